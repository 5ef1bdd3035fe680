// What has the type `void` may be anything: whoever gives it back doesn't look.
const shout: (x: string) => void = (x) => x.toUpperCase();
const shouted = shout("t");
console.log(shouted);
console.log([shouted], `${shouted}`, shouted === undefined, typeof shouted);

function called(f: () => void) {
  const result = f();
  console.log(result);
  return result;
}
const five = called(() => 5);
console.log(five, called(() => {}));
const maybe: { run?: () => void } = { run: () => "ran" };
const ran = maybe.run?.();
console.log(ran);

class Quiet {
  run(): void {}
}
class Loud extends Quiet {
  override run(): any {
    return { loud: true };
  }
}
const things: Quiet[] = [new Quiet(), new Loud()];
for (const thing of things) {
  const result = thing.run();
  console.log(result);
}

const anything = (x: unknown): any => x;
type Dispatch<A> = (action: A) => void;
function reducer<R extends (state: any, action: any) => any>(reduce: R, state: any): [any, Dispatch<number>] {
  const dispatch: Dispatch<number> = (action) => Object.assign(state, reduce(state, action));
  return [state, dispatch];
}
const [state, dispatch] = reducer((s: { n: number }, a: number) => ({ n: s.n + a }), { n: 1 });
dispatch(4);
dispatch(5);
console.log(state);

const either: { run(x: number): void | string } = { run: (x) => anything(x) };
const given = either.run(4);
console.log(typeof given === "string" ? given.length : "no text");
function dropped(x: unknown): void {
  return anything(x) as void;
}
dropped(3);
console.log(dropped("a"), [dropped(1)]);
await (async (): Promise<void> => anything(5))();
export {};

// Optional members of types that don't tell of undefined: unknown, and members of a type parameter.
interface Context {
  path: string;
  body?: unknown;
}
type Step = (context: Context, next: () => void) => void;
const steps: Step[] = [
  (c, next) => {
    try {
      next();
    } catch (e) {
      c.body = { error: String(e) };
    }
  },
  (c) => {
    if (c.path === "/bad") throw new RangeError("bad");
    c.body = c.path.length;
  },
];
function handle(path: string): Context {
  const context: Context = { path };
  const run = (i: number): void => steps[i]?.(context, () => run(i + 1));
  if (path !== "/") run(0);
  return context;
}
for (const given of ["/", "/x", "/bad"]) {
  const { path, body } = handle(given);
  console.log(path, body, typeof body, [body]);
}
async function later(path: string): Promise<Context> {
  const context: Context = { path };
  if (path === "/x") context.body = await path.length;
  return context;
}
console.log((await later("/")).body, (await later("/x")).body);

function partly<T extends { a: unknown; b: number }>(o: Partial<T>) {
  const { a, b } = o;
  console.log(a, b, o.a, o.b, typeof o.a, o.a === undefined);
}
partly<{ a: string; b: number }>({ b: 2 });
partly({});
type Loose<T> = { [K in keyof T]?: T[K] };
function loosely<T extends { a: unknown }>(o: Loose<T>) {
  console.log(o.a, [o.a]);
}
loosely({});
class Options<T> {
  constructor(readonly given: { value?: T; extra?: unknown } = {}) {}
  get both() {
    return [this.given.value, this.given.extra];
  }
}
const { given } = new Options<number>();
console.log(given.value, given.extra, new Options<boolean>({ value: false }).both, new Options({ extra: [1] }).both);

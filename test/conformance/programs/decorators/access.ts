// What decorators reach through their context
const seen: string[] = [];
type Acc = { get(o: object): unknown; has(o: object): boolean };
let accs: [string, Acc][] = [];
function spy(value: unknown, ctx: ClassMemberDecoratorContext): void {
  seen.push(`${ctx.kind} ${String(ctx.name)} ${ctx.static} ${ctx.private}`);
  if ("get" in ctx.access) accs.push([String(ctx.name), ctx.access as Acc]);
}
class Foo {
  @spy a = 1;
  @spy static b = 2;
  @spy #c = 3;
  @spy static #d = 4;
  @spy get e() { return 5; }
  @spy static get f() { return 6; }
  @spy get #g() { return 7; }
  @spy static get #h() { return 8; }
  @spy accessor i = 9;
  @spy accessor #j = 10;
  @spy m() { return 11; }
  @spy static n() { return 12; }
  @spy #o() { return 13; }
  @spy static #p() { return 14; }
  static use(f: Foo) { return [f.#c, Foo.#d, f.#g, Foo.#h, f.#j, f.#o(), Foo.#p()]; }
}
console.log(seen.join("\n"));
console.log(Foo.use(new Foo()));
const inst = new Foo();
for (const [n, a] of accs) {
  const on = a.has(inst) ? inst : Foo;
  const v = a.get(on);
  console.log(n, a.has(inst), a.has(Foo), a.has({}), typeof v === "function" ? "fn" : v);
}

// inheritance and decorators, super in decorated methods, private methods, symbols, statics, generics
const sym = Symbol("sym");
function show(_v: unknown, ctx: DecoratorContext) { console.log(ctx.kind, typeof ctx.name, String(ctx.name), ctx.kind === "class" ? "-" : `${ctx.static} ${ctx.private}`); }
function around(before: string, after: string) {
  return <This, A extends any[], R>(f: (this: This, ...a: A) => R, _c: ClassMethodDecoratorContext<This, (this: This, ...a: A) => R>) =>
    function (this: This, ...a: A): R { console.log(before); const r = f.call(this, ...a); console.log(after); return r; };
}
abstract class Base {
  constructor(protected readonly id: string) { this.hook(); }
  @around("base>", "<base") describe(): string { return `Base ${this.id}`; }
  @show protected hook(): void { console.log("base hook"); }
  abstract area(): number;
  @show static create(): string { return "Base.create"; }
}
@show class Sq extends Base {
  @show side: number;
  constructor(id: string, side: number) { super(id); this.side = side; }
  @around("sq>", "<sq") override describe(): string { return `Sq ${super.describe()} ${this.area()}`; }
  @show override area(): number { return this.side ** 2; }
  protected override hook(): void { super.hook(); console.log("sq hook", this.side); }
  @show #secret(): string { return "s" + this.side; }
  @show get #p(): number { return this.side; }
  @show [sym](): string { return "symbol " + this.#secret() + this.#p; }
  @show "quoted key"(): number { return 1; }
  @show 42(): number { return 42; }
  @show static #sp = 3;
  @show static get sp(): number { return Sq.#sp; }
  static override create(): string { return super.create() + "+Sq"; }
}
const q = new Sq("q", 3);
console.log(q.describe(), q[sym](), q["quoted key"](), q[42](), Sq.sp, Sq.create());
// generic class
function validate<This, V>(check: (v: V) => boolean) {
  return (t: ClassAccessorDecoratorTarget<This, V>, c: ClassAccessorDecoratorContext<This, V>): ClassAccessorDecoratorResult<This, V> => ({
    set(this: This, v: V) { if (!check(v)) throw new TypeError(`bad ${String(c.name)}: ${JSON.stringify(v)}`); t.set.call(this, v); },
  });
}
class Box<T> {
  @validate<Box<any>, string>((v) => v.length > 0) accessor label = "box";
  @validate<Box<any>, number>((v) => v >= 0 && Number.isInteger(v)) accessor count = 0;
  items: T[] = [];
  @around("add", "added") add(x: T): this { this.items.push(x); this.count++; return this; }
}
const bx = new Box<string>().add("a").add("b");
console.log(bx.count, bx.items, bx.label);
for (const f of [() => { bx.label = ""; }, () => { bx.count = -1; }, () => { bx.count = 1.5; }, () => { bx.label = "ok"; }]) try { f(); console.log("fine", bx.label); } catch (e) { console.log((e as Error).message); }

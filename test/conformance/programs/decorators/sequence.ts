// accessor details, order of initialisation, field/accessor initialisers and addInitializer
const out: string[] = []; const log = (s: string) => { out.push(s); };
function f(id: string) { log("eval " + id); return <V>(_: undefined, ctx: ClassFieldDecoratorContext<unknown, V>) => { log(`apply ${id} ${ctx.kind} ${String(ctx.name)}`); ctx.addInitializer(function () { log(`added ${id}`); }); return (v: V) => { log(`init ${id} ${String(v)}`); return v; }; }; }
function a(id: string) { log("eval " + id); return <T, V>(t: ClassAccessorDecoratorTarget<T, V>, ctx: ClassAccessorDecoratorContext<T, V>): ClassAccessorDecoratorResult<T, V> => { log(`apply ${id} ${ctx.kind} ${String(ctx.name)}`); ctx.addInitializer(function () { log(`added ${id}`); }); return { init(v) { log(`init ${id} ${String(v)}`); return v; }, get() { log(`get ${id}`); return t.get.call(this); } }; }; }
function m(id: string) { log("eval " + id); return (v: unknown, ctx: ClassMethodDecoratorContext | ClassGetterDecoratorContext | ClassSetterDecoratorContext) => { log(`apply ${id} ${ctx.kind} ${String(ctx.name)}`); ctx.addInitializer(function () { log(`added ${id}`); }); }; }
function c(id: string) { log("eval " + id); return (v: Function, ctx: ClassDecoratorContext) => { log(`apply ${id} ${ctx.kind} ${ctx.name}`); ctx.addInitializer(function () { log(`added ${id} ${this === (v as unknown)}`); }); }; }
@c("C1") @c("C2") class K {
  @f("f1") @f("f2") x = (log("x="), 1);
  @m("m1") @m("m2") foo() { return 1; }
  @a("a1") @a("a2") accessor acc = (log("acc="), 2);
  @m("g") get g() { return 3; }
  @m("s") set g2(v: number) { log("set g2"); }
  @f("sf") static sx = (log("sx="), 4);
  @m("sm") static sfoo() { return 5; }
  static { log("static block"); }
  y = (log("y="), 6);
  constructor() { log("ctor"); }
}
console.log(out.join("\n")); out.length = 0;
const k = new K(); console.log(out.join("\n")); out.length = 0;
console.log(k.acc, k.x, k.y, k.foo(), k.g, K.sx, K.sfoo()); k.g2 = 1; console.log(out);
class Sub extends K { @f("subf") z = (log("z="), 7); @m("subm") override foo() { return super.foo() + 1; } }
console.log(out.slice(-5)); out.length = 0; const s = new Sub(); console.log(out.join("\n"), s.foo(), s.z, s);

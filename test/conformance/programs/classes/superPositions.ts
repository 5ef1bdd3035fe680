class A { *gen(): Generator<number> { yield 1; yield 2; } static who = "A"; static greet() { return "A.greet"; } name() { return "A"; } get v() { return 1; } async later() { return "laterA"; } }
class B extends A {
  static override greet() { return super.greet() + ">B"; }
  static ident() { return super.who + "!"; }
  override name() { const f = () => super.name() + "+B"; return f(); }
  override get v() { return super.v + 10; }
  override *gen() { yield 0; yield* super.gen(); yield super.v; }
  override async later() { return (await super.later()) + "B"; }
  list() { return [1, 2].map(n => super.name() + n); }
  opt() { return super.name?.() ?? "none"; }
  tpl() { return `${super.name()}-${super.v}`; }
  deflt(x = super.name()) { return x; }
  obj() { return { n: super.name(), v: super.v }; }
  spread() { return [...super.gen()]; }
  nested() { return (() => () => super.v)()(); }
  fieldFn = () => super.name();
  *g2() { for (const x of super.gen()) yield x + super.v; }
  async a2() { const r = await Promise.all([1, 2].map(async n => n + super.v)); return r; }
}
class C extends B {
  override name() { return super.name() + "+C"; }
  static override greet() { return super.greet() + ">C"; }
}
const c = new C();
console.log(C.greet(), C.ident(), B.who, c.name(), c.v, [...c.gen()], c.list(), c.opt(), c.tpl(), c.deflt(), c.deflt("z"), c.obj(), c.spread(), c.nested(), c.fieldFn(), [...c.g2()]);
c.later().then(s => console.log(s)); c.a2().then(s => console.log(s));

// call, apply and bind of methods of the base, and of functions that may be missing
class A { hi(p: string, ...r: number[]) { return `A ${p} ${r}`; } v = 3; get() { return this.v; } }
class B extends A { override hi(p: string) { return [super.hi.call(this, p + "!"), super.hi.apply(this, [p, 1, 2]), super.get.call(this)].join("/"); } override get() { return 99; } bound = super.hi.bind(this, "b"); late = () => super.get.call(this); }
console.log(new B().hi("x"), new B().bound(5), new B().late());
const o: { f?: (n: number) => number; g: { h?: (s: string) => string } } = { f: (n) => n + 1, g: {} }; console.log(o.f?.call(null, 8), o.f?.apply(undefined, [1]), o.f?.bind(null, 3)(), o.g.h?.call(null, "x"), o.g?.h?.apply(undefined, ["q"]) ?? "none");
type Cb = (this: void, n: number) => void; const seen: number[] = []; const cbs: Record<string, Cb | undefined> = { a: (n) => { seen.push(n); } }; for (const k of ["a", "b"]) cbs[k]?.call(undefined, 4); console.log(seen);
class Em { handlers: { [k: string]: ((x: number) => void)[] } = {}; on(k: string, f: (x: number) => void) { (this.handlers[k] ??= []).push(f); return this; } emit(k: string, x: number) { this.handlers[k]?.forEach((h) => h.call(this, x)); this.handlers[k]?.[0]?.apply(null, [x * 2]); } } new Em().on("e", (x) => console.log("got", x)).emit("e", 4);

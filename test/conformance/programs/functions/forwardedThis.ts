// wrappers that hand their `this` on
function debounce<A extends unknown[], R>(fn: (...a: A) => R) { return function (this: unknown, ...a: A) { return fn.apply(this, a); }; }
console.log(debounce((a: number, b: string) => b + a)(1, "x"));
const once = <A extends unknown[], R>(fn: (...a: A) => R) => { let r: R, done = false; return function (this: unknown, ...a: A): R { if (!done) { done = true; r = fn.apply(this, a); } return r; }; };
const o1 = once((x: number) => x * 2); console.log(o1(4), o1(9));
const memo = (fn: (n: number) => number) => { const cache = new Map<number, number>(); return function (this: unknown, n: number) { let v = cache.get(n); if (v === undefined) cache.set(n, v = fn.call(this, n)); return v; }; };
const sq = memo(n => n * n); console.log(sq(5), sq(5));
const after = (ms: number, fn: (...a: string[]) => void) => function (this: unknown, ...a: string[]) { setTimeout(() => fn.apply(this, a), ms); };
after(1, (...a) => console.log("later", a))("p", "q");
function logged(m: (this: C, x: number) => number, ctx: ClassMethodDecoratorContext) { return function (this: C, x: number): number { console.log(String(ctx.name)); return m.call(this, x); }; }
class C { k = 3; @logged m(x: number) { return this.k * x; } }
console.log(new C().m(4));
const table = { wrap: once(() => "w"), n: 1 }; console.log(table.wrap(), table.wrap());

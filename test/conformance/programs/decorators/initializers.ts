function once<T extends (this: any, ...args: any[]) => any>(target: T, ctx: ClassMethodDecoratorContext) { let done = false; let value: any; return function (this: any, ...args: any[]) { if (!done) { done = true; value = target.apply(this, args); } return value; }; }
function deprecated(msg: string) { return <This, A extends any[], R>(target: (this: This, ...a: A) => R, ctx: ClassMethodDecoratorContext<This, (this: This, ...a: A) => R>) => { return function (this: This, ...a: A): R { console.log(`${String(ctx.name)} is deprecated: ${msg}`); return target.apply(this, a); }; }; }
function init(_t: unknown, ctx: ClassMethodDecoratorContext) { ctx.addInitializer(function () { console.log("init", String(ctx.name), ctx.static); }); }
class S { n = 0; @once inc() { return ++this.n; } @deprecated("use inc") old(x: number) { return x + this.n; } @init a() {} @init static b() {} static s = (console.log("static field"), 1); }
const s = new S(); console.log(s.inc(), s.inc(), s.n); console.log(s.old(5)); new S();
function timed(target: (this: W, n: number) => Promise<number>, ctx: ClassMethodDecoratorContext) { return async function (this: W, n: number) { console.log("start"); const r = await target.call(this, n); console.log("end", r); return r; }; }
class W { k = 2; @timed async run(n: number) { await null; return n * this.k; } }
new W().run(21).then((v) => console.log("v", v));
function access(_t: unknown, ctx: ClassFieldDecoratorContext<Q, number>) { ctx.addInitializer(function (this: Q) { console.log("set", ctx.access.get(this)); }); }
class Q { @access v = 3; @access w = 4; } const q = new Q(); q.v = 30;
class Sub extends S { @once override inc() { return super.inc() + 100; } } const sub = new Sub(); console.log(sub.inc(), sub.inc());

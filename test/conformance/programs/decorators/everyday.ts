// typical test-author styles
function readonly<T, V>(_t: undefined, ctx: ClassFieldDecoratorContext<T, V>) { return function (this: T, v: V): V { console.log(`readonly ${String(ctx.name)}`); return v; }; }
function validate(min: number, max: number) { return function <T>(target: (this: T, n: number) => void, _ctx: ClassMethodDecoratorContext) { return function (this: T, n: number) { if (n < min || n > max) throw new RangeError(`out of range: ${n}`); return target.call(this, n); }; }; }
const memoize = <This, A extends [number], R>(target: (this: This, ...args: A) => R, _c: ClassMethodDecoratorContext) => { const cache = new Map<number, R>(); return function (this: This, ...args: A): R { const key = args[0]; if (cache.has(key)) { console.log("cached", key); return cache.get(key)!; } const r = target.apply(this, args); cache.set(key, r); return r; }; };
function retry(times: number) { return (target: (...args: any[]) => Promise<any>, _c: ClassMethodDecoratorContext) => async function (this: unknown, ...args: any[]) { for (let i = 0; ; i++) { try { return await target.apply(this, args); } catch (e) { console.log("retry", i, (e as Error).message); if (i >= times - 1) throw e; } } }; }
class Account { @readonly id = 42; balance = 0; calls = 0; @validate(1, 100) deposit(n: number) { this.balance += n; } @memoize square(n: number) { this.calls++; return n * n; } tries = 0; @retry(3) async flaky(label: string) { if (++this.tries < 3) throw new Error("fail " + this.tries); return label + this.tries; } }
const a = new Account(); a.deposit(50); try { a.deposit(500); } catch (e) { console.log((e as Error).message, e instanceof RangeError); } console.log(a.balance, a.square(4), a.square(4), a.calls, a.id); a.flaky("ok").then(console.log);
const routes = new Map<string, string>();
function route(path: string) { return (value: Function, ctx: ClassMethodDecoratorContext) => { routes.set(path, String(ctx.name)); }; }
class Ctl { @route("/a") a() { return "A"; } @route("/b") b() { return "B"; } } console.log(routes, new Ctl().a());
function trace(target: Function, ctx: ClassMethodDecoratorContext) { return function (this: any, ...args: any[]) { console.log("call", ctx.name, args); return target.apply(this, args); }; }
class Tr { k = 1; @trace @trace f(x: number) { return x + this.k; } } console.log(new Tr().f(41));
function singleton<T extends new (...a: any[]) => any>(C: T, _c: ClassDecoratorContext) { let inst: any; return class extends C { constructor(...a: any[]) { if (inst) throw new Error("already"); super(...a); inst = this; } }; }
@singleton class Conf { v = 1; } console.log(new Conf().v); try { new Conf(); } catch (e) { console.log((e as Error).message); }
function plugin(name: string) { return function (C: Function, c: ClassDecoratorContext) { c.addInitializer(function () { console.log("plugged", name, c.name); }); }; }
@plugin("p1") class Pl { static s = (console.log("static init"), 5); } console.log(Pl.s);
const Expr = @plugin("anon") class { x = 1; }; console.log(new Expr().x);
enum Level { A = 1 } function level(l: Level) { return <T extends object>(_v: undefined, ctx: ClassFieldDecoratorContext<T, number>) => (v: number) => v + l; }
abstract class Base { @level(Level.A) n = 1; abstract go(): number; } class Der extends Base { @level(Level.A) override n = 10; @trace go() { return this.n; } } console.log(new Der().go());

// plugin system: registries, mixins, decorators-free DI, symbols as tokens, abstract factories
const TOKEN = Symbol("token"), LOG = Symbol.for("log");
type Ctor<T = object> = new (...args: any[]) => T;
function Timestamped<B extends Ctor>(Base: B) { return class extends Base { created = 5; get age() { return 10 - this.created; } }; }
function Tagged<B extends Ctor<{ name: string }>>(Base: B) { abstract class T extends Base { tags = new Set<string>(); tag(...t: string[]) { t.forEach((x) => this.tags.add(x)); return this; } override toString() { return `${this.name}[${[...this.tags]}]`; } } return T; }
class Thing { constructor(public name = "thing") {} }
class Full extends Tagged(Timestamped(Thing)) { extra?: number; static [TOKEN] = "full"; [LOG]() { return `log:${this.name}`; } }
const f = new Full("x").tag("a", "b", "a");
console.log(f, `${f}`, f.age, f.created, Full[TOKEN], f[LOG](), f instanceof Thing, Object.keys(f), JSON.stringify(f));
class Container {
  private readonly factories = new Map<symbol | string, () => unknown>();
  private readonly singletons: Map<symbol | string, unknown> = new Map();
  bind<T>(k: symbol | string, f: (c: Container) => T, once = true) { this.factories.set(k, () => { if (!once) return f(this); if (!this.singletons.has(k)) this.singletons.set(k, f(this)); return this.singletons.get(k); }); return this; }
  get<T>(k: symbol | string): T { const f = this.factories.get(k); if (!f) throw new Error(`nothing bound to ${String(k)}`); return f() as T; }
}
const c = new Container().bind("cfg", () => ({ url: "u", n: 1 })).bind(TOKEN, (c) => { const { url } = c.get<{ url: string }>("cfg"); return { url, id: Math.floor(1.7) }; }, false);
console.log(c.get("cfg"), c.get(TOKEN), c.get(TOKEN) === c.get(TOKEN), c.get("cfg") === c.get("cfg"));
try { c.get(LOG); } catch (e) { console.log((e as Error).message, TOKEN.toString(), TOKEN.description, String(LOG)); }
class Emitter<E extends Record<string, unknown[]>> {
  #h: { [K in keyof E]?: ((...a: E[K]) => void)[] } = {};
  on<K extends keyof E>(k: K, f: (...a: E[K]) => void): () => void { (this.#h[k] ??= []).push(f); return () => { this.#h[k] = this.#h[k]?.filter((g) => g !== f); }; }
  once<K extends keyof E>(k: K, f: (...a: E[K]) => void) { const off = this.on(k, (...a) => { off(); f(...a); }); return off; }
  emit<K extends keyof E>(k: K, ...a: E[K]) { const hs = this.#h[k]; hs?.slice().forEach((h) => h(...a)); return hs?.length ?? 0; }
}
const em = new Emitter<{ data: [number, string?]; end: [] }>();
const got: unknown[] = [];
const off = em.on("data", (n, s) => got.push([n, s])); em.once("data", (n) => got.push(`once ${n}`)); em.on("end", () => got.push("end"));
console.log(em.emit("data", 1), em.emit("data", 2, "two"), (off(), em.emit("data", 3)), em.emit("end"), got);
abstract class Shape { static readonly registry: Record<string, new (...xs: number[]) => Shape> = {}; static create(kind: string, ...xs: number[]): Shape { const C = Shape.registry[kind]; if (C === undefined) throw new TypeError(`unknown shape "${kind}"`); return new C(...xs); } abstract area(): number; get kind() { return this.constructor.name; } }
class Rect extends Shape { static { Shape.registry["rect"] = this; } constructor(readonly w: number, readonly h = w) { super(); } area() { return this.w * this.h; } }
class Circle extends Shape { static { Shape.registry["circle"] = this; } constructor(readonly r: number) { super(); } area = () => Math.round(Math.PI * this.r ** 2 * 100) / 100; }
console.log([Shape.create("rect", 2), Shape.create("rect", 2, 3), Shape.create("circle", 1)].map((s) => `${s.kind}:${s.area()}`), Shape.create("rect", 4), Object.keys(Shape.registry));
try { Shape.create("hex"); } catch (e) { console.log(`${e}`); }
const counter = (() => { let n = 0; const api = { inc: (by = 1) => ((n += by), api), get value() { return n; }, reset() { n = 0; return this; } }; return api; })();
console.log(counter.inc().inc(5).value, counter.reset().value, typeof counter.inc);
const memo = <A extends readonly (string | number)[], R>(f: (...a: A) => R) => { const cache: Record<string, R> = {}; return Object.assign((...a: A): R => (cache[a.join("|")] ??= f(...a)), { cache }); };
let calls = 0; const slow = memo((a: number, b: number) => { calls++; return a ** b; });
console.log(slow(2, 3), slow(2, 3), slow(3, 2), calls, slow.cache);
const pipe = <T>(...fs: ((x: T) => T)[]) => (x: T) => fs.reduce((a, f) => f(a), x);
console.log(pipe<number>((x) => x + 1, (x) => x * 2)(3), pipe<string>()("same"), pipe((s: string) => s.trim(), (s) => s.toUpperCase())("  hi "));
const curry = (f: (a: number, b: number, c: number) => number) => (a: number) => (b: number) => (c: number) => f(a, b, c); console.log([1, 2].map(curry((a, b, c) => a * 100 + b * 10 + c)(7)).map((g) => g(9)));

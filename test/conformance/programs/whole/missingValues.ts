// optional/nullish/undefined combos: flows of missing values through generics, classes, maps, callbacks
interface Cfg { host?: string; port?: number; opts?: { retry?: number; tags?: string[] }; cb?: ((s: string) => string | undefined) }
const cfgs: (Cfg | undefined)[] = [{}, { host: "", port: 0, opts: {} }, { host: "h", port: undefined, opts: { retry: 0, tags: ["q"] }, cb: undefined }, undefined, { opts: { tags: ["x"] }, cb: (s) => (s ? s + "!" : undefined) }];
for (const c of cfgs) console.log(c?.host ?? "default", c?.host || "falsy", c?.port ?? -1, c?.opts?.retry ?? "none", c?.opts?.tags?.length, c?.opts?.tags?.[0]?.toUpperCase(), c?.cb?.("a")?.length, c?.cb?.("") ?? "nocb", typeof c, c == null);
console.log(cfgs);
console.log(JSON.stringify(cfgs), JSON.stringify(cfgs, null, 1).length);
const pick = <T, K extends keyof T>(o: T, ...ks: K[]): Pick<T, K> => { const r = {} as Pick<T, K>; for (const k of ks) if (k in (o as object)) r[k] = o[k]; return r; };
console.log(pick({ a: 1, b: undefined, c: false } as { a?: number; b?: string; c?: boolean; d?: 1 }, "a", "b", "c", "d"));
class Opt<T> { private constructor(private readonly v: T | undefined, readonly some: boolean) {} static of<T>(v: T) { return new Opt<T>(v, true); } static none<T>() { return new Opt<T>(undefined, false); } map<U>(f: (v: T) => U): Opt<U> { return this.some ? Opt.of(f(this.v as T)) : Opt.none(); } or(d: T): T { return this.some ? (this.v as T) : d; } toString() { return this.some ? `Some(${String(this.v)})` : "None"; } }
console.log(`${Opt.of(undefined as undefined | number)} ${Opt.none<number>()}`, Opt.of(3).map((x) => x * 2).or(0), Opt.none<string>().map((s) => s.length).or(-1), Opt.of("x"), Opt.none());
function d(a: number | undefined, b: number | undefined = 5, { c = a, e = b ?? 1, ...r }: { c?: number; e?: number; [k: string]: number | undefined } = {}, [x = 1, , y = x + 1]: (number | undefined)[] = []) { return [a, b, c, e, r, x, y]; }
console.log(d(1), d(undefined, undefined), d(2, 8, { c: undefined, z: 3, q: undefined }, [undefined, 9, undefined]), d(0, 0, { e: 0 }, [7]));
const m = new Map<string, number | undefined>([["u", undefined], ["n", 1], ["z", 0]]);
for (const k of ["u", "n", "z", "x"]) console.log(k, m.get(k), m.has(k), m.get(k) ?? "?", m.get(k) === undefined);
console.log(m, [...m.values()], [undefined, 0, "", false, NaN].map((v) => [v, !v, v ?? "d", v || "o", v && "a", typeof v]));
let x: { n?: number; s: string | undefined } = { s: undefined }; x.n ??= 4; x.s ||= "set"; x.n &&= x.n + 1; console.log(x, "n" in x); delete x.n; console.log(x, "n" in x, x.n); x = { n: undefined, s: "" }; x.n ??= 9; x.s ??= "no"; console.log(x);
const arr: (number | undefined)[] = [1, undefined, 3]; const [p, q = "dq", r, s = "ds"] = arr; console.log(p, q, r, s, arr.indexOf(undefined), arr.includes(undefined), arr.find((v) => v === undefined), arr.findIndex((v) => v == null), arr.filter((v) => v !== undefined), arr.join("-"), `${arr}`, arr.at(5), arr.at(-2));
const first = <T>(xs: readonly T[]): T | undefined => xs[0]; console.log(first([]), first([undefined]), [first<number>([]), first(["a"])]); const ret = (b: boolean): number | void => { if (b) return 1; }; console.log(ret(true), ret(false), [ret(false)], { v: ret(false) });
async function maybe(n: number): Promise<number | undefined> { return n > 1 ? n : undefined; } console.log(await maybe(0), await maybe(1), await maybe(2), await Promise.all([0, 1, 2].map(maybe))); function* gen(): Generator<number | undefined, string | undefined, number | undefined> { const a = yield 1; const b = yield a; return b === undefined ? undefined : `got ${b}`; } const it = gen(); console.log(it.next(), it.next(undefined), it.next(5), it.next()); console.log([...gen()]);

// iterators, generators, symbols, closures
class Range { constructor(private a: number, private b: number) {} *[Symbol.iterator]() { for (let i = this.a; i < this.b; i++) yield i; } }
console.log([...new Range(1, 4)], Math.max(...new Range(0, 5)), Array.from(new Range(0, 3), x => x * 2), new Set(new Range(0, 2)));
class Hand { n = 0; [Symbol.iterator]() { return this; } next(): IteratorResult<number> { return this.n < 3 ? { value: this.n++, done: false } : { value: undefined, done: true }; } }
for (const x of new Hand()) console.log(x);
const it = [10, 20][Symbol.iterator](); console.log(it.next(), it.next(), it.next().done);
const map = new Map([["a", 1]]); const mi = map.entries(); console.log(mi.next().value, mi.next().done);
function* fib(): Generator<number> { let [a, b] = [0, 1]; for (;;) { yield a; [a, b] = [b, a + b]; } }
const out: number[] = []; for (const x of fib()) { if (x > 50) break; out.push(x); } console.log(out);
function* inner() { try { yield 1; yield 2; } finally { console.log("cleanup"); } }
for (const x of inner()) { console.log(x); break; }
const g = inner(); g.next(); console.log(g.return(9 as any)); console.log(g.next());
const g2 = inner(); g2.next(); try { g2.throw(new Error("x")); } catch (e) { console.log((e as Error).message); }
function* deleg() { const r: number = yield* (function* () { yield "a"; return 5; })(); yield r; }
console.log([...deleg()]);
const live = new Map([[1, "a"], [2, "b"], [3, "c"]]); for (const [k] of live) { if (k === 1) live.delete(2); if (k === 3 && live.size < 4) live.set(4, "d"); console.log(k); }
const s = new Set([1, 2, 3]); for (const v of s) { if (v < 10) { s.delete(v); s.add(v + 10); } console.log(v); }
const counter = (() => { let n = 0; return { inc: () => ++n, get: () => n }; })(); counter.inc(); counter.inc(); console.log(counter.get());
const sym = Symbol("desc"); console.log(sym.toString(), sym.description, typeof sym);
const sorted = [..."sorting"].map((ch, i) => ({ ch, i })).sort((a, b) => a.ch < b.ch ? -1 : a.ch > b.ch ? 1 : 0).map(o => o.ch).join(""); console.log(sorted);
const groups = ["one", "two", "three"].reduce<Record<number, string[]>>((acc, w) => { (acc[w.length] ??= []).push(w); return acc; }, {}); console.log(groups);
const fnMap: Record<string, (a: number, b: number) => number> = { add: (a, b) => a + b, mul: (a, b) => a * b }; for (const k of Object.keys(fnMap)) console.log(k, fnMap[k]!(3, 4));
console.log([3, 1, 2].map((x, i, arr) => x * arr.length + i), [[1, 2], [3]].flat().length, ["a", "b"].entries().next().value);
console.log(Object.entries({ b: 2, a: 1 }).map(([k, v]) => `${k}=${v}`).join("&"), Object.values({ x: 1, y: 2 }).reduce((p, q) => p + q));
const deep = structuredClone({ a: { b: [1, 2] } }); deep.a.b.push(3); console.log(deep);
label: for (const i of [1, 2, 3]) { for (const j of [1, 2]) { if (j === 2) continue label; if (i === 3) break label; console.log(i, j); } }

// LRU cache, event emitter, queue
class LRU<K, V> { private m = new Map<K, V>(); constructor(private cap: number) {} get(k: K): V | undefined { if (!this.m.has(k)) return undefined; const v = this.m.get(k)!; this.m.delete(k); this.m.set(k, v); return v; } set(k: K, v: V) { this.m.delete(k); this.m.set(k, v); if (this.m.size > this.cap) this.m.delete(this.m.keys().next().value!); } keys() { return [...this.m.keys()]; } }
const c = new LRU<string, number>(2); c.set("a", 1); c.set("b", 2); c.get("a"); c.set("c", 3); console.log(c.keys(), c.get("b"), c);
type Handler<T> = (x: T) => void;
class Emitter<T> { private hs = new Set<Handler<T>>(); on(h: Handler<T>) { this.hs.add(h); return () => this.hs.delete(h); } emit(x: T) { for (const h of this.hs) h(x); } get count() { return this.hs.size; } }
const e = new Emitter<string>(); const off = e.on(x => console.log("got", x)); e.on(x => console.log("len", x.length)); e.emit("hello"); off(); e.emit("bye"); console.log(e.count);
interface Shape { kind: string; area(): number } 
const shapes: Shape[] = [{ kind: "sq", area: () => 4 }, { kind: "ci", area() { return 3.14; } }]; for (const s of shapes) console.log(s.kind, s.area());
const state = { count: 0, history: [] as number[], inc() { this.count++; this.history.push(this.count); return this; } }; state.inc().inc(); console.log(state.count, state.history);
type Tree = { v: number; l?: Tree; r?: Tree }; const insert = (t: Tree | undefined, v: number): Tree => !t ? { v } : v < t.v ? { ...t, l: insert(t.l, v) } : { ...t, r: insert(t.r, v) };
let t: Tree | undefined; for (const v of [5, 2, 8, 1]) t = insert(t, v); const walk = (t?: Tree): number[] => t ? [...walk(t.l), t.v, ...walk(t.r)] : []; console.log(walk(t), JSON.stringify(t)); console.log(t);
const groupBy = <T, K extends string>(xs: T[], f: (x: T) => K) => xs.reduce((a, x) => { const k = f(x); (a[k] ||= []).push(x); return a; }, {} as Record<K, T[]>); console.log(groupBy([1, 2, 3, 4], x => x % 2 ? "odd" : "even"));
const pipe = (...fs: ((x: number) => number)[]) => (x: number) => fs.reduce((v, f) => f(v), x); console.log(pipe(x => x + 1, x => x * 2)(3));
const debounceLog: string[] = []; [3, 1, 2].sort().forEach((x, i, arr) => debounceLog.push(`${i}:${x}/${arr.length}`)); console.log(debounceLog.join(" "));
const zip = <A, B>(a: A[], b: B[]): [A, B][] => a.map((x, i) => [x, b[i]!]); console.log(zip([1, 2], ["a", "b"]), Object.fromEntries(zip(["x", "y"], [1, 2])));
const range = (n: number, m = 0) => Array.from({ length: n - m }, (_, i) => i + m); console.log(range(5), range(5, 2), range(3).map(String));
const chunk = <T>(a: T[], n: number): T[][] => a.length ? [a.slice(0, n), ...chunk(a.slice(n), n)] : []; console.log(chunk([1, 2, 3, 4, 5], 2));
const uniq = <T>(a: T[]) => [...new Set(a)]; console.log(uniq([1, 1, 2]), uniq(["a", "a"]));
const flatten = (a: any[]): any[] => a.reduce((acc: any[], x: any) => Array.isArray(x) ? [...acc, ...flatten(x)] : [...acc, x], []); console.log(flatten([1, [2, [3]]]));
console.log([1, 2, 3].map((n) => n * n).join(), [..."aabb"].filter((ch, i, a) => a.indexOf(ch) === i).join(""));
console.log(Object.entries({ a: 1, b: 2 }).map(([k, v]) => ({ [k]: v * 2 })), Object.keys({}).length === 0);

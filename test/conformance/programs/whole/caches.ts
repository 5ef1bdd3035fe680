// LRU cache, TTL, memo, priority queue
class LRU<K, V> { private readonly map = new Map<K, V>(); hits = 0; misses = 0; constructor(private readonly max: number) { if (max <= 0) throw new RangeError("max"); }
  get(k: K): V | undefined { const v = this.map.get(k); if (v === undefined && !this.map.has(k)) { this.misses++; return undefined; } this.hits++; this.map.delete(k); this.map.set(k, v as V); return v; }
  set(k: K, v: V): this { if (this.map.has(k)) this.map.delete(k); else if (this.map.size >= this.max) { const first = this.map.keys().next(); if (!first.done) this.map.delete(first.value); } this.map.set(k, v); return this; }
  *entries(): IterableIterator<[K, V]> { yield* this.map.entries(); } get size() { return this.map.size; } toJSON() { return Object.fromEntries(this.map as Map<any, V>); } }
const c = new LRU<string, number>(3); c.set("a", 1).set("b", 2).set("c", 3); c.get("a"); c.set("d", 4); console.log([...c.entries()], c.get("b"), c.size, c.hits, c.misses);
for (const [k, v] of c.entries()) console.log(k, v);
console.log(JSON.stringify({ cache: c }));
try { new LRU(0); } catch (e) { console.log(`${e}`); }
class PQ<T> { private heap: T[] = []; constructor(private cmp: (a: T, b: T) => number) {} push(...xs: T[]): number { for (const x of xs) { this.heap.push(x); this.up(this.heap.length - 1); } return this.heap.length; } pop(): T | undefined { const top = this.heap[0]; const last = this.heap.pop(); if (this.heap.length > 0 && last !== undefined) { this.heap[0] = last; this.down(0); } return top; } get size() { return this.heap.length; }
  private up(i: number) { while (i > 0) { const p = (i - 1) >> 1; if (this.cmp(this.heap[i]!, this.heap[p]!) >= 0) break; [this.heap[i], this.heap[p]] = [this.heap[p]!, this.heap[i]!]; i = p; } }
  private down(i: number) { const n = this.heap.length; for (;;) { let m = i; const l = 2 * i + 1, r = l + 1; if (l < n && this.cmp(this.heap[l]!, this.heap[m]!) < 0) m = l; if (r < n && this.cmp(this.heap[r]!, this.heap[m]!) < 0) m = r; if (m === i) return; const t = this.heap[i]!; this.heap[i] = this.heap[m]!; this.heap[m] = t; i = m; } } }
const pq = new PQ<{ pri: number; name: string }>((a, b) => a.pri - b.pri || a.name.localeCompare(b.name)); pq.push({ pri: 3, name: "c" }, { pri: 1, name: "z" }, { pri: 1, name: "a" }, { pri: 2, name: "m" }); const order: string[] = []; while (pq.size) order.push(pq.pop()!.name); console.log(order.join(">"), pq.pop());
const nums = new PQ<number>((a, b) => b - a); nums.push(5, 3, 9, 1, 7); console.log(nums.pop(), nums.pop(), nums.size);
// dijkstra
type Graph = Record<string, { [to: string]: number }>;
const g: Graph = { a: { b: 7, c: 3 }, b: { d: 2 }, c: { b: 1, d: 8 }, d: {} };
function dijkstra(g: Graph, src: string) { const dist: Record<string, number> = {}; const prev: Record<string, string | undefined> = {}; for (const v in g) dist[v] = Infinity; dist[src] = 0; const q = new PQ<[number, string]>((x, y) => x[0] - y[0]); q.push([0, src]); while (q.size > 0) { const [d, u] = q.pop()!; if (d > dist[u]!) continue; for (const [v, w] of Object.entries(g[u] ?? {})) { const nd = d + w; if (nd < (dist[v] ?? Infinity)) { dist[v] = nd; prev[v] = u; q.push([nd, v]); } } } return { dist, prev }; }
const { dist, prev } = dijkstra(g, "a"); console.log(dist, prev); let path: string[] = []; for (let at: string | undefined = "d"; at !== undefined; at = prev[at]) path = [at, ...path]; console.log(path.join("->"));
function memoize<A extends readonly (string | number)[], R>(f: (...a: A) => R): ((...a: A) => R) & { size(): number } { const cache = new Map<string, R>(); const m = (...a: A): R => { const k = a.join("|"); if (!cache.has(k)) cache.set(k, f(...a)); return cache.get(k)!; }; return Object.assign(m, { size: () => cache.size }); }
let calls = 0; const slow = memoize((a: number, b: number) => { calls++; return a ** b; }); console.log(slow(2, 10), slow(2, 10), slow(3, 2), calls, slow.size());

// Lazy sequences, LINQ-like
class Seq<T> implements Iterable<T> {
  private constructor(private readonly src: () => Iterator<T>) {}
  static of<T>(...xs: T[]) { return Seq.from(xs); }
  static from<T>(it: Iterable<T>) { return new Seq(() => it[Symbol.iterator]()); }
  static gen<T>(f: () => Generator<T>) { return new Seq<T>(f); }
  static range(a: number, b = Infinity, step = 1) { return Seq.gen(function* () { for (let i = a; i < b; i += step) yield i; }); }
  [Symbol.iterator]() { return this.src(); }
  map<U>(f: (x: T, i: number) => U): Seq<U> { const self = this; return Seq.gen(function* () { let i = 0; for (const x of self) yield f(x, i++); }); }
  where<S extends T>(f: (x: T) => x is S): Seq<S>;
  where(f: (x: T) => boolean): Seq<T>;
  where(f: (x: T) => boolean): Seq<T> { const self = this; return Seq.gen(function* () { for (const x of self) if (f(x)) yield x; }); }
  take(n: number): Seq<T> { const self = this; return Seq.gen(function* () { if (n <= 0) return; let i = 0; for (const x of self) { yield x; if (++i >= n) return; } }); }
  skipWhile(f: (x: T) => boolean): Seq<T> { const self = this; return Seq.gen(function* () { let go = false; for (const x of self) if (go ||= !f(x)) yield x; }); }
  flatMap<U>(f: (x: T) => Iterable<U>): Seq<U> { const self = this; return Seq.gen(function* () { for (const x of self) yield* f(x); }); }
  zip<U>(o: Iterable<U>): Seq<[T, U]> { const self = this; return Seq.gen(function* () { const b = o[Symbol.iterator](); for (const x of self) { const r = b.next(); if (r.done) return; yield [x, r.value] as [T, U]; } }); }
  groupBy<K>(f: (x: T) => K): Map<K, T[]> { const m = new Map<K, T[]>(); for (const x of this) { const k = f(x); const g = m.get(k); g ? g.push(x) : m.set(k, [x]); } return m; }
  reduce<A>(f: (a: A, x: T) => A, a: A): A { for (const x of this) a = f(a, x); return a; }
  orderBy(...keys: ((x: T) => number | string)[]): Seq<T> { const arr = [...this].sort((a, b) => { for (const k of keys) { const [p, q] = [k(a), k(b)]; if (p < q) return -1; if (p > q) return 1; } return 0; }); return Seq.from(arr); }
  distinct(): Seq<T> { const self = this; return Seq.gen(function* () { const s = new Set<T>(); for (const x of self) if (!s.has(x)) { s.add(x); yield x; } }); }
  first(): T | undefined { for (const x of this) return x; return undefined; }
  toArray() { return [...this]; }
  get count() { return this.reduce((n) => n + 1, 0); }
  window(n: number): Seq<T[]> { const self = this; return Seq.gen(function* () { const w: T[] = []; for (const x of self) { w.push(x); if (w.length > n) w.shift(); if (w.length === n) yield [...w]; } }); }
}
const primes = Seq.range(2).where((n) => Seq.range(2, Math.floor(Math.sqrt(n)) + 1).where((d) => n % d === 0).first() === undefined);
console.log(primes.take(10).toArray(), primes.skipWhile((p) => p < 100).first());
interface Person { name: string; age: number; city: string; tags?: string[] }
const people: Person[] = [{ name: "Ann", age: 31, city: "Rome", tags: ["x", "y"] }, { name: "Bob", age: 25, city: "Oslo" }, { name: "Cid", age: 31, city: "Oslo", tags: ["y"] }, { name: "Dee", age: 19, city: "Rome", tags: [] }];
const s = Seq.from(people);
console.log(s.groupBy((p) => p.city), s.orderBy((p) => -p.age, (p) => p.name).map((p) => p.name).toArray());
console.log(s.flatMap((p) => p.tags ?? ["none"]).distinct().toArray(), s.count, [...s.groupBy((p) => p.age).keys()]);
console.log(Seq.of(1, 2, 3, 4, 5).window(3).map((w) => w.reduce((a, b) => a + b) / w.length).toArray());
console.log(Seq.range(1, 10, 3).zip("abcdef").toArray(), Object.fromEntries(Seq.of("a", "b").zip(Seq.range(10))));
const mixed = Seq.of<string | number>(1, "two", 3, "four"); const strs = mixed.where((x): x is string => typeof x === "string"); console.log(strs.map((x) => x.length).toArray(), mixed.reduce((a, x) => a + x, ""));
const it = primes.take(3)[Symbol.iterator](); console.log(it.next(), it.next(), it.next(), it.next());
const stats = s.map((p) => p.age).reduce((a, x) => ({ min: Math.min(a.min, x), max: Math.max(a.max, x), sum: a.sum + x }), { min: Infinity, max: -Infinity, sum: 0 }); console.log(stats, stats.sum / s.count);
console.log([...Seq.of(3, 1, 2).orderBy((x) => x)], Math.max(...Seq.of(4, 9)), Array.from(Seq.of(1, 2), (x) => x * 10), new Set(Seq.of(1, 1, 2)));

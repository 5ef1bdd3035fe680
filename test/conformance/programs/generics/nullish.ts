function orElse<T>(x: T | null, d: T): T {
  return x === null ? d : x;
}
console.log(orElse(null, 1), orElse("a", "b"));
class Opt<T> {
  static none<T>() {
    return new Opt<T>(null);
  }
  constructor(readonly v: T | null) {}
  get(d: T) {
    return this.v ?? d;
  }
  map<U>(f: (t: T) => U): Opt<U> {
    return this.v === null ? Opt.none<U>() : new Opt(f(this.v));
  }
}
console.log(
  new Opt(4).map((x) => x / 2).get(0),
  Opt.none<number>().get(9),
  new Opt<string>(null).map((s) => s.length).get(-1),
);
type R<T, E> = { ok: true; value: T } | { ok: false; error: E };
const ok = <T>(value: T): R<T, never> => ({ ok: true, value });
const err = <E>(error: E): R<never, E> => ({ ok: false, error });
function div(a: number, b: number): R<number, string> {
  return b === 0 ? err("div0") : ok(a / b);
}
for (const r of [div(4, 2), div(1, 0)]) console.log(r.ok ? `v${r.value}` : r.error, r);
function groupBy<T, K extends string>(xs: T[], f: (x: T) => K): Record<K, T[]> {
  const out = {} as Record<K, T[]>;
  for (const x of xs) (out[f(x)] ??= []).push(x);
  return out;
}
console.log(groupBy([1, 2, 3], (n) => (n % 2 ? "odd" : "even")));
const uniq = <T>(xs: T[]) => [...new Set(xs)];
console.log(uniq([1, 1, 2]), uniq(["a", "a"]));
function zip<A, B>(a: A[], b: B[]): [A, B][] {
  return a.map((x, i) => [x, b[i]!]);
}
console.log(zip([1, 2], ["a", "b"]));
const pick = <T, K extends keyof T>(o: T, k: K): T[K] => o[k];
console.log(pick({ a: 1, b: "x" }, "b"), pick({ q: 0.5 }, "q"));
function partition<T>(xs: T[], p: (x: T) => boolean): [T[], T[]] {
  const y: T[] = [],
    n: T[] = [];
  for (const x of xs) (p(x) ? y : n).push(x);
  return [y, n];
}
console.log(partition([1, 2, 3, 4], (x) => x > 2));
function chunk<T>(xs: T[], n: number): T[][] {
  const r: T[][] = [];
  for (let i = 0; i < xs.length; i += n) r.push(xs.slice(i, i + n));
  return r;
}
console.log(chunk([1, 2, 3, 4, 5], 2));
const keysOf = <T extends object>(o: T) => Object.keys(o) as (keyof T)[];
for (const k of keysOf({ a: 1, b: 2 })) console.log(k);

function* naturals(): Generator<number, void, unknown> { let n = 0; while (true) yield n++; }
function* take<T>(it: Iterable<T>, n: number): Generator<T> { let i = 0; for (const x of it) { if (i++ >= n) return; yield x; } }
function* map<T, U>(it: Iterable<T>, f: (x: T) => U) { for (const x of it) yield f(x); }
function* filter<T>(it: Iterable<T>, f: (x: T) => boolean) { for (const x of it) if (f(x)) yield x; }
console.log([...take(map(filter(naturals(), (n) => n % 3 === 0), (n) => n * n), 5)]);
function* conversation(): Generator<string, number, string> { const a = yield "name?"; const b = yield `hi ${a}, age?`; return a.length + Number(b); }
const c = conversation(); console.log(c.next().value, c.next("bob").value, c.next("30"));
function* guarded() { try { yield 1; yield 2; } catch (e) { yield `caught ${(e as Error).message}`; } finally { console.log("cleanup"); } }
const g = guarded(); console.log(g.next(), g.throw(new Error("x")), g.next());
const h = guarded(); h.next(); console.log(h.return(undefined), h.next());
class Tree { constructor(public v: number, public kids: Tree[] = []) {} *[Symbol.iterator](): Generator<number> { yield this.v; for (const k of this.kids) yield* k; } }
console.log([...new Tree(1, [new Tree(2, [new Tree(3)]), new Tree(4)])].join());
function* permutations<T>(xs: T[]): Generator<T[]> { if (xs.length <= 1) { yield xs; return; } for (let i = 0; i < xs.length; i++) for (const p of permutations([...xs.slice(0, i), ...xs.slice(i + 1)])) yield [xs[i]!, ...p]; }
console.log([...permutations([1, 2, 3])].map((p) => p.join("")).join(" "));
const zip = function* <A, B>(a: Iterable<A>, b: Iterable<B>): Generator<[A, B]> { const x = a[Symbol.iterator](), y = b[Symbol.iterator](); for (;;) { const p = x.next(), q = y.next(); if (p.done || q.done) return; yield [p.value, q.value]; } };
console.log([...zip([1, 2, 3], "ab")], new Map(zip(["k1", "k2"], [1, 2])));
const obj = { *items() { yield* ["x", "y"]; }, [Symbol.iterator]: function* () { yield 1; yield 2; } };
console.log([...obj.items()], [...obj]);
const entries = Object.entries({ a: 1, b: 2 }); for (const [i, [k, v]] of entries.entries()) console.log(i, k, v);
const m = new Map([["x", 1], ["y", 2]]); for (const [k, v] of m) { if (k === "x") m.set("z", 3); console.log(k, v); } m.forEach((v, k, mm) => console.log(k, v, mm.size));
const it = [10, 20][Symbol.iterator](); console.log(it.next(), it.next(), it.next());
const set = new Set([3, 1, 3]); set.add(2); console.log([...set], set.has(1), set.size, [...set].sort()); for (const x of set) if (x === 1) set.delete(2); console.log(set);
let s = ""; for (const ch of "añ😀b") s = ch + s; console.log(s);
const [a, ...others] = (function* () { yield 1; yield 2; yield 3; })(); console.log(a, others);
console.log(Math.max(...take(naturals(), 4)), Array.from(take(naturals(), 3), (x) => x + 0.5));

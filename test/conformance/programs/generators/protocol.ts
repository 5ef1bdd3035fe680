function* count(n: number): Generator<number, string, number | undefined> { for (let i = 0; i < n; i++) { const got = yield i; if (got !== undefined) console.log("got", got); } return "end"; }
for (const x of count(3)) console.log(x);
const it = count(2);
console.log(it.next().value, it.next(5).value, it.next().value, it.next().done);
function* deleg(): Generator<number> { yield 1; const r = yield* count(2); console.log("r", r); yield* [7, 8]; }
console.log([...deleg()].join());
function* fin(): Generator<number> { try { yield 1; yield 2; } finally { console.log("cleanup"); } }
for (const x of fin()) { console.log(x); break; }
for (const x of fin()) console.log(x);
function first(): number { for (const x of fin()) return x; return -1; }
console.log(first());
const [p, q] = fin();
console.log(p, q);
const [only] = fin();
console.log(only);
function* empty(): Generator<number> {}
console.log([...empty()].length);
function* fibs(): Generator<number> { let [a, b] = [0, 1]; while (true) { yield a; [a, b] = [b, a + b]; } }
const out: number[] = [];
for (const f of fibs()) { if (f > 50) break; out.push(f); }
console.log(out.join());
function* entries<T>(xs: T[]): Generator<[number, T]> { let i = 0; for (const x of xs) yield [i++, x]; }
for (const [i, x] of entries(["a", "b"])) console.log(i, x);
const gen = fibs();
for (const x of gen) { if (x > 3) break; }
console.log(gen.next().done);
class Range { constructor(private a: number, private b: number) {} *[Symbol.iterator](): Generator<number> { for (let i = this.a; i < this.b; i++) yield i; } }
console.log([...new Range(1, 4)].join());
for (const r of new Range(0, 2)) console.log("r", r);
console.log(Math.max(...new Range(3, 9)));
const lazy = { *items() { yield 1; yield 2; } };
for (const x of lazy.items()) console.log(x);
function* tree(d: number): Generator<string> { if (d === 0) return; yield* tree(d - 1); yield "d" + d; yield* tree(d - 1); }
console.log([...tree(3)].join(" "));
const arrIt = [10, 20][Symbol.iterator]();
console.log(arrIt.next().value, arrIt.next().value, arrIt.next().done);
const m = new Map([["a", 1], ["b", 2]]);
for (const [k, v] of m) console.log(k, v);
for (const k of m.keys()) console.log(k);
console.log([...m.values()].join(), [...m.entries()].length, [...new Set([1, 1, 2])].join());
function* clos(): Generator<() => number> { for (let i = 0; i < 3; i++) yield () => i; }
console.log([...clos()].map((f) => f()).join());
function* closIn(): Generator<number, void, void> { const fs: (() => number)[] = []; for (let i = 0; i < 3; i++) { fs.push(() => i); yield i; if (i === 1) break; } yield fs.length * 100 + fs[1]!(); }
console.log([...closIn()].join());

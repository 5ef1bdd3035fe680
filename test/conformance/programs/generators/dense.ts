function* a(): Generator<number, string, number | undefined> { let r = 0; try { const x = yield 1; r += x ?? 0; const y = yield 2; r += y ?? 0; } catch (e) { console.log("caught", (e as Error).message); yield 50; } finally { console.log("fin"); } return "ret" + r; }
const g = a(); console.log(g.next(5), g.next(10), g.next(20), g.next());
const h = a(); console.log(h.next(), h.throw(new Error("boo")), h.next(), h.next());
const k = a(); console.log(k.return("early"), k.next());
const l = a(); l.next(); console.log(l.return("early"), l.next());
const m = a(); try { m.throw(new Error("first")); } catch (e) { console.log("out", (e as Error).message); } console.log(m.next());
function* inner(): Generator<number, string> { try { yield 1; yield 2; } finally { console.log("inner fin"); } return "inner done"; }
function* outer(): Generator<number | string, void> { const r = yield* inner(); yield r; yield* [7, 8]; yield* "ab"; yield* new Set([1]); }
console.log([...outer()]);
for (const x of outer()) { if (x === 2) break; console.log(x); }
const o = outer(); o.next(); console.log(o.return()); console.log(o.next());
function* fib() { let [p, q] = [0, 1]; for (;;) { yield p; [p, q] = [q, p + q]; } }
function* take<T>(n: number, it: Iterable<T>) { let i = 0; if (n <= 0) return; for (const x of it) { yield x; if (++i >= n) return; } }
function* mapg<T, U>(it: Iterable<T>, f: (x: T) => U) { for (const x of it) yield f(x); }
console.log([...take(10, fib())], Array.from(take(3, mapg(fib(), (x) => x * 2))), Math.max(...take(5, fib())));
const [z0, , z2, ...rest] = take(6, fib()); console.log(z0, z2, rest);
class Tree { constructor(readonly v: number, readonly l?: Tree, readonly r?: Tree) {} *[Symbol.iterator](): Generator<number> { if (this.l) yield* this.l; yield this.v; if (this.r) yield* this.r; } *rev() { yield* [...this].reverse(); } }
const t = new Tree(5, new Tree(3, new Tree(1)), new Tree(8)); console.log([...t], [...t.rev()], new Set(t).size, new Map([...t].map((v) => [v, v * v] as const)).get(8));
const it = t[Symbol.iterator](); console.log(it.next(), it[Symbol.iterator]() === it);
const obj = { *g() { yield "m"; }, from: 1, to: 3, *[Symbol.iterator]() { for (let i = this.from; i <= this.to; i++) yield i; } }; console.log([...obj.g(), ...obj]);
class It implements Iterator<number> { n = 0; next() { return this.n < 3 ? { done: false as const, value: this.n++ } : { done: true as const, value: undefined }; } return() { console.log("It.return"); return { done: true as const, value: undefined }; } [Symbol.iterator]() { return this; } }
for (const x of new It()) { console.log(x); if (x === 1) break; } console.log([...new It()]);
const [q1] = new It(); console.log(q1);
function* e() {} console.log([...e()], e().next());
function* nested() { const r: number = yield* (function* () { const got: number = yield 1; return got * 2; })(); yield r; }
const nn = nested(); console.log(nn.next(0 as never), nn.next(21 as never), nn.next(0 as never));
function* thrower() { try { yield* inner(); } catch (e) { yield -1; console.log("c", (e as Error).message); } } const tt = thrower(); tt.next(); console.log(tt.throw(new Error("in"))); console.log(tt.next());
const lazy = (function* () { console.log("started"); yield 1; })(); console.log("before"); lazy.next();
function* sw(n: number) { switch (n) { case 1: yield "one"; case 2: yield "two"; break; default: yield "many"; } } console.log([...sw(1)], [...sw(2)], [...sw(3)]);

class Res implements Disposable { constructor(readonly n: string) { console.log("open", n); } [Symbol.dispose](): void { console.log("close", this.n); } }
function f(k: number): number {
  using a = new Res("a");
  using b = new Res("b"), c = new Res("c");
  if (k === 1) return 1;
  if (k === 2) throw new Error("x");
  console.log("body", a.n, b.n, c.n);
  return 0;
}
console.log(f(0), f(1));
try { f(2); } catch (e) { console.log((e as Error).message); }
{ using x = { [Symbol.dispose]() { console.log("lit"); } }; console.log("in", typeof x); }
for (let i = 0; i < 3; i++) { using r = new Res("r" + i); if (i === 1) continue; if (i === 2) break; console.log(r.n); }
function g(): void { using n = null as Res | null; console.log(n === null); }
g();
const it = { *[Symbol.iterator]() { yield 1; yield 2; } };
console.log([...it]);
const hand = { from: 1, to: 3, [Symbol.iterator]() { let c = this.from; const t = this.to; return { next: (): IteratorResult<number> => c <= t ? { value: c++, done: false } : { value: undefined, done: true } }; } };
for (const v of hand) console.log(v);
console.log(Math.max(...hand), [...hand].length);
class Cd { constructor(private n: number) {} [Symbol.iterator](): Iterator<number> { let n = this.n; return { next() { return n > 0 ? { value: n--, done: false } : { value: undefined, done: true }; }, return() { console.log("returned"); return { value: undefined, done: true }; } }; } }
for (const v of new Cd(3)) { console.log(v); if (v === 2) break; }
console.log([...new Cd(2)]);
const [first, second] = new Cd(5);
console.log(first, second);
const iter = new Cd(2)[Symbol.iterator]();
let st = iter.next(); while (!st.done) { console.log(st.value); st = iter.next(); }

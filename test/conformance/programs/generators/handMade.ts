class Range implements IterableIterator<number> {
  private i = 0;
  constructor(private readonly n: number) {}
  [Symbol.iterator]() { return this; }
  next(): IteratorResult<number> { return this.i < this.n ? { value: this.i++, done: false } : { value: undefined, done: true }; }
}
const r: IterableIterator<number> = new Range(3);
for (const x of r) console.log(x);
console.log([...new Range(4)], Math.max(...new Range(5)));
function take<T>(it: IterableIterator<T>, n: number): T[] { const out: T[] = []; for (const x of it) { out.push(x); if (out.length === n) break; } return out; }
function* nat() { for (let i = 0; ; i++) yield i; }
console.log(take(nat(), 3), take(new Range(9), 2));
function hand(): IterableIterator<string> { let i = 0; return { [Symbol.iterator]() { return this; }, next: () => i < 2 ? { value: "v" + i++, done: false } : { value: undefined, done: true } }; }
const h = hand();
console.log(h.next(), h.next(), h.next(), h.next().done);
const [p, q] = hand(); console.log(p, q);
console.log(new Set(hand()).size, Array.from(hand()), new Map([...hand()].map((s) => [s, 1])));
function* deleg() { yield* hand(); yield "end"; }
console.log([...deleg()]);
const its: IterableIterator<string>[] = [hand(), deleg(), ["x"].values(), new Map([["k", 1]]).keys()];
for (const it of its) { console.log([...it]); }
for (const it of [hand(), deleg()]) { const { value, done } = it.next(); console.log(value, done); for (const rest of it) console.log("rest", rest); }
function iterOf(n: number): Iterator<number> { let i = 0; return { next() { return { value: i, done: i++ >= n }; } }; }
const m = iterOf(2); let s = m.next(); while (!s.done) { console.log(s.value); s = m.next(); }
const wrapped = { [Symbol.iterator]: () => iterOf(3) };
console.log([...wrapped]);
function chain(...its: Iterable<number>[]): IterableIterator<number> { const all = its.flatMap((x) => [...x]); return all[Symbol.iterator](); }
console.log([...chain([1], new Set([2]), wrapped)]);
async function* ag() { yield 1; yield 2; }
function asyncHand(): AsyncIterableIterator<number> { let i = 0; return { [Symbol.asyncIterator]() { return this; }, async next() { return { value: i, done: i++ >= 2 }; } }; }
for await (const x of asyncHand()) console.log("async", x);
for await (const x of ag()) console.log("ag", x);
const pick: AsyncIterableIterator<number>[] = [asyncHand(), ag()];
for (const a of pick) for await (const x of a) console.log("pick", x);

async function* source(n: number) {
  for (let i = 0; i < n; i++) yield i;
}
const f = async (...its: AsyncIterable<number>[]) => {
  const g = its.map((i) => i[Symbol.asyncIterator]());
  console.log(await g[0].next(), await g[1].next());
};
await f(source(2), source(3));
const it = source(1)[Symbol.asyncIterator]();
console.log(await it.next());
const h = {
  [Symbol.asyncIterator]() {
    return {
      async next() {
        return { value: 1, done: false };
      },
    };
  },
};
const g = (x: AsyncIterable<number>) => x[Symbol.asyncIterator]();
console.log(await g(h).next());
class Q {
  async *[Symbol.asyncIterator]() {
    yield 5;
  }
}
console.log(await g(new Q()).next(), await g(source(3)).next());
const si = [1, 2][Symbol.iterator]();
console.log(si.next());
const k = (x: Iterable<number>) => x[Symbol.iterator]();
console.log(
  k([4]).next(),
  k(new Set([5])).next(),
  k(
    (function* () {
      yield 6;
    })(),
  ).next(),
);
function* steps(): Generator<number, unknown, unknown> {
  const v = yield 1;
  console.log("v", v);
  return yield 3;
}
const cc = steps();
console.log(cc.next(), cc.next("V"), cc.next("end"));

const o = {
  a: 1,
  get b(): number {
    return this.a + 1;
  },
  set b(v: number) {
    this.a = v;
  },
  get onlyRead() {
    return "r";
  },
  from: [1],
  "a-b": 2,
};
console.log(o, [o], { o });
o.b = 10;
console.log(o.a, Object.keys(o), Object.values(o), Object.entries(o).length, JSON.stringify(o), { ...o });
for (const k in o) console.log(k, o[k as "a" | "b"]);
const { a, ...others } = o;
console.log(a, others, "b" in o, Object.hasOwn(o, "b"), o.hasOwnProperty("zz"), o["a-b"]);
const copy = Object.assign({ z: 0 }, o);
copy.b = 5;
console.log(copy, o.b);
console.log(JSON.stringify({ inner: o }, null, 1));
const pair = [{ get v() { return 1; } }, { get v() { return 2; } }];
console.log(pair, pair.map((p) => p.v), JSON.stringify(pair));
function show<T>(x: T): T {
  console.log(x);
  return x;
}
console.log(show({ get t() { return 3; } }).t, show({ t: 4 }).t);
const counter = {
  n: 0,
  get next() {
    return ++this.n;
  },
  reset() {
    this.n = 0;
  },
};
console.log(counter.next, counter.next, Object.keys(counter), JSON.stringify({ n: counter.n }));
counter.reset();
console.log(counter.next);
const ix = { b: 1, get 2() { return "two"; }, 1: "one" }; console.log(ix, ix[2], Object.keys(ix));

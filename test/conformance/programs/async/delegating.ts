async function* inner(n: number): AsyncGenerator<number, string, string | undefined> {
  try {
    for (let i = 0; i < n; i++) {
      const s = yield i;
      if (s) console.log("sent", s);
    }
    return "end";
  } catch (e) {
    console.log("inner caught", String(e));
    yield 99;
    return "recovered";
  } finally {
    console.log("inner finally");
  }
}
async function* outer() {
  try {
    const r = yield* inner(3);
    console.log("r", r);
  } finally {
    console.log("outer finally");
  }
}
for await (const x of outer()) {
  console.log(x);
  if (x === 1) break;
}
const o = outer();
console.log(await o.next(), await o.next("hi"), await o.return("bye" as any), await o.next());
const p = outer();
await p.next();
console.log(await p.throw(new Error("boom")), await p.next(), await p.next());
const hand = {
  i: 0,
  [Symbol.asyncIterator]() {
    return this;
  },
  async next(v?: unknown) {
    console.log("next", v);
    return this.i++ < 2 ? { value: this.i, done: false } : { value: -1, done: true };
  },
  async return(v?: any) {
    console.log("return", v);
    return { value: v, done: true };
  },
};
async function* useHand(): AsyncGenerator<number, void, unknown> {
  const r = yield* hand as AsyncIterable<number>;
  console.log("hand r", r);
}
const h = useHand();
console.log(await h.next("a"), await h.next("b"), await h.return("c" as any));
hand.i = 0;
const h2 = useHand();
await h2.next();
await h2.next(1);
await h2.next(2);
hand.i = 0;
const h3 = useHand();
await h3.next();
try {
  await h3.throw(new Error("x"));
} catch (e) {
  console.log((e as Error).name);
}

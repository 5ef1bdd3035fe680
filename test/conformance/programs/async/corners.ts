const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
// Order of microtasks between promises, async functions and thenables.
const seen: string[] = [];
const note = (s: string) => {
  seen.push(s);
};
async function one() {
  note("1a");
  await two();
  note("1b");
}
async function two() {
  note("2a");
  await Promise.resolve();
  note("2b");
}
one().then(() => note("1 done"));
Promise.resolve()
  .then(() => note("p1"))
  .then(() => note("p2"))
  .then(() => note("p3"))
  .then(() => note("p4"));
(async () => {
  await new Promise<void>((r) => {
    note("executor");
    r();
  });
  note("after executor");
})();
note("sync end");
setTimeout(() => console.log(seen.join(" ")), 0);

// Errors: thrown before and after the first await, rethrown, in finally.
async function fails(when: number): Promise<string> {
  if (when === 0) throw new Error("early");
  await null;
  if (when === 1) throw new TypeError("late");
  try {
    await Promise.reject(new RangeError("inner"));
    return "unreachable";
  } catch (e) {
    if (when === 2) throw e;
    return "recovered";
  } finally {
    note("finally " + when);
  }
}
async function errors() {
  for (const n of [0, 1, 2, 3]) {
    const r = await fails(n).then(
      (v) => v,
      (e: Error) => `${e.name}: ${e.message}`,
    );
    console.log(n, r);
  }
  const all = await Promise.all([1, 2].map((n) => fails(3 + n)));
  console.log(all);
  try {
    await Promise.all([sleep(1), fails(1), fails(0)]);
  } catch (e) {
    console.log("first failure", (e as Error).message);
  }
  try {
    await Promise.any([Promise.reject(new Error("x")), sleep(2).then(() => "any")]).then((v) => console.log(v));
    await Promise.any([Promise.reject(new Error("x")), Promise.reject(new Error("y"))]);
  } catch (e) {
    console.log(e instanceof AggregateError, (e as AggregateError).errors.length);
  }
}

// Async generators: early exit runs finally; next, return.
async function* source() {
  try {
    yield 1;
    await sleep(1);
    yield 2;
    yield 3;
  } finally {
    console.log("source closed");
  }
}
async function* mapped() {
  for await (const x of source()) yield x * 10;
}
async function generators() {
  for await (const x of mapped()) console.log("mapped", x);
  for await (const x of source()) {
    console.log("got", x);
    if (x === 2) break;
  }
  const it = source();
  console.log((await it.next()).value, (await it.next()).value);
  console.log((await it.return(undefined)).done, (await it.next()).done);
  async function* both() {
    yield "start";
    yield* source();
    return "end";
  }
  const list: (string | number)[] = [];
  for await (const v of both()) list.push(v);
  console.log(list);
}

// Awaits in every kind of expression.
async function nothing(): Promise<string | null> {
  return null;
}
async function expressions() {
  const v = async <T>(x: T): Promise<T> => {
    await null;
    return x;
  };
  const o: Record<string, number> = { a: await v(1), [await v("k")]: await v(2), ...(await v({ z: 3 })) };
  console.log(o.a, o.k, o.z);
  const arr = [await v(1), ...(await v([2, 3])), await v(4)];
  console.log(arr, `${await v("t")}-${await v(5)}`);
  console.log((await v(2)) > 1 && (await v("and")), (await nothing()) ?? (await v("nullish")));
  let n = 1;
  n += await v(5);
  arr[await v(0)] = await v(9);
  console.log(n, arr[0], (await v([7]))[0], (await v({ f: (x: number) => x + 1 })).f(await v(1)));
  if (await v(true)) console.log("if");
  while ((await v(n)) > 4) n -= 1;
  for (let i = await v(0); i < (await v(2)); i += await v(1)) console.log("for", i);
  switch (await v("b")) {
    case await v("a"):
      console.log("a");
      break;
    case await v("b"):
      console.log("b");
  }
  const f = async ({ x, y = 2 }: { x: number; y?: number }, ...rest: number[]) => x + y + rest.length;
  console.log(await f({ x: 1 }, 1, 2), await f({ x: 1, y: 1 }));
  return (await v(1)) ? await v("yes") : await v("no");
}
class Queue<T> {
  private items: T[] = [];
  private waiting: ((item: T) => void)[] = [];
  push(item: T) {
    const w = this.waiting.shift();
    if (w) w(item);
    else this.items.push(item);
  }
  async pop(): Promise<T> {
    const item = this.items.shift();
    if (item !== undefined) return item;
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
async function queue() {
  const q = new Queue<number>();
  const consumer = (async () => {
    let sum = 0;
    for (let i = 0; i < 3; i++) sum += await q.pop();
    return sum;
  })();
  for (const n of [1, 2, 3]) {
    q.push(n);
    await sleep(1);
  }
  console.log("sum", await consumer);
}
async function main() {
  await sleep(5);
  await errors();
  await generators();
  console.log(await expressions());
  await queue();
}
main().catch((e) => console.log("main failed", e));

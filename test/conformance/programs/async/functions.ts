const log = (...xs: unknown[]) => console.log(...xs);
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function add(a: number, b = 10): Promise<number> {
  await null;
  return a + b;
}
const times = async (n: number) => n * 2;
const obj = {
  factor: 3,
  async scale(n: number) {
    await sleep(1);
    return n * this.factor;
  },
};
class Service {
  private calls = 0;
  async fetch(id: number): Promise<string> {
    this.calls++;
    await sleep(2);
    if (id < 0) throw new RangeError("negative id " + id);
    return `item ${id} (${this.calls})`;
  }
  static async make(): Promise<Service> {
    return new Service();
  }
}

async function main() {
  log(await add(1), await add(1, 2), await times(4), await obj.scale(5));
  const s = await Service.make();
  log(await s.fetch(1), await s.fetch(2));
  try {
    await s.fetch(-1);
  } catch (e) {
    if (e instanceof RangeError) log("caught", e.message);
  } finally {
    log("finally");
  }
  const results = await Promise.all([s.fetch(3), s.fetch(4), add(5)]);
  log(results);
  const settled = await Promise.allSettled([s.fetch(-2), times(1)]);
  for (const r of settled) log(r.status === "fulfilled" ? r.value : (r.reason as Error).message);
  let total = 0;
  for (let i = 0; i < 3; i++) total += await times(i);
  log(total);
  const conditional = total > 5 ? await times(1) : await times(100);
  log(conditional, (await times(2)) + (await times(3)));
  const fns = [1, 2, 3].map(async (x) => {
    await sleep(4 - x);
    return x * x;
  });
  log((await Promise.all(fns)).join());
  const race = await Promise.race([sleep(20).then(() => "slow"), sleep(1).then(() => "fast")]);
  log(race);
  while (total > 0) {
    total -= await times(2);
    if (total < 3) break;
  }
  log(total);
  const maybe: Promise<number> | undefined = undefined;
  console.log(await maybe);
  await nested();
  return "done";
}
async function nested(depth = 3): Promise<void> {
  if (depth === 0) return;
  await nested(depth - 1);
  log("depth", depth);
}
// One strand after the other: how their timers would interleave depends on the machine (D6).
main()
  .then(log, (e) => log("failed", e))
  .then(iterate);

const order: string[] = [];
(async () => {
  order.push("a");
  await null;
  order.push("c");
})();
order.push("b");
queueMicrotask(() => log(order.join("")));

async function* ticks(n: number) {
  for (let i = 0; i < n; i++) {
    await sleep(1);
    yield i;
  }
}
async function iterate() {
  let sum = 0;
  for await (const t of ticks(4)) {
    if (t === 3) break;
    sum += t;
  }
  log("ticks", sum);
  for await (const v of [times(1), 5, times(3)]) log("item", v);
}
const timer = setInterval(() => {
  log("interval");
  clearInterval(timer);
}, 400);
const cancelled = setTimeout(() => log("never"), 1);
clearTimeout(cancelled);
setTimeout((a: string, b: number) => log("args", a, b), 500, "x", 2);
new Promise<number>((resolve, reject) => {
  reject(new Error("rejected"));
  resolve(1);
})
  .catch((e: Error) => e.message)
  .finally(() => log("settled"))
  .then((m) => log(m));

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
async function after<T>(ms: number, value: T): Promise<T> {
  await sleep(ms);
  return value;
}
async function fail(ms: number): Promise<never> {
  await sleep(ms);
  throw new Error(`failed after ${ms}`);
}
async function main(): Promise<void> {
  console.log(await Promise.all([after(10, "a"), after(5, "b"), "c"]));
  console.log(await Promise.race([after(20, "slow"), after(5, "fast")]));
  console.log(await Promise.any([fail(2), after(6, "ok")]));
  const settled = await Promise.allSettled([after(1, 1), fail(2)]);
  for (const s of settled) console.log(s.status, s.status === "fulfilled" ? s.value : (s.reason as Error).message);
  try {
    await fail(1);
  } catch (e) {
    console.log("caught", (e as Error).message);
  } finally {
    console.log("finally");
  }
  await fail(1).catch((e: Error) => console.log("catch", e.message));
  await Promise.reject(new RangeError("r")).then(
    () => console.log("no"),
    (e: unknown) => console.log(e instanceof RangeError),
  );
  const results: number[] = [];
  for (const ms of [3, 2, 1]) results.push(await after(ms, ms * 10));
  console.log(results.join());
  const p = Promise.resolve(1);
  console.log(await p.then((x) => x + 1).then((x) => after(1, x * 10)).finally(() => console.log("fin")));
  let ticks = 0;
  await new Promise<void>((resolve) => {
    const id = setInterval(() => {
      ticks++;
      if (ticks === 3) {
        clearInterval(id);
        resolve();
      }
    }, 2);
  });
  console.log("ticks", ticks);
  const cancelled = setTimeout(() => console.log("never"), 1);
  clearTimeout(cancelled);
  class Service {
    private n = 0;
    async next(): Promise<number> {
      await null;
      return ++this.n;
    }
    run = async (): Promise<string> => `run ${await this.next()}`;
  }
  const s = new Service();
  console.log(await s.next(), await s.run());
}
main().then(() => console.log("end"));

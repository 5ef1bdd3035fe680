const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms));
async function work(id: number) {
  await sleep(5 * (3 - id));
  console.log("w", id);
  return id * 2;
}
async function main() {
  const rs = await Promise.all([work(1), work(2)]);
  console.log(
    rs,
    rs.reduce((a, b) => a + b),
  );
  try {
    await Promise.reject(new Error("bad"));
  } catch (e) {
    console.log((e as Error).message);
  }
  for await (const v of gen()) console.log(v);
}
async function* gen() {
  yield 1;
  await sleep(1);
  yield 2;
}
main().then(() => console.log("end"));
console.log("first");

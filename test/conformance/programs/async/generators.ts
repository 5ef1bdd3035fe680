async function* ticks(n: number): AsyncGenerator<number> {
  try {
    for (let i = 0; i < n; i++) {
      await new Promise<void>((r) => setTimeout(r, 1));
      yield i;
    }
  } finally {
    console.log("closed");
  }
}
for await (const t of ticks(3)) console.log(t);
for await (const t of ticks(10)) {
  if (t === 1) break;
}
for await (const x of [Promise.resolve("a"), "b"]) console.log(x);
const it = ticks(2);
console.log((await it.next()).value, (await it.next()).value, (await it.next()).done);
const top = await Promise.resolve("top level");
console.log(top);

// What combinators of promises make of iterables that throw, and of none.
function* bad(): Generator<Promise<number>> {
  yield Promise.resolve(1);
  throw new Error("bad");
}
const combined: (() => Promise<unknown>)[] = [
  () => Promise.all(bad()),
  () => Promise.any(bad()),
  () => Promise.race(bad()),
  () => Promise.allSettled(bad()),
];
for (const make of combined) {
  try {
    console.log(await make());
  } catch (e) {
    console.log((e as Error).message);
  }
}
console.log(await Promise.all([]), await Promise.allSettled([]), await Promise.all(new Set([1, 2])));
try {
  await Promise.any([]);
} catch (e) {
  console.log((e as Error).name, (e as AggregateError).errors);
}

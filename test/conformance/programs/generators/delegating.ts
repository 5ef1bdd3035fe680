// yield* of what isn't a generator: it takes nothing that is sent, and may have an end value.
class Hand implements Iterable<number> {
  [Symbol.iterator](): Iterator<number, string> {
    let i = 0;
    return { next: () => (i < 2 ? { value: i++, done: false } : { value: "end", done: true }) };
  }
}
function* inner(): Generator<number, string, number> {
  const got: number = yield 1;
  return `got ${got}`;
}
function* outer(): Generator<number, void, number> {
  console.log(yield* inner());
  console.log(yield* new Hand());
  console.log(yield* [7, 8]);
  console.log(yield* new Set([9]));
  console.log((yield 10) + 1);
}
const steps = outer();
console.log(steps.next());
for (const sent of [5, 6, 7, 8, 9, 10, 11]) console.log(steps.next(sent));

function* letters(): Generator<string, number, string> {
  yield* "ab";
  return (yield "c").length;
}
const spelled = letters();
console.log(spelled.next("x"), spelled.next("y"), spelled.next("z"), spelled.next("last"));

function once(value: number): IterableIterator<number> {
  let isDone = false;
  return {
    next() {
      if (isDone) return { value: -value, done: true };
      isDone = true;
      return { value, done: false };
    },
    [Symbol.iterator]() {
      return this;
    },
  };
}
function* ends(): Generator<number, void> {
  const end: number = yield* once(3);
  console.log("ended with", end);
}
console.log([...ends()]);

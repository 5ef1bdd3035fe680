// the very objects that iterators written by hand give
const typed: Iterator<number> = {
  next() {
    return { done: false, value: 1 };
  },
};
console.log(typed.next(), Object.keys(typed.next()), JSON.stringify(typed.next()));
class Numbers implements Iterator<number> {
  i = 0;
  next(): IteratorResult<number> {
    const done = this.i > 0;
    return done ? { done, value: undefined } : { done, value: this.i++ };
  }
}
function step<T>(it: Iterator<T>) {
  const result = it.next();
  return { ...result, more: true };
}
console.log(step(new Numbers()), step([5][Symbol.iterator]()));

const later: AsyncIterator<string> = {
  async next() {
    return { done: false, value: "a" };
  },
  async return(value) {
    return { done: true, value };
  },
};
console.log(await later.next(), await later.return!("q"));
class Ticks implements AsyncIterator<number> {
  i = 0;
  async next() {
    return { value: this.i++, done: false as const };
  }
  async return() {
    return { value: undefined, done: true as const };
  }
}
async function* counted() {
  try {
    yield 1;
    yield 2;
  } finally {
    console.log("closed");
  }
}
const all: AsyncIterator<number>[] = [new Ticks(), { next: async () => ({ done: true, value: 3 }) }, counted()];
for (const it of all) console.log(await it.next(), (await it.return?.()) ?? "no return");
async function drain<T>(it: AsyncIterator<T>, count: number) {
  const out: T[] = [];
  while (count--) {
    const result = await it.next();
    if (result.done) break;
    out.push(result.value);
  }
  await it.return?.();
  return out;
}
console.log(await drain(new Ticks(), 2), await drain(counted(), 1));
const source: AsyncIterable<number> = { [Symbol.asyncIterator]: () => new Ticks() };
console.log(await source[Symbol.asyncIterator]().next());

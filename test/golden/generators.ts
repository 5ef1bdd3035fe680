/** Fades from one level to another, in steps. */
function* fade(from: number, to: number, step = 1): Generator<number> {
  if (from < to) for (let x = from; x <= to; x += step) yield x;
  else for (let x = from; x >= to; x -= step) yield x;
}

function* repeat<T>(times: number, make: () => Iterable<T>): Generator<T> {
  for (let i = 0; i < times; i++) yield* make();
}

/** The first `n` of anything. */
function* take<T>(n: number, items: Iterable<T>): Generator<T> {
  let left = n;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}

const breath = () => [...fade(0, 4, 2), ...fade(3, 1, 2)];
for (const level of take(7, repeat(3, breath))) console.log(level);

// What functions inside set, functions as the first value of `reduce`, and keys that are numbers by way of callbacks.
function early() {
  (() => {
    v = 5;
  })();
  return inner() + v;
  // biome-ignore lint/correctness/noInnerDeclarations: it's declared after its use
  var v: number;
  function inner() {
    return 10;
  }
}
console.log(early());
function counts() {
  const up = () => {
    n++;
    return n;
  };
  var n = 1;
  return [up(), up(), n];
}
console.log(counts());

const pipe = (...fs: ((x: number) => number)[]) =>
  fs.reduce(
    (f, g) => (x) => g(f(x)),
    (x) => x,
  );
console.log(pipe((x) => x + 1, (x) => x * 2)(5), pipe()(3));
const thunks = (fs: (() => number)[]) =>
  fs.reduce(
    (acc, f) => () => acc() + f(),
    () => 100,
  );
console.log(thunks([() => 1, () => 2])(), thunks([])());

const wrap =
  <A extends unknown[], R>(f: (...a: A) => R) =>
  (...a: A): R =>
    f(...a);
const chain = [1, 2, 3]
  .map(wrap((x) => wrap(() => x)))
  .reduce(
    (acc, f) => wrap(() => acc() + f()),
    () => 100,
  );
console.log(chain());
const groups = ["one", "two", "three"].reduce<Record<number, string[]>>(
  wrap((acc: Record<number, string[]>, w: string) => {
    (acc[w.length] ??= []).push(w);
    return acc;
  }),
  {},
);
console.log(groups, Object.keys(groups), JSON.stringify(groups));
const range = wrap((n: number) => [...Array(n).keys()]);
console.log(range(4), range(0));

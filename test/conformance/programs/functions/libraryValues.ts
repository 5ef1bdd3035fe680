const fs: ((x: number) => number)[] = [Math.sqrt, (x) => x + 1];
console.log(fs[0](16));
const g = Math.sqrt;
console.log(g(16));
const ap = (f: (x: number) => number, x: number) => f(x);
console.log(
  ap(Math.cbrt, 27),
  ap(Math.round, 2),
  ap((x) => x * 2, 4),
);
console.log(
  [4, 9].map(Math.sqrt),
  [
    [1, 2],
    [3, 4],
  ].map((x) => Math.max(...x)),
  ["4", "5"].map(Number),
  ["2.0"].map(parseFloat),
);
const o = { f: Math.sqrt };
console.log(o.f(9), `${o.f(9)}`, o.f(9) + "");
console.log(
  [4].reduce((a, f) => a + f, 0),
  [(x: number) => x, Math.sqrt].reduce((a, f) => f(a), 9),
);
const values: unknown[] = [1, undefined, [2], { a: true }];
console.log(values, values.map(String).length, values.map(Boolean), values.filter(Boolean), values.map(Array.isArray));
console.log([["1"], ["x"]].map(Number));

const a = [1, 2, 3];
const [p, ...q] = a;
console.log(p, q, [...a, ...q], Math.max(...a));
const o = { x: 1, y: { z: [4, 5] } };
const {
  x,
  y: {
    z: [, second],
  },
} = o;
console.log(x, second);
function kw({ a = 1, b = 2 }: { a?: number; b?: number } = {}, ...rest: string[]) {
  return [a, b, rest.length];
}
console.log(kw(), kw({ a: 5 }), kw({ b: 0 }, "q", "r"));
let s = 1,
  t = 2;
[s, t] = [t, s];
console.log(s, t);
const merged = { ...o, x: 9, w: "w" };
console.log(merged);
for (const [i, v] of ["a", "b"].entries()) console.log(i, v);
const { length } = "hello";
console.log(length);

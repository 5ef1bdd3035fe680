const pts: [number, number][] = [[1, 2], [3, 4]];
const _ = 7;
for (const [x, y] of pts) console.log(x + y);
for (const [, y] of pts) console.log(y);
for (const [k] of new Map([["a", 1]])) console.log(k);
for (const [at, value] of [[0, 1], [10, 0], [60, 1]] as const) console.log(at, value);
const [a, b] = pts[0]!;
let p: number, q: number;
[p, q] = pts[1]!;
const f = ([x, y]: [number, number]) => x * y;
function ret(): [string, number, boolean] { return ["r", 1, true]; }
const [s, n] = ret();
const [, m, t] = ret();
console.log(a, b, p, q, f([3, 4]), s, n, m, t, _);
for (const [i, [x, y]] of pts.entries()) console.log(i, x, y);
console.log(pts.map(([x, y]) => x + y), pts.filter(([x]) => x > 1));
const fs = []; for (const [x, y] of pts) fs.push(() => x * y); console.log(fs.map((f) => f()));
for (const [k, v] of Object.entries({ a: 1 })) console.log(k, v);

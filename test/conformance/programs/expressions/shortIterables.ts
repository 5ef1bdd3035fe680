function* one() { yield 1; }
const [a, b] = one();
console.log(a, b, typeof b);
let c: number, d: number;
[c, d] = one();
console.log(c, d, [c, d]);
const [e, f] = new Set(["x"]);
console.log(e, f, `${f}`);
const [[k, v] = ["dk", 0], second] = new Map([["k", 1]]);
console.log(k, v, second);
const [x, ...rest] = one();
console.log(x + 1, rest);
function takeTwo<T>([p, q]: Iterable<T>): T[] { return [p, q]; }
console.log(takeTwo(one()), takeTwo(new Set([1, 2])));
for (const [g, h] of [one(), one()]) console.log(g, h);

let x: number | undefined, length: number;
const vals = [4, 5];
[...{ 0: x, length }] = vals;
console.log(x, length);
const [...{ 0: p, 1: q, length: len }] = vals;
console.log(p, q, len);
function g([...{ 0: v, 1: w, 2: z, length: l }]: number[]) { console.log(v, w, z, l); }
g([7, 8, 9]);
const { 0: first, length: n2, [1]: sec } = vals; console.log(first, n2, sec);
const { length: sl, 0: ch } = "hey"; console.log(sl, ch);
let aa, bb; ({ 0: aa, length: bb } = vals); console.log(aa, bb);
const t: [number, string] = [1, "b"]; const { 0: t0, 1: t1 } = t; console.log(t0, t1);
function h(...{ length, 0: a0 }: number[]) { return [length, a0]; }
console.log(h(1, 2, 3));
function k(...[a, b = 5, ...c]: number[]) { return [a, b, c]; }
console.log(k(1), k(1, 2, 3));

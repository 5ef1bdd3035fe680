const a: number[] = [1, 2, 3];
let i = 0;
function b(): number[] { i++; return a; }
b()[i] += i * 2;
console.log(a[0], a[1], a[2], i);
i = i++ + ++i;
console.log(i);
for (let k = 0; k < 3; k++) {
  if (k === 1) continue;
  console.log(k);
}
// a comment
const fs: (() => number)[] = [];
for (let k = 0; k < 3; k++) fs.push(() => k);

console.log(fs[0]!(), fs[1]!(), fs[2]!());
function f(x = 5, ...r: number[]): number { return x + r.length; }
console.log(f(), f(1, 2, 3));
let o: { a?: { b: number } } = {};
console.log(o.a?.b);
o = { a: { b: 4 } };
console.log(o.a?.b, `x${i}y${o.a?.b}`);

// Variables that get their type from what is assigned.
let a;
let b, c;
a = 5;
[b, c] = [1, "x"];
console.log(a + 1, b * 2, c.length);
let q;
for (q of [1, 2]) console.log(q + 1);
let s;
s = "";
for (const ch of "ab") s += ch + 1;
console.log(s);
let n;
n = 0;
n += 1;
n++;
n -= 5;
n *= 2;
console.log(n);
let arr = [];
arr.push(1);
arr.push(2);
console.log(
  arr,
  arr.map((x) => x * 2),
);
let r;
if (n < 0) r = "neg";
else r = 1;
console.log(r);
const acc = [];
for (let i = 0; i < 3; i++) acc[i] = i * i;
console.log(acc);
let f;
f = (x: number) => x + 1;
console.log(f(1));
let { d, ...e } = { d: 1, g: 2, h: 3 };
({ d, ...e } = { d: 9, g: 8, h: 7 });
console.log(d, e);

for (let i = 0; i < 3; i++) console.log("up", i);
for (let i = 3; i > 0; i--) console.log("down", i);
for (let i = 0; i < 10; i += 4) console.log("step", i);
for (let i = 0, j = 10; i < j; i += 3, j -= 3) console.log(i, j);
let k = 0;
while (k < 3) k++;
console.log(k);
do {
  k--;
} while (k > 0);
console.log(k);
for (;;) {
  if (++k > 4) break;
}
console.log(k);
// The variable changed in the body, and used after.
let last = 0;
for (let i = 0; i < 10; i++) {
  if (i === 4) i += 3;
  last = i;
}
console.log(last);
const values = [1, 2, 3];
for (let i = 0; i < values.length; i++) {
  if (values.length < 6) values.push(values[i]! * 10);
}
console.log(values.join());
for (const [i, v] of values.entries()) console.log(i, v);
for (const c of "héllo") console.log(c);
const o: Record<string, number> = { z: 1, a: 2, m: 3 };
for (const key in o) console.log(key, o[key]);
for (const key of Object.keys(o)) console.log(key);
const fns: (() => number)[] = [];
for (let i = 0; i < 3; i++) fns.push(() => i * 10);
console.log(fns.map((f) => f()).join());
const gns: (() => string)[] = [];
for (const name of ["a", "b"]) {
  const upper = name.toUpperCase();
  gns.push(() => name + upper);
}
console.log(gns.map((g) => g()).join());
var shared: (() => number)[] = [];
for (var v = 0; v < 3; v++) shared.push(() => v);
console.log(shared.map((f) => f()).join());
let n = 5;
for (let i = 0; i < n; i++) {
  if (i === 1) n = 3;
  console.log("n", i);
}

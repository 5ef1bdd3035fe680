const a = [10, 20, 30];
for (let i = a.length; i--; ) console.log(a[i]);
for (let i = 0; i < a.length - 1; i++) console.log(a[i]! + a[i + 1]!);
let i = 0;
while (i < a.length) console.log(a[i++]);
const last = a[a.length - 1];
console.log(last);
a[a.length] = 40;
a[5 - 1] = 50;
console.log(a);
a.length = 2;
console.log(a, a.indexOf(20), a.lastIndexOf(99));
const g = [
  [1, 2],
  [3, 4],
];
for (let y = 0; y < g.length; y++) for (let x = 0; x < g[y]!.length; x++) g[y]![x]! *= 2;
console.log(g, g[1]![0]);
const s = "héllo";
for (let i = 0; i < s.length; i++)
  if (s[i] === "l") {
    console.log(i);
    break;
  }
console.log(s.charAt(10), s.at(-1));
const [x, , z] = a.concat(7);
console.log(x, z);
const nb = (y: number, x: number) =>
  [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ]
    .map(([dy, dx]) => g[y + dy!]?.[x + dx!] ?? 0)
    .reduce((p, c) => p + c);
console.log(nb(0, 0), nb(1, 1));
for (let r = 3; r > 0; r--) console.log("*".repeat(r));
const ring = new Array<number>(3).fill(0);
for (let i = 0; i < 7; i++) ring[i % 3] = i;
console.log(ring, ring[(7 + 1) % ring.length]);

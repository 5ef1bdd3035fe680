const a = [1, 2];
const b = a;
b.push(0.5);
let s = 0;
for (const x of a) s += x;
console.log(s, a[2]);
const p = { n: 1 };
const q = p;
q.n = 0.25;
console.log(p.n * 4, p);
function setN(o: { n: number }) {
  o.n = o.n / 2;
}
const r = { n: 8 };
setN(r);
console.log(r.n, r, r.n === 4, [10, 20, 30, 40, 50][r.n]);
const grid: number[][] = [];
for (let y = 0; y < 2; y++) {
  const row: number[] = [];
  for (let x = 0; x < 2; x++) row.push(x / 2);
  grid.push(row);
}
console.log(grid, grid[1]![1]);
let acc: number | string = 1;
acc = "x";
console.log(acc);
acc = 2;
console.log(acc + 1);
const t: [number, string] = [1, "a"];
t[0] = 0.5;
const [f0] = t;
console.log(f0, t);
const nested = { list: [{ v: 1 }] };
nested.list.push({ v: 1.5 });
console.log(
  nested.list.map((i) => i.v),
  nested,
);

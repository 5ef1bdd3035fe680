// `new Array(n)` is any[] to the library; what goes in says what its elements are.
const counts = new Array(5).fill(0);
for (const x of [1, 2, 2, 4]) counts[x]++;
for (let i = 1; i < counts.length; i++) counts[i] += counts[i - 1];
console.log(counts, counts[4] + 1, counts[2] > 2, -counts[1], counts[3] / 2, `${counts[4]} in all`);

const halves = new Array(2).fill(0).map(() => new Array(3).fill(0));
for (let i = 0; i < 2; i++) for (let j = 0; j < 3; j++) halves[i][j] += i * j + 0.5;
console.log(halves, halves[1][2] * 2);

const rows = new Array(2);
for (let i = 0; i < 2; i++) rows[i] = new Array(2).fill(i);
console.log(rows[1][1] + 2, rows);

const names = Array(2).fill("x");
names[1] = names[0] + "y";
console.log(names, names[1] + 1, 1 + names[0], names[1] > names[0]);

function zeros(n: number) {
  return new Array(n).fill(0);
}
const column = zeros(3);
column[1] = 2;
let sum = 0;
for (const v of column) sum += v;
console.log(sum, column.reduce((a, b) => a + b, 0), column.map((v) => v + 1));

const memo = Array.from({ length: 3 }, () => Array(3).fill(-1));
console.log(memo[0][0] < 0 ? memo[1][1] + 1 : 7);

const best: number[] = new Array(4).fill(Infinity);
best[0] = 0;
for (let i = 1; i < 4; i++) best[i] = Math.min(best[i], best[i - 1] + i);
console.log(best, ...best);

const flags = new Array(3).fill(false);
flags[2] = !flags[0];
console.log(flags, flags.filter((flag) => flag).length, flags[2] ? "on" : "off");

function multiply(a: number[][], b: number[][]): number[][] {
  const product = new Array(a.length);
  for (let i = 0; i < a.length; i++) {
    product[i] = new Array(b[0].length).fill(0);
    for (let j = 0; j < b[0].length; j++) {
      for (let k = 0; k < b.length; k++) product[i][j] += a[i][k] * b[k][j];
    }
  }
  return product;
}
console.log(multiply([[1, 2], [3, 4]], [[0, 1], [1, 0.5]]));

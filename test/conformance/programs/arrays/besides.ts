// Neighbours outside of the array: unequal to anything, and neither less nor more.
const grid = [
  [1, 1, 0],
  [0, 1, 1],
];
function neighbours(cells: number[][], y: number, x: number): number {
  let n = 0;
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      if ((dy !== 0 || dx !== 0) && cells[y + dy] && cells[y + dy][x + dx] === 1) n++;
    }
  }
  return n;
}
console.log(grid.map((row, y) => row.map((_, x) => neighbours(grid, y, x))));
const deltas = [[-1, -1], [0, 1], [1, 0], [0, -1]];
const isOn = (y: number) => grid[y];
const ones = (y: number, x: number) =>
  deltas.filter((d) => isOn(y + d[0])).filter((d) => grid[y + d[0]][x + d[1]] !== 1).length;
console.log(ones(0, 0), ones(1, 2));

const lights = [[true, false], [true, true]];
function lit(y: number, x: number): number {
  let n = 0;
  for (const [dy, dx] of deltas) {
    const row = lights[y + dy];
    if (row && row[x + dx]) n++;
    if (row && !row[x + dx] && dx < 0) n += 10;
  }
  return n;
}
console.log(lit(0, 0), lit(1, 1));
const letters = ["ab", "cd"];
function letter(y: number, x: number): string {
  return letters[y] && letters[y].split("")[x];
}
const is = (y: number, x: number, c: string) => letter(y, x) === c;
console.log(letter(0, 1), letter(-1, 0), letter(2, 0), letter(1, -1), is(0, 0, "a"), is(-1, 0, "a"));

const cells = [3, 1, 2];
console.log(cells[-1] === 3, cells[-1] > 0, cells[-1] <= 0, !(cells[-1] < 5), 1 < cells[-1]);
let j = 3;
while (cells[--j] > 0);
console.log(j);
const sorted = (a: number[]) => {
  for (let i = 1; i < a.length; i++) {
    const x = a[i];
    let j = i - 1;
    while (a[j] > x) {
      a[j + 1] = a[j];
      j--;
    }
    a[j + 1] = x;
  }
  return a;
};
console.log(sorted([3, 1, 2, 0]), sorted([1, 0.5]));
function quickSort(a: number[], low = 0, high = a.length - 1): number[] {
  if (low >= high) return a;
  const pivot = a[high];
  let i = low - 1;
  let j = high;
  while (i < j) {
    while (a[++i] < pivot);
    while (a[--j] > pivot);
    if (i < j) [a[i], a[j]] = [a[j], a[i]];
  }
  [a[high], a[i]] = [a[i], a[high]];
  quickSort(a, low, i - 1);
  return quickSort(a, i + 1, high);
}
console.log(quickSort([5, 3, 2, 9, 7, 1, 1]), quickSort([1, 2, 3]), quickSort([2, 2]), quickSort([4, 3, 2, 1]));
const width = 3;
const runs: number[] = [];
for (let i = 0; i < width; i++) if (cells[i + 1] !== cells[i]) runs.push(i);
console.log(runs);

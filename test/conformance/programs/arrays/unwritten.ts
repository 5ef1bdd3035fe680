// Arrays made with a size, whose places are written afterwards: no one can tell that they were empty for a while.
const fibonacci: number[] = new Array(10);
fibonacci[0] = 0;
fibonacci[1] = 1;
for (let i = 2; i < 10; i++) fibonacci[i] = fibonacci[i - 1] + fibonacci[i - 2];
console.log(fibonacci);

function ways(n: number): number[] {
  const table = new Array<number>(n + 1);
  table[0] = 1;
  for (let i = 1; i <= n; i++) {
    table[i] = table[i - 1] * 2;
    table[i] += i % 2;
  }
  return table;
}
console.log(ways(5), ways(0));

const grid: number[][] = new Array(2);
for (let y = 0; y < grid.length; y++) {
  grid[y] = new Array(3);
  for (let x = 0; x < 3; x++) grid[y][x] = x * 10 + y;
}
console.log(grid, grid.map((row) => row.length));

const crc = new Array(16);
for (let i = 0; i < 16; i++) {
  let c = i;
  for (let k = 0; k < 4; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  crc[i] = c >>> 0;
}
const lookUp = (x: number): number => crc[x & 15];
console.log(crc.length, lookUp(3), lookUp(31).toString(16), crc);

// Places that stay unwritten are undefined to those who ask.
function merge(a: readonly number[], b: readonly number[]): number[] {
  const out = new Array<number>(a.length + b.length);
  let [i, j, k] = [0, 0, 0];
  while (i < a.length && j < b.length) out[k++] = a[i] <= b[j] ? a[i++] : b[j++];
  while (i < a.length) out[k++] = a[i++];
  while (j < b.length) out[k++] = b[j++];
  return out;
}
let total = 0;
for (const x of merge([1, 4], [2, 3, 9])) total = total * 10 + x;
console.log(total, merge([5], [3]).join("-"));

class Ring<T> {
  private readonly items: (T | undefined)[];
  private head = 0;
  constructor(private readonly size: number) {
    this.items = new Array(size);
  }
  push(item: T): void {
    this.items[this.head++ % this.size] = item;
  }
  at(i: number): T | undefined {
    return this.items[i];
  }
}
const ring = new Ring<string>(3);
for (const word of ["a", "b", "c", "d"]) ring.push(word);
console.log(ring.at(0), ring.at(1), ring.at(7), new Ring<string>(1).at(0));

class Table {
  private readonly buckets: [string, number][][] = new Array(4);
  set(key: string, value: number): void {
    const at = key.length % 4;
    if (!this.buckets[at]) this.buckets[at] = [];
    this.buckets[at].push([key, value]);
  }
  get(key: string): number | undefined {
    const bucket = this.buckets[key.length % 4];
    if (bucket === undefined) return undefined;
    return bucket.find(([k]) => k === key)?.[1];
  }
}
const table = new Table();
table.set("ab", 1);
table.set("cd", 2);
console.log(table.get("ab"), table.get("cd"), table.get("x"), table.get("xy"));

const readings: number[] = new Array(2);
readings[1] = 5;
console.log(readings[0] + 1, -readings[0], readings[1] - 1, `${readings[0]}`, readings[0] === undefined, readings[0] | 0);
console.log(new Array(4).join("ab"), Array(3).join());

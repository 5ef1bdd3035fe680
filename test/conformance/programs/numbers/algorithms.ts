function bs(a: number[], x: number): number {
  let lo = 0,
    hi = a.length - 1;
  while (lo <= hi) {
    const m = (lo + hi) >> 1;
    if (a[m] === x) return m;
    if (a[m]! < x) lo = m + 1;
    else hi = m - 1;
  }
  return -1;
}
console.log(bs([1, 3, 5, 7, 9], 7), bs([1, 3], 2));
function bs2(a: number[], x: number): number {
  let lo = 0,
    hi = a.length;
  while (lo < hi) {
    const m = Math.floor((lo + hi) / 2);
    if (a[m]! < x) lo = m + 1;
    else hi = m;
  }
  return lo;
}
console.log(bs2([1, 3, 5, 7, 9], 6));
const sieve: boolean[] = new Array(30).fill(true);
const primes: number[] = [];
for (let i = 2; i < 30; i++) {
  if (!sieve[i]) continue;
  primes.push(i);
  for (let j = i * i; j < 30; j += i) sieve[j] = false;
}
console.log(primes);
const mul = (a: number[][], b: number[][]) =>
  a.map((r) => b[0]!.map((_, j) => r.reduce((s, v, k) => s + v * b[k]![j]!, 0)));
console.log(
  mul(
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8],
    ],
  ),
);
const grid = Array.from({ length: 3 }, (_, y) => Array.from({ length: 3 }, (_, x) => x * y));
console.log(grid);

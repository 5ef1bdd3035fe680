const data = [3, 1, 4, 1, 5, 9, 2, 6];
const sorted = [...data].sort((a, b) => a - b);
const mid = sorted.length / 2;
const median = (sorted[mid - 1]! + sorted[mid]!) / 2;
console.log(median, sorted);
const mean = data.reduce((a, b) => a + b, 0) / data.length;
const variance = data.map((x) => (x - mean) ** 2).reduce((a, b) => a + b) / data.length;
console.log(mean, variance, Math.sqrt(variance).toFixed(3));
const hist: number[] = new Array(5).fill(0);
for (const d of data) hist[Math.floor(d / 2)]! += 1;
console.log(hist);
const pct = (n: number, d: number) => Math.round((n / d) * 1000) / 10;
console.log(pct(1, 3), pct(1, 2), pct(0, 1));
let x = 10;
while (x > 1) {
  x = x % 2 === 0 ? x / 2 : 3 * x + 1;
  console.log(x);
}
const dig = (n: number): number => (n < 10 ? n : (n % 10) + dig(Math.floor(n / 10)));
console.log(dig(98765));
const toBin = (n: number) => {
  let s = "";
  do {
    s = (n % 2) + s;
    n = (n - (n % 2)) / 2;
  } while (n > 0);
  return s;
};
console.log(toBin(10));
const clamp = (v: number, lo: number, hi: number) => Math.min(Math.max(v, lo), hi);
console.log(clamp(5, 0, 3), clamp(-1.5, 0, 3), clamp(2, 0, 3));

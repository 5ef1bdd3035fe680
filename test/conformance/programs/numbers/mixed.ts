function mean(xs: number[]): number {
  return xs.reduce((a, b) => a + b, 0) / xs.length;
}
console.log(mean([1, 2, 3]), mean([1, 2]), mean([]));
const half = 10 / 2;
const list = ["a", "b", "c", "d", "e", "f"];
console.log(half, list[half], list[half / 5], list[2]);
let total = 0;
for (let i = 0; i < 5; i++) total += i / 2;
console.log(total, total.toString(), `${total}`, total === 5);
function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}
console.log([1, 2, 3, 4, 17, 21, 97].filter(isPrime));
function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
console.log(gcd(48, 18), gcd(17, 5), gcd(-12, 8));
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return h >>> 0;
}
console.log(hash("hello"), hash("").toString(16));
function crc(bytes: number[]): number {
  let c = 0xffff;
  for (const b of bytes) {
    c ^= b << 8;
    for (let k = 0; k < 8; k++) c = c & 0x8000 ? ((c << 1) ^ 0x1021) & 0xffff : (c << 1) & 0xffff;
  }
  return c;
}
console.log(crc([0x31, 0x32, 0x33]).toString(16));
let seed = 42;
function random(): number {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
}
console.log(random() < 1, random() > 0);
const counts = [0, 0, 0];
for (const x of [0.2, 1.7, 2.9, 0.5]) counts[Math.floor(x)]!++;
console.log(counts);
const big = 2 ** 40;
console.log(big, big % 1000, Math.floor(big / 7), big / 1024);
console.log(0.1 + 0.2 === 0.3, Math.abs(0.1 + 0.2 - 0.3) < Number.EPSILON);
const x: number = 5;
console.log(x / 2, Math.floor(x / 2), x % 2 === 1, -x, +x, x ** 2, x.toFixed(2), 1 / x);
function avg(a: number, b: number): number { return (a + b) / 2; }
console.log(avg(1, 2), avg(2, 4), avg(0.5, 0.5));
const div = (a: number, b: number) => a / b;
console.log(div(6, 3), div(1, 0), div(-1, 0), div(0, 0), div(7, 2));
const m = new Map<number, string>();
m.set(4 / 2, "two");
console.log(m.get(2), [10, 20, 30][6 / 3]);
let z = 0;
z = z - 0;
console.log(z, 0 * 5, JSON.stringify({ v: 3 / 3 }), (6 / 2).toString(), [1 / 1]);

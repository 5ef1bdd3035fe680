let h = 5381;
for (const c of "overflow") h = (h * 33) ^ c.charCodeAt(0);
console.log(h >>> 0);
let k = 1;
for (let i = 0; i < 40; i++) k = (k * 31 + 7) % 1000003;
console.log(k);
let fn = 2166136261;
for (const c of "fnv") {
  fn ^= c.charCodeAt(0);
  fn = Math.imul(fn, 16777619);
}
console.log(fn >>> 0);
const rnd = (() => {
  let s = 42;
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return s / 4294967296;
  };
})();
console.log(rnd(), rnd());
let a = 0;
for (let i = 0; i < 100; i++) a += i * i;
console.log(a);
let ff = 1;
for (let i = 1; i <= 15; i++) ff *= i;
console.log(ff);
console.log((1 << 30) * 2, (1 << 30) * 4, 0x7fffffff + 1, (0x7fffffff + 1) | 0, 123456789 * 1000);

let f = 0.1 + 0.2;
console.log(f, f.toFixed(2), 1 / 3, 10 / 2, 7 % 3, -7 % 3, 2 ** 10, 2 ** -1);
let n = 10;
n /= 4;
console.log(n, Math.floor(n), n | 0, -n | 0, ~n, n >>> 1);
console.log(
  5 / 0,
  -5 / 0,
  0 / 0,
  5 % 0,
  Math.max(),
  Math.min(1, 2.5),
  Math.round(2.5),
  Math.round(-2.5),
  Math.sign(-3),
);
const arr = [1, 2, 3, 4];
const avg = arr.reduce((a, b) => a + b) / arr.length;
console.log(avg, arr[avg | 0], arr[Math.floor(arr.length / 2)]);
let mid = (0 + arr.length) / 2;
console.log(arr[mid]);
for (let i = 0; i < 1; i += 0.25) console.log(i);
let big = 1;
for (let i = 0; i < 31; i++) big *= 2;
console.log(big, big | 0, big >>> 0, big << 1);
console.log(0xff & 0x0f, 1 << 31, 1 << 32, -1 >>> 0, -1 >> 1, 5 ^ 3);
console.log(parseInt("42px"), Number("3.5"), Number(""), Number("x"), +true, +"7");
console.log((25).toString(2), (255).toString(16), (0.5).toString(), 1e21, 1e-7, 123456789012345680000);

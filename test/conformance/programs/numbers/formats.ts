const xs = [0.1 * 3, 1e21, 1e-7, 100, 2 / 3, 1e16 / 1, 5e-324 > 0, 0.5 - 0.5, -1.5];
console.log(xs, String(xs));
console.log(
  (1234.5678).toFixed(1),
  (0).toFixed(2),
  (1e3).toString(),
  (255).toString(36),
  Number.MAX_SAFE_INTEGER,
  0.1 + 0.7,
  9007199254740993,
  (1 / 3) * 3,
  (12.345).toPrecision(3),
  (1e10).toExponential(2),
);
let t = 0;
for (let i = 0; i < 10; i++) t += 0.1;
console.log(t, t === 1, Math.abs(t - 1) < Number.EPSILON);
console.log(10 ** 20, 2 ** 53, 2 ** 0.5, (-8) ** (1 / 3), 0 ** 0, NaN ** 0);
console.log((7 / 2) | 0, ~~-3.7, 3.99 >> 0, "5" as unknown as string, +"0x1f", -0 === 0, Object.is(-0, 0));

// Exponents and shift counts of bigints that are negative.
const attempt = (f: () => bigint) => { try { return String(f()); } catch (e) { return (e as Error).name; } };
const shifted = (x: bigint, n: bigint) => [x << n, x >> n];
for (const n of [0n, 1n, 5n, -1n, -3n]) console.log(n, shifted(77n, n), shifted(-77n, n), attempt(() => 3n ** n), attempt(() => (-2n) ** n));
console.log(1n << -1n, 256n >> -2n, attempt(() => 2n ** -1n), 2n ** 70n, 1n << 70n, -1n >> 70n);
let x = 5n; let count = -1n; x <<= count; console.log(x); x >>= count; console.log(x); x **= -count; console.log(x, attempt(() => (x **= count)));

const a = 123456789012345678901234567890n;
const b = 987654321n;
console.log(a + b, a * b, a / b, a % b, -a, a > b, a === a, b ** 3n, a - a);
console.log(5n / 2n, -5n / 2n, -5n % 3n, 1n << 70n, a >> 3n, 6n & 3n, 6n | 3n, 6n ^ 3n);
console.log(typeof a, String(b), `${b}`, BigInt(42), BigInt("77"), Number(b), a - a ? "t" : "f", [1n, 2n]);
console.log(BigInt.asUintN(8, 257n), BigInt.asIntN(8, 255n), a.toString(16));

// Floats without a fraction where built-ins count bits and bytes.
const half = (n: number) => n / 2;
console.log(BigInt.asUintN(half(16), 257n), BigInt.asIntN(half(16), 255n), BigInt.asIntN(half(0), 5n));
const bytes = new Uint8Array(new ArrayBuffer(half(16)), half(4), half(6));
bytes[half(2)] = half(14);
console.log(bytes, bytes.length, new Uint8Array(half(4)), new Float32Array(half(2)));

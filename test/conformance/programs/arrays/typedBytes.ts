// Bytes of a list: those that fit are taken as they are, the others wrap.
const wrapped = [1, 2, 3];
wrapped.push(300);
function pair(register: number, value: number): Uint8Array {
  return new Uint8Array([register, value & 0xff]);
}
const grown: number[] = [];
for (let i = 0; i < 3; i++) grown.push(i * 10);
const copy = new Uint8Array(grown);
grown[0] = 99;
console.log(new Uint8Array([1, 2, 255]), new Uint8Array(wrapped), new Uint8Array([256, -1, 1.5]));
console.log(pair(300, 511), copy, new Uint8Array([]), new Uint8Array([Number.NaN, 0]), new Uint8Array([0x80, 7]));

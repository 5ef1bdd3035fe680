// typed arrays, dataview
const u = new Uint8Array([1, 2, 300]); console.log(u, u.length, u[0], u.slice(1), u.subarray(1), [...u]);
u[0] = 513; u[1] = -1; console.log(u[0], u[1], u.byteLength, u.BYTES_PER_ELEMENT);
const f = new Float32Array(3); f[0] = 0.5; f[1] = 0.25; console.log(f, f.reduce((a, b) => a + b, 0));
const i16 = Int16Array.from([1, -2, 70000]); console.log(i16, i16.map(x => x * 2), i16.indexOf(-2), i16.join("|"));
const c = new Uint8ClampedArray([300, -5, 1.5, 2.5]); console.log(c);
u.set([9, 8], 1); console.log(u); u.fill(7); console.log(u, Array.from(u));
for (const b of new Uint8Array([3, 1, 2]).sort()) console.log(b);
const buf = new ArrayBuffer(8); const dv = new DataView(buf); dv.setInt16(0, -2); dv.setUint32(2, 0xdeadbeef, true); console.log(dv.getInt16(0), dv.getUint32(2, true), dv.getUint8(0), dv.byteLength);
const bytes = new Uint8Array(buf); console.log(bytes);
console.log(new Uint8Array(4), new Float64Array([1.5, 2]), new Int32Array(2).length, Uint8Array.of(1, 2));
let sum = 0; for (let k = 0; k < u.length; k++) sum += u[k]!; console.log(sum);
console.log(u.includes(7), u.some(x => x > 7), u.filter(x => x > 3), u.toString(), u.at(-1));
let acc = 0; new Uint8Array([1, 2, 3]).forEach((v, i) => { acc += v * i; }); console.log(acc);
const i32 = new Int32Array(2); i32[0] = 2 ** 31; console.log(i32[0], i32);

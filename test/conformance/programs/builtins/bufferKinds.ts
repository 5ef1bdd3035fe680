const u = new Uint8Array([1,2,3,4]);
const s = u.subarray(1, 3);
const x: unknown = s; const y: unknown = u; const z: unknown = [1]; const b: unknown = u.buffer;
console.log(x instanceof Uint8Array, y instanceof Uint8Array, z instanceof Uint8Array, b instanceof Uint8Array, b instanceof ArrayBuffer, x instanceof ArrayBuffer);
console.log(Array.isArray(x), Array.isArray(z), typeof x);
if (x instanceof Uint8Array) console.log(x.length, x[0], x);
if (b instanceof ArrayBuffer) console.log(b.byteLength, new Uint8Array(b)[3]);
const d: unknown = new DataView(u.buffer); console.log(d instanceof DataView, d instanceof ArrayBuffer);
s[0] = 9; console.log(u, u === (y as Uint8Array), (s as unknown) === u);

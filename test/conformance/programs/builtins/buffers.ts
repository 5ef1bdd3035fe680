const u = new Uint8Array(4);
const buf = u.buffer;
console.log(u.buffer === buf, u.buffer === u.buffer);
const b2 = new ArrayBuffer(8);
const v = new Uint8Array(b2);
console.log(v.buffer === b2);
const dv = new DataView(b2);
console.log(dv.buffer === b2, dv.buffer === v.buffer);
console.log(u.buffer === v.buffer, v.buffer !== b2);
const m = new Map<ArrayBufferLike, string>();
m.set(b2, "x");
console.log(m.get(v.buffer), m.has(u.buffer));
console.log([b2].includes(v.buffer as ArrayBuffer), [b2].indexOf(v.buffer as ArrayBuffer));
console.log(Object.is(v.buffer, b2));

const un: unknown = b2; console.log(un === v.buffer, un === u.buffer, un === null);
const set = new Set([b2, v.buffer, dv.buffer, u.buffer]); console.log(set.size);
const opt: ArrayBuffer | null = set.size > 1 ? b2 : null; console.log(opt === null, opt === b2, opt == v.buffer);
const either: ArrayBuffer | Uint8Array = set.size > 9 ? u : b2; console.log((either as unknown) === b2, either === u, either instanceof ArrayBuffer, either instanceof Uint8Array);
const arr = [u.buffer, b2]; console.log(arr.lastIndexOf(b2), arr.findIndex((x) => x === v.buffer));
if (buf) console.log("truthy", typeof buf, buf.byteLength, !new ArrayBuffer(0));
console.log(b2, [b2], { b2 });
switch (v.buffer) { case u.buffer: console.log("u"); break; case b2: console.log("b2"); }

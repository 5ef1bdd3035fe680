// Views of a part of an array, by its buffer, offset and length.
const u8 = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
function header(view: Uint8Array): DataView { return new DataView(view.buffer, view.byteOffset, view.byteLength); }
console.log(header(u8).getUint16(0), header(u8.subarray(2)).getUint16(0), header(u8.subarray(4, 6)).byteLength);
const parts: Uint8Array[] = [];
for (let i = 0; i < 8; i += 3) parts.push(u8.subarray(i, i + 3));
for (const p of parts) console.log(p.length, p);
class Reader { #v: DataView; #o = 0; constructor(b: Uint8Array) { this.#v = new DataView(b.buffer, b.byteOffset, b.byteLength); } u8() { return this.#v.getUint8(this.#o++); } u16() { const r = this.#v.getUint16(this.#o); this.#o += 2; return r; } }
const r = new Reader(u8.subarray(1));
console.log(r.u8(), r.u16(), r.u8());
const part = u8.subarray(2, 6);
const again = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
again[0] = 77;
console.log(u8, again, u8.byteOffset, new Float32Array(2).byteOffset);
class Packet { readonly view: DataView; constructor(readonly bytes: Uint8Array) { this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength); } set(n: number) { this.view.setUint16(0, n); return this; } }
console.log(new Packet(u8.subarray(1)).set(0xabcd).bytes, u8);
try { header(part).getUint32(2); } catch (e) { console.log((e as Error).name); }

import { Ext, HANDLE } from "../../contract/index.js";
import { utf8 } from "./utf8.js";

/**
 * Writes MessagePack as the agent reads it: of several forms the shortest that it knows (lengths in the code byte
 * or in 32 bits, no unsigned integers but the small ones).
 */
export class Writer {
  #bytes = new Uint8Array(64);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  nil(): void {
    this.#byte(0xc0);
  }

  bool(value: boolean): void {
    this.#byte(value ? 0xc3 : 0xc2);
  }

  /** Any integer: a fixint, 8 to 64 bits, past that as decimal text. */
  int(value: number | bigint): void {
    if (value >= -32 && value <= 127) this.#byte(Number(value) & 0xff);
    else if (value >= -0x80 && value < 0x80) this.#sized(0xd0, 1, (v, at) => v.setInt8(at, Number(value)));
    else if (value >= -0x8000 && value < 0x8000)
      this.#sized(0xd1, 2, (v, at) => v.setInt16(at, Number(value)));
    else if (value >= -0x80000000 && value < 0x80000000) {
      this.#sized(0xd2, 4, (v, at) => v.setInt32(at, Number(value)));
    } else if (value >= -(2n ** 63n) && value < 2n ** 63n) {
      this.#sized(0xd3, 8, (v, at) => v.setBigInt64(at, BigInt(value)));
    } else this.extension(Ext.bigint, () => this.string(String(value)));
  }

  /** In 32 bits where that is exact. */
  float(value: number): void {
    if (Object.is(Math.fround(value), value)) this.#sized(0xca, 4, (v, at) => v.setFloat32(at, value));
    else this.#sized(0xcb, 8, (v, at) => v.setFloat64(at, value));
  }

  string(value: string): void {
    const bytes = utf8(value);
    this.#head(bytes.length, 0xa0, 32, 0xdb);
    this.#raw(bytes);
  }

  bytes(value: Uint8Array): void {
    this.#head(value.length, 0, 0, 0xc6);
    this.#raw(value);
  }

  /** `length` values follow. */
  list(length: number): void {
    this.#head(length, 0x90, 16, 0xdd);
  }

  /** `length` keys, each followed by its value, follow. */
  map(length: number): void {
    this.#head(length, 0x80, 16, 0xdf);
  }

  /** An object that the board knows by its handle. */
  handle(handle: number): void {
    this.#byte(HANDLE);
    this.int(handle);
  }

  /** An extension over what `content` writes. */
  extension(type: number, content: () => void): void {
    const start = this.#length;
    content();
    const data = this.#bytes.slice(start, this.#length);
    this.#length = start;
    this.extensionBytes(type, data);
  }

  extensionBytes(type: number, data: Uint8Array): void {
    this.#head(data.length, 0, 0, 0xc9);
    this.#byte(type);
    this.#raw(data);
  }

  #head(n: number, fix: number, limit: number, code: number): void {
    if (n < limit) this.#byte(fix | n);
    else this.#sized(code, 4, (v, at) => v.setUint32(at, n));
  }

  #sized(code: number, size: number, set: (view: DataView, at: number) => void): void {
    this.#byte(code);
    this.#room(size);
    set(this.#view, this.#length);
    this.#length += size;
  }

  #byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  #raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const bigger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    bigger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = bigger;
    this.#view = new DataView(bigger.buffer);
  }
}

import { Ext } from "../../contract/index.js";
import { LimitError, ProtocolError } from "../errors.js";
import { fromUtf8 } from "./utf8.js";
import type { WireValue } from "./wireValue.js";

/** Deeper values are refused: the board's own recursion ends earlier, and a hostile one mustn't end ours. */
const DEEPEST = 128;
/** More values are refused: each costs the host some hundred times the byte that it may be on the wire. */
const MOST_VALUES = 1 << 20;

/**
 * Reads all values in `bytes`. Whatever the bytes are, the outcome is values or a ProtocolError: lengths are compared
 * with what is left before anything is allocated, and nothing is evaluated.
 */
export function readValues(bytes: Uint8Array): WireValue[] {
  return new Reader(bytes, { left: MOST_VALUES }).all();
}

/** Reads the values of a request, as a board would. */
export function readRequest(body: Uint8Array): WireValue[] {
  return new Reader(body, { left: MOST_VALUES }, true).all();
}

class Reader {
  readonly #view: DataView;
  #at = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly budget: { left: number },
    /** Is it the host that wrote? */
    private readonly isRequest = false,
  ) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  all(depth = 0): WireValue[] {
    const values: WireValue[] = [];
    while (this.#at < this.bytes.length) values.push(this.value(depth));
    return values;
  }

  value(depth: number): WireValue {
    if (depth > DEEPEST)
      throw new ProtocolError(`the board sent a value nested deeper than ${DEEPEST} levels`);
    if (--this.budget.left < 0)
      throw new LimitError(
        `the board sent more than ${MOST_VALUES} values at once; ask for fewer, or for bytes or an array`,
      );
    const code = this.#take(1)[0]!;
    if (code < 0x80) return code;
    if (code >= 0xe0) return code - 256;
    if (code < 0x90) return this.#dict(code & 15, depth);
    if (code < 0xa0) return this.#list(code & 15, depth);
    if (code < 0xc0) return this.#string(code & 31);
    return this.#coded(code, depth);
  }

  #coded(code: number, depth: number): WireValue {
    switch (code) {
      case 0xc0:
        return null;
      case 0xc1:
        return this.isRequest ? this.#handle(depth) : this.#listed(depth);
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return { wire: "bytes", value: this.#take(this.#length(code - 0xc4)).slice() };
      case 0xc7:
      case 0xc8:
      case 0xc9:
        return this.#extension(this.#length(code - 0xc7), depth);
      case 0xca:
        return { wire: "float", value: this.#number(4, (at) => this.#view.getFloat32(at)) };
      case 0xcb:
        return { wire: "float", value: this.#number(8, (at) => this.#view.getFloat64(at)) };
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#length(code - 0xcc);
      case 0xcf:
        return exact(this.#wide((at) => this.#view.getBigUint64(at)));
      case 0xd0:
        return this.#number(1, (at) => this.#view.getInt8(at));
      case 0xd1:
        return this.#number(2, (at) => this.#view.getInt16(at));
      case 0xd2:
        return this.#number(4, (at) => this.#view.getInt32(at));
      case 0xd3:
        return exact(this.#wide((at) => this.#view.getBigInt64(at)));
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.#string(this.#length(code - 0xd9));
      case 0xdc:
      case 0xdd:
        return this.#list(this.#length(code - 0xdb), depth);
      case 0xde:
      case 0xdf:
        return this.#dict(this.#length(code - 0xdd), depth);
      default:
        if (code >= 0xd4 && code <= 0xd8) return this.#extension(1 << (code - 0xd4), depth);
        throw new ProtocolError(`the board sent a value that starts with ${code.toString(16)}`);
    }
  }

  #extension(length: number, depth: number): WireValue {
    const type = this.#take(1)[0]!;
    const data = this.#take(length);
    if (type === Ext.bytearray) return { wire: "array", typecode: "B", value: data.slice() };
    if (type === Ext.array) {
      if (length < 1) throw bad("array");
      return { wire: "array", typecode: String.fromCharCode(data[0]!), value: data.slice(1) };
    }
    return extension(type, new Reader(data, this.budget, this.isRequest).all(depth + 1));
  }

  /** The agent's own form of an extension over values, a type and a list: its length in bytes isn't known when it begins. */
  #listed(depth: number): WireValue {
    const type = this.#take(1)[0]!;
    const list = this.value(depth + 1);
    if (typeof list !== "object" || list?.wire !== "list") throw bad("extension");
    return extension(type, list.items);
  }

  #handle(depth: number): WireValue {
    return proxy([this.value(depth + 1), ""]);
  }

  #list(length: number, depth: number): WireValue {
    this.#need(length);
    const items: WireValue[] = [];
    for (let i = 0; i < length; i++) items.push(this.value(depth + 1));
    return { wire: "list", items };
  }

  #dict(length: number, depth: number): WireValue {
    this.#need(2 * length);
    const entries: [WireValue, WireValue][] = [];
    for (let i = 0; i < length; i++) entries.push([this.value(depth + 1), this.value(depth + 1)]);
    return { wire: "dict", entries };
  }

  #string(length: number): string {
    const text = fromUtf8(this.#take(length));
    if (text === undefined) throw new ProtocolError("the board sent text that isn't UTF-8");
    return text;
  }

  /** Lengths of 1, 2 and 4 bytes. */
  #length(size: number): number {
    if (size === 0) return this.#number(1, (at) => this.#view.getUint8(at));
    if (size === 1) return this.#number(2, (at) => this.#view.getUint16(at));
    return this.#number(4, (at) => this.#view.getUint32(at));
  }

  #number(size: number, get: (at: number) => number): number {
    const at = this.#at;
    this.#take(size);
    return get(at);
  }

  #wide(get: (at: number) => bigint): bigint {
    const at = this.#at;
    this.#take(8);
    return get(at);
  }

  #take(length: number): Uint8Array {
    this.#need(length);
    const from = this.#at;
    this.#at += length;
    return this.bytes.subarray(from, this.#at);
  }

  #need(length: number): void {
    if (length > this.bytes.length - this.#at) {
      throw new ProtocolError("the board sent a value that is longer than what carries it");
    }
  }
}

function extension(type: number, items: readonly WireValue[]): WireValue {
  switch (type) {
    case Ext.bigint:
      return bigint(items[0]);
    case Ext.tuple:
      return { wire: "tuple", items };
    case Ext.set:
      return { wire: "set", items };
    case Ext.map:
      return { wire: "map", entries: pairs(items[0], items[1]) };
    case Ext.array:
      return array(items);
    case Ext.proxy:
      return proxy(items);
    case Ext.error:
      if (typeof items[0] !== "string") throw bad("error");
      return { wire: "error", type: items[0], args: items.slice(1) };
    default:
      throw new ProtocolError(`the board sent a value of the unknown extension ${type}`);
  }
}

const bad = (what: string) => new ProtocolError(`the board sent a malformed ${what}`);

/** As a number where that is exact. */
function exact(value: bigint): number | bigint {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
}

function bigint(text: WireValue | undefined): number | bigint {
  if (typeof text !== "string" || !/^-?\d{1,100000}$/.test(text)) throw bad("integer");
  return exact(BigInt(text));
}

function array([typecode, bytes]: readonly WireValue[]): WireValue {
  if (typeof typecode !== "number" || typeof bytes !== "object" || bytes?.wire !== "bytes")
    throw bad("array");
  return { wire: "array", typecode: String.fromCharCode(typecode), value: bytes.value };
}

function pairs(keys?: WireValue, values?: WireValue): [WireValue, WireValue][] {
  if (typeof keys !== "object" || keys?.wire !== "list") throw bad("map");
  if (typeof values !== "object" || values?.wire !== "list") throw bad("map");
  if (keys.items.length !== values.items.length) throw bad("map");
  return keys.items.map((key, i) => [key, values.items[i]!]);
}

function proxy([handle, type]: readonly WireValue[]): WireValue {
  if (typeof handle !== "number" || typeof type !== "string") throw bad("handle");
  return { wire: "proxy", handle, type };
}

import type { TypedArrayName } from "../../contract/index.js";

export type TypedArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

type Constructor = new (buffer: ArrayBuffer) => TypedArray;

interface Row {
  readonly construct: Constructor;
  /** Type code of Python's array module by which it travels to the board. */
  readonly typecode: string;
  /** Type codes accepted from the board. */
  readonly accepts: string;
}

/** `l` and `L` have four bytes on every board with 32-bit words. */
const rows: Readonly<Record<TypedArrayName, Row>> = {
  Int8Array: { construct: Int8Array, typecode: "b", accepts: "b" },
  Uint8Array: { construct: Uint8Array, typecode: "B", accepts: "B" },
  Uint8ClampedArray: { construct: Uint8ClampedArray, typecode: "B", accepts: "B" },
  Int16Array: { construct: Int16Array, typecode: "h", accepts: "h" },
  Uint16Array: { construct: Uint16Array, typecode: "H", accepts: "H" },
  Int32Array: { construct: Int32Array, typecode: "i", accepts: "il" },
  Uint32Array: { construct: Uint32Array, typecode: "I", accepts: "IL" },
  BigInt64Array: { construct: BigInt64Array, typecode: "q", accepts: "q" },
  BigUint64Array: { construct: BigUint64Array, typecode: "Q", accepts: "Q" },
  Float32Array: { construct: Float32Array, typecode: "f", accepts: "f" },
  Float64Array: { construct: Float64Array, typecode: "d", accepts: "d" },
};

/** The name of a typed array's class, without being fooled by a subclass such as Buffer. */
export function typedArrayName(value: unknown): TypedArrayName | undefined {
  if (!ArrayBuffer.isView(value) || value instanceof DataView) return undefined;
  const name = (value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag];
  return name !== undefined && name in rows ? (name as TypedArrayName) : undefined;
}

export const typecodeOf = (name: TypedArrayName): string => rows[name].typecode;

export function rawBytes(value: ArrayBufferView): Uint8Array {
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

/** The array for what the board sent; undefined if the type code or the length isn't of that class. */
export function typedArray(
  name: TypedArrayName,
  typecode: string,
  bytes: Uint8Array,
): TypedArray | undefined {
  const { construct, accepts } = rows[name];
  if (!accepts.includes(typecode)) return undefined;
  return build(construct, bytes);
}

/** The array by its type code alone. */
export function typedArrayOf(typecode: string, bytes: Uint8Array): TypedArray | undefined {
  const row = Object.values(rows).find((r) => r.accepts.includes(typecode));
  return row && build(row.construct, bytes);
}

function build(construct: Constructor, bytes: Uint8Array): TypedArray | undefined {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  try {
    return new construct(buffer);
  } catch {
    return undefined; // not a whole number of elements
  }
}

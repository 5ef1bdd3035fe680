/**
 * The type of a value that crosses the wire, as JSON. The compiler derives it from the TypeScript types, the runtime
 * checks and converts by it. A bare string is a leaf, an array is `[constructor, ...arguments]`.
 */
export type Schema =
  | "none" // null and undefined → None; back: undefined
  | "null" // the type admits null but not undefined: None comes back as null
  | "bool"
  | "int" // number that is an integer; past ±2^53 a RangeError
  | "int32" // the same in 32 bits, signed or unsigned: what a viper function takes
  | "uint32"
  | "float" // number sent as a float, in the board's width
  | "number" // integer values travel as int, others as float
  | "bigint"
  | "str"
  | "bytes" // Uint8Array on the host, bytes on the board
  | "any" // by the value's own type; what has no wire form becomes a proxy
  | readonly ["literal", ...(string | number | boolean)[]]
  | readonly ["list", Schema]
  | readonly ["tuple", ...Schema[]]
  | readonly ["set", Schema]
  | readonly ["map", Schema, Schema]
  | readonly ["dict", Schema] // index signature: string keys to values
  | readonly ["object", readonly Field[]] // plain object with named fields, in declaration order
  | readonly ["array", TypedArrayName] // typed array ⇄ array.array / bytearray
  | readonly ["union", ...Schema[]]
  | readonly ["instance", string] // instance of the exported class of that name: a live proxy
  | readonly ["ref", string] // a named type in `ModuleDefinition.types`, for recursive types
  | readonly ["callback", Signature]
  | readonly ["error"]; // a JavaScript Error ⇄ a prelude error

export type TypedArrayName =
  | "Int8Array"
  | "Uint8Array"
  | "Uint8ClampedArray"
  | "Int16Array"
  | "Uint16Array"
  | "Int32Array"
  | "Uint32Array"
  | "BigInt64Array"
  | "BigUint64Array"
  | "Float32Array"
  | "Float64Array";

/** `[name, schema]`, or `[name, schema, 1]` for a field that may be absent. */
export type Field = readonly [name: string, schema: Schema, optional?: 1];

/** `[name, schema]`; third element 1: may be left out; 2: rest parameter (the schema is the element's). */
export type Parameter = readonly [name: string, schema: Schema, kind?: 1 | 2];

export interface Signature {
  readonly params: readonly Parameter[];
  readonly result: Schema;
}

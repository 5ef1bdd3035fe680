/**
 * Values as they come off the wire, before a schema gives them their JavaScript type. Ints are numbers where that is
 * exact, bigints otherwise; floats, maps, tuples and the rest keep what the board knew of them.
 */
export type WireValue =
  | null
  | boolean
  | number // an int
  | bigint // an int past ±2^53
  | string
  | WireFloat
  | WireBytes
  | WireList
  | WireMap
  | WireSet
  | WireArray
  | WireProxy
  | WireError;

export interface WireFloat {
  readonly wire: "float";
  readonly value: number;
}
export interface WireBytes {
  readonly wire: "bytes";
  readonly value: Uint8Array;
}
export interface WireList {
  readonly wire: "list" | "tuple";
  readonly items: readonly WireValue[];
}
export interface WireSet {
  readonly wire: "set";
  readonly items: readonly WireValue[];
}
export interface WireMap {
  /** `map` is what was a Map on the board, `dict` what was a dict. */
  readonly wire: "dict" | "map";
  readonly entries: readonly (readonly [WireValue, WireValue])[];
}
export interface WireArray {
  readonly wire: "array";
  /** Python's type code; `bytearray` has none and is given as `"B"`. */
  readonly typecode: string;
  readonly value: Uint8Array;
}
export interface WireProxy {
  readonly wire: "proxy";
  readonly handle: number;
  readonly type: string;
}
export interface WireError {
  readonly wire: "error";
  readonly type: string;
  readonly args: readonly WireValue[];
}

/**
 * `uctypes`: structures in memory, described field by field.
 *
 * Follows the page "uctypes – access binary data in a structured way" of the MicroPython documentation. Addresses aren't
 * checked: a wrong one crashes the board. Not on nRF51 and nRF52832.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
import type { bytearray, bytes } from "./builtins.js";
import type { Const, Flags, int, ReadableBuffer, Tuples } from "./mpc.js";

/** Byte order and alignment of a structure. */
export type LayoutType = Const<"uctypes.layout">;
/** Type of a field, to be combined with its offset by `|`. */
export type FieldType = Flags<"uctypes.type">;
/** Lowest byte first, fields without gaps. */
export const LITTLE_ENDIAN: LayoutType;
/** Highest byte first, fields without gaps. */
export const BIG_ENDIAN: LayoutType;
/** As the processor has it, aligned as C does; the default. */
export const NATIVE: LayoutType;
/** Field of 8 bits, not negative. */
export const UINT8: FieldType;
/** Field of 8 bits with sign. */
export const INT8: FieldType;
/** Field of 16 bits, not negative. */
export const UINT16: FieldType;
/** Field of 16 bits with sign. */
export const INT16: FieldType;
/** Field of 32 bits, not negative. */
export const UINT32: FieldType;
/** Field of 32 bits with sign. */
export const INT32: FieldType;
/** Field of 64 bits, not negative. */
export const UINT64: FieldType;
/** Field of 64 bits with sign. */
export const INT64: FieldType;
/** Field with a single-precision number. */
export const FLOAT32: FieldType;
/** Field with a double-precision number. */
export const FLOAT64: FieldType;
/** Field of C's type `short`. */
export const SHORT: FieldType;
/** Field of C's type `unsigned short`. */
export const USHORT: FieldType;
/** Field of C's type `int`. */
export const INT: FieldType;
/** Field of C's type `unsigned int`. */
export const UINT: FieldType;
/** Field of C's type `long`. */
export const LONG: FieldType;
/** Field of C's type `unsigned long`. */
export const ULONG: FieldType;
/** Field of C's type `long long`, 64 bits. */
export const LONGLONG: FieldType;
/** Field of C's type `unsigned long long`. */
export const ULONGLONG: FieldType;
/** What a `void` pointer points to: bytes. */
export const VOID: FieldType;
/** Marks the offset of a pointer: `[8 | PTR, COORD]`. */
export const PTR: FieldType;
/** Marks the offset of an array: `[0 | ARRAY, 4 | UINT8]`. */
export const ARRAY: FieldType;
/** Bits within an 8-bit unit. */
export const BFUINT8: FieldType;
/** Bits within a signed 8-bit unit. */
export const BFINT8: FieldType;
/** Bits within a 16-bit unit. */
export const BFUINT16: FieldType;
/** Bits within a signed 16-bit unit. */
export const BFINT16: FieldType;
/** Bits within a 32-bit unit. */
export const BFUINT32: FieldType;
/** Bits within a signed 32-bit unit. */
export const BFINT32: FieldType;
/** By how much the position of the lowest bit is shifted: `7 << BF_POS`. */
export const BF_POS: 17;
/** By how much the number of bits is shifted: `3 << BF_LEN`. */
export const BF_LEN: 22;

/**
 * What a field is: a number (offset, type, and for bit fields their place); a structure within, or a pointer to one
 * (`[offset, layout]`); an array of numbers or a pointer to them (`[offset | ARRAY, count | type]`); an array of
 * structures (`[offset | ARRAY, count, layout]`).
 */
export type Field =
  | int
  | readonly [offset: int, layout: Layout]
  | readonly [offset: int, scalars: int]
  | readonly [offset: int, count: int, layout: Layout];
/** The fields of a structure by name. */
export interface Layout {
  /** A field. */
  readonly [field: string]: Field;
}
/** Numbers one after the other in memory; of bytes a `bytearray`. */
export type ScalarArray = bytearray | { [index: number]: number };
type FieldValue<F> = F extends readonly [number, number, infer L extends Layout]
  ? { readonly [index: number]: StructOf<L> }
  : F extends readonly [number, infer L extends Layout]
    ? StructOf<L> & { readonly [index: number]: StructOf<L> }
    : F extends readonly [number, number]
      ? ScalarArray
      : number;
/** A structure in memory, or a part of one that is a structure. */
export interface StructObject {
  /** Only marks the type; structures have no such field. */
  readonly __struct?: never;
}
/** The fields that a layout describes, as they are read and written. */
export type StructOf<L extends Layout> = { -readonly [F in keyof L]: FieldValue<L[F]> } & StructObject;
/** How structures are made. */
export interface StructType {
  /**
   * Lays a description over memory.
   * @param addr address of the first byte, as `addressof` gives it or the data sheet
   * @param layout_type byte order and alignment; `NATIVE` by default
   */
  new <const L extends Layout>(addr: int, descriptor: Tuples<L>, layout_type?: LayoutType): StructOf<L>;
}
/**
 * A structure at an address in memory, whose fields are read and written by name.
 * @example
 * const header = new struct(addressof(buffer), { magic: 0 | UINT32, size: 4 | UINT16 }, LITTLE_ENDIAN);
 * print(header.size);
 */
export const struct: StructType;
/** A structure with this layout. */
export type struct<L extends Layout = Layout> = StructOf<L>;
/** The size of a structure, or of what a layout describes, in bytes. */
export function sizeof(struct: Tuples<Layout> | StructObject, layout_type?: LayoutType): int;
/** The address of the memory of a buffer. */
export function addressof(obj: ReadableBuffer | StructObject): int;
/**
 * A copy of the memory at an address.
 * @example
 * const start = bytes_at(addressof(buffer), 16);
 */
export function bytes_at(addr: int, size: int): bytes;
/** The memory at an address itself: it changes with it and can be written. */
export function bytearray_at(addr: int, size: int): bytearray;

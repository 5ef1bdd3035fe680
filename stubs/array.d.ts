/**
 * `array`: compact sequences of numbers of one machine type.
 *
 * Follows the page "array – arrays of numeric data" of the MicroPython documentation.
 */
import type { float, Items, int, ReadableBuffer, Source } from "./mpc.js";

/**
 * The type codes: `b`/`B` 8 bits, `h`/`H` 16, `i`/`I` and `l`/`L` the C types `int` and `long`, `q`/`Q` 64 bits (lower case
 * signed, upper case unsigned), `f` single and `d` double precision.
 */
export type TypeCode = "b" | "B" | "h" | "H" | "i" | "I" | "l" | "L" | "q" | "Q" | "f" | "d";

/** What an element of an array with type code `C` is. */
export type ArrayElement<C extends TypeCode> = C extends "f" | "d" ? float : int;

/**
 * A growable sequence whose elements all have the machine type that `typecode` names. Supports the buffer protocol, so it
 * can be sent to and filled by peripherals without a copy.
 * @example
 * const samples = new array("H", [0, 0, 0]);
 * samples[0] = adc.read_u16();
 */
export class array<C extends TypeCode = TypeCode> {
  /**
   * Creates an array; values that don't fit the type code are cut to its width.
   * @param typecode machine type of the elements
   * @param iterable first elements; `bytes` and `bytearray` are taken over as raw memory
   */
  constructor(typecode: C, iterable?: Source<ArrayElement<C>> | ReadableBuffer);
  /** The element at a position, from 0 to `length - 1`; outside of that the board raises `IndexError`. */
  [index: number]: ArrayElement<C>;
  /** Reads one element; what `a[index]` compiles to. */
  __getitem__(index: int): ArrayElement<C>;
  /** Writes one element; what `a[index] = value` compiles to. */
  __setitem__(index: int, value: ArrayElement<C>): void;
  /** How many elements there are (not bytes). */
  readonly length: int;
  /** A new array with the elements of both; both must have the same type code. */
  __add__(other: array<C>): array<C>;
  /**
   * Python's `+=`. Boards have no method of this name, so nothing can be passed.
   * @deprecated `extend` does the same
   */
  __iadd__(other: never): array<C>;
  /** Appends one element, enlarging the storage as needed (it may move). */
  append(val: ArrayElement<C>): void;
  /** Appends every element of another array (same type code) or iterable. */
  extend(iterable: Source<ArrayElement<C>> | ReadableBuffer): void;
  /** The Python form, such as `array('H', [1, 2])`. */
  toString(): string;
  /** Goes over the elements from first to last. */
  [Symbol.iterator](): Items<ArrayElement<C>>;
}

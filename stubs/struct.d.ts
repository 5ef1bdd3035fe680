/**
 * `struct`: numbers and bytes packed as C does.
 *
 * Follows the page "struct – pack and unpack primitive data types" of the MicroPython documentation. A format begins with
 * the byte order (`<` little, `>` or `!` big, `@` native with C's alignment, the default), then has a letter for each
 * value, with a count before it if repeated: `b`/`B` 8 bits, `h`/`H` 16, `i`/`I` and `l`/`L` 32, `q`/`Q` 64 (lower case
 * signed), `e` half, `f` single, `d` double precision, `s` bytes (the count is their number), `P` a pointer, `x` a byte
 * that is skipped. White space isn't allowed.
 */
import type { bytes } from "./builtins.js";
import type { float, int, ReadableBuffer, WritableBuffer } from "./mpc.js";

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
/** Splits the digits off the start of a text. */
type Count<S extends string, N extends string = ""> = S extends `${infer D extends Digit}${infer Rest}`
  ? Count<Rest, `${N}${D}`>
  : [N, S];
/** `N` times `T`; counts of four digits and more, or with leading zeros, give an open array. */
type Repeat<T, N extends string, Done extends T[] = []> = N extends ""
  ? [T]
  : N extends `${Digit}${Digit}${Digit}${Digit}${string}` | `0${Digit}${string}`
    ? T[]
    : `${Done["length"]}` extends N
      ? Done
      : Repeat<T, N, [...Done, T]>;
type Values<Code extends string, N extends string, Bytes> = Code extends
  | "b"
  | "B"
  | "h"
  | "H"
  | "i"
  | "I"
  | "l"
  | "L"
  | "q"
  | "Q"
  | "P"
  ? Repeat<int, N>
  : Code extends "e" | "f" | "d"
    ? Repeat<float, N>
    : Code extends "s"
      ? [Bytes]
      : Code extends "x"
        ? []
        : Code extends "O" | "S"
          ? [unknown]
          : [never];
type Parse<S extends string, Bytes, Done extends unknown[] = []> = S extends ""
  ? Done
  : Count<S> extends [infer N extends string, `${infer Code}${infer Rest}`]
    ? Parse<Rest, Bytes, [...Done, ...Values<Code, N, Bytes>]>
    : Done;
type WithoutOrder<F extends string> = F extends `${"<" | ">" | "!" | "@" | "="}${infer Rest}` ? Rest : F;

/** What a format unpacks to: a tuple if the format is known to the compiler, else a list of numbers and bytes. */
export type Unpacked<F extends string> = string extends F
  ? readonly (int | float | bytes)[]
  : Readonly<Parse<WithoutOrder<F>, bytes>>;
/** What must be given to pack a format. */
export type Packable<F extends string> = string extends F
  ? (int | float | ReadableBuffer)[]
  : Parse<WithoutOrder<F>, ReadableBuffer>;

/** How many bytes a format takes. */
export function calcsize(fmt: string): int;
/**
 * Packs values into new bytes.
 * @example
 * uart.write(pack("<BHf", 1, 1000, 0.5));
 */
export function pack<const F extends string>(fmt: F, ...values: Packable<F>): bytes;
/**
 * Packs values into a buffer.
 * @param offset position of the first byte; negative ones count from the end
 */
export function pack_into<const F extends string>(
  fmt: F,
  buffer: WritableBuffer,
  offset: int,
  ...values: Packable<F>
): void;
/**
 * Takes packed values apart.
 * @param data exactly as long as the format, or longer
 * @example
 * const [x, y, z] = unpack("<hhh", i2c.readfrom_mem(0x68, 0x3b, 6));
 */
export function unpack<const F extends string>(fmt: F, data: ReadableBuffer): Unpacked<F>;
/**
 * Takes values apart that stand somewhere within a buffer.
 * @param offset position of the first byte (default 0); negative ones count from the end
 */
export function unpack_from<const F extends string>(fmt: F, data: ReadableBuffer, offset?: int): Unpacked<F>;

/**
 * `builtins`: Python's own functions, types and exceptions, importable by name in device code.
 *
 * Follows the page "builtins – builtin functions and exceptions" of the MicroPython documentation. TypeScript's own
 * arrays, strings and numbers are Python's lists, strings and numbers on the board; what is here is for talking to
 * MicroPython APIs in their terms.
 */
import type { ArrayElement, array, TypeCode } from "./array.js";
import type { TextStream, WritableStream } from "./io.js";
import type {
  Items,
  Kw,
  ReadableBuffer,
  float as Real,
  Source,
  Tuples,
  TypedArray,
  int as Whole,
} from "./mpc.js";

/** A class as a value, for `isinstance` and its kin. */
export type Class = abstract new (...args: never[]) => unknown;
/** The class of objects of type `T`, as a value. */
export type ClassOf<T> = abstract new (...args: never[]) => T;
/** Something that has a length. */
export type Sized = string | { readonly length: number } | { readonly size: number };

// ------------------------------------------------------------------------------------------------ numbers

/** What integers can do beyond arithmetic. */
export interface IntMethods {
  /**
   * The integer as bytes, two's complement if negative. `signed` is accepted from 1.27 or so on, where negative numbers
   * need it.
   * @param size number of bytes; `OverflowError` when the value doesn't fit
   * @param byteorder `"big"`: highest byte first
   * @example
   * const header = int(length).to_bytes(2, "big");
   */
  to_bytes(size: Whole, byteorder: "little" | "big", kw?: Kw<{ signed?: boolean }>): bytes;
}
/** A whole number, with Python's methods on it. */
export type int = Whole & IntMethods;
/** The `int` type: converts, and reads integers from bytes. */
export interface IntType {
  /** Converts to a whole number: numbers are cut towards zero, text is parsed (`ValueError` if it isn't a number). */
  (x?: number | bigint | boolean | string | ReadableBuffer): int;
  /**
   * Parses text; `TypeError` for anything else.
   * @param base of the digits, 2…36; 0 goes by a prefix such as `0x`
   */
  (x: string | bytes, base: Whole): int;
  /** Reads an unsigned integer from bytes. */
  from_bytes(bytes: ReadableBuffer, byteorder: "little" | "big"): int;
}
/** The type of integers: `int("42")`, `int(3.9)`, `int.from_bytes(data, "little")`. */
export const int: IntType;

/** A floating-point number. */
export type float = Real;
/**
 * Converts a number or text such as `"1e-3"` to floating point; `"inf"` and `"nan"` are understood.
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export function float(x?: number | boolean | string | ReadableBuffer): float;

/** A truth value. */
export type bool = boolean;
/** Python's truth of a value: false for 0, `null`, and empty strings, lists, buffers and dictionaries; true else. */
export function bool(x?: unknown): boolean;

/**
 * A complex number. Arithmetic on it has no operators in TypeScript; see `cmath` for functions.
 * @ports alif, esp32, microbit, mimxrt, nrf, psoc-edge, renesas-ra (not the EK-RA4M1), rp2, stm32 (not boards with little flash), unix, webassembly
 */
export class complex {
  /** Makes a complex number from its two parts. */
  constructor(real?: number | complex, imag?: number | complex);
  /** Parses text such as `"1+2j"`; there is no second part then. */
  constructor(text: string);
  /** The real part. */
  readonly real: float;
  /** The imaginary part. */
  readonly imag: float;
}
/**
 * Makes a complex number, as `new complex` does.
 * @ports alif, esp32, microbit, mimxrt, nrf, psoc-edge, renesas-ra (not the EK-RA4M1), rp2, stm32 (not boards with little flash), unix, webassembly
 */
export function complex(real?: number | complex, imag?: number | complex): complex;
/**
 * Parses the text of a complex number.
 * @ports alif, esp32, microbit, mimxrt, nrf, psoc-edge, renesas-ra (not the EK-RA4M1), rp2, stm32 (not boards with little flash), unix, webassembly
 */
export function complex(text: string): complex;

/** The distance from zero; of a complex number its length. */
export function abs(x: number | complex): number;
/** The digits of an integer in base two, with the prefix `0b`. */
export function bin(x: Whole): string;
/** The digits of an integer in base sixteen, with the prefix `0x`. */
export function hex(x: Whole): string;
/** The digits of an integer in base eight, with the prefix `0o`. */
export function oct(x: Whole): string;
/** Quotient rounded down and remainder with the sign of the divisor, both at once. */
export function divmod(a: number, b: number): readonly [quotient: number, remainder: number];
/** `base` to the power `exp`. */
export function pow(base: number, exp: number): number;
/**
 * `base` to the power `exp`, of integers.
 * @param mod the result is taken modulo this, computed without the huge number in between
 * @ports alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export function pow(base: Whole, exp: Whole, mod: Whole): Whole;
/** Rounds to the nearest integer, halves to the even one. */
export function round(number: number): Whole;
/** Rounds to a number of decimal places; negative places round to tens, hundreds and so on. */
export function round(number: number, ndigits: Whole): number;
/** Adds everything up, starting from `start` (default 0). */
export function sum(iterable: Source<number>, start?: number): number;

/** How `max` and `min` compare. */
export interface ExtremeOptions<T> {
  /** What is compared in place of the element itself. */
  key?: (item: T) => unknown;
}
/** How `max` and `min` of an iterable compare, and what an empty one gives. */
export interface IterableExtremeOptions<T> extends ExtremeOptions<T> {
  /** Result when there are no elements; without it that is a `ValueError`. */
  default?: T;
}
/** The greatest element; of equals the first. */
export function max<T>(iterable: Source<T>, kw?: Kw<IterableExtremeOptions<T>>): T;
/** The greatest of the arguments. */
export function max<T>(arg1: T, arg2: T, ...args: T[] | [...T[], Kw<ExtremeOptions<T>>]): T;
/** The least element; of equals the first. */
export function min<T>(iterable: Source<T>, kw?: Kw<IterableExtremeOptions<T>>): T;
/** The least of the arguments. */
export function min<T>(arg1: T, arg2: T, ...args: T[] | [...T[], Kw<ExtremeOptions<T>>]): T;

// ------------------------------------------------------------------------------------------------ text and bytes

/** Python's string methods that JavaScript's strings don't have, on strings made by `str()`. */
export interface StrMethods {
  /**
   * Puts the text into the middle of a field of this width, filled with spaces.
   * @ports alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
   */
  center(width: Whole): str;
  /** How often `sub` occurs, counted without overlap. */
  count(sub: string, start?: Whole | null, end?: Whole | null): Whole;
  /** The text as bytes, in UTF-8 by default. */
  encode(encoding?: Encoding): bytes;
  /** Whether the text ends with `suffix`. */
  endswith(suffix: string): boolean;
  /** Whether the text ends with one of several suffixes. Since 1.25. */
  endswith(suffix: Tuples<readonly string[]>, start?: Whole | null, end?: Whole | null): boolean;
  /** Whether the part of the text from `start` to before `end` ends with `suffix`. Since 1.25. */
  endswith(suffix: string, start: Whole | null, end?: Whole | null): boolean;
  /** Position of the first `sub`, or -1. */
  find(sub: string, start?: Whole | null, end?: Whole | null): Whole;
  /** Fills the `{}` fields, with Python's format specifications. */
  format(...args: (string | number | bigint | boolean | null | undefined | ReadableBuffer)[]): str;
  /** Position of the first `sub`; `ValueError` if there is none. */
  index(sub: string, start?: Whole | null, end?: Whole | null): Whole;
  /** Whether there is text and all of it is ASCII letters. */
  isalpha(): boolean;
  /** Whether there is text and all of it is digits. */
  isdigit(): boolean;
  /** Whether there are letters and all of them are small. */
  islower(): boolean;
  /** Whether there is text and all of it is white space. */
  isspace(): boolean;
  /** Whether there are letters and all of them are capital. */
  isupper(): boolean;
  /** Joins texts with this one between them. */
  join(iterable: Source<string>): str;
  /** The text in small letters (ASCII). */
  lower(): str;
  /** Without leading white space, or without leading characters from `chars`. */
  lstrip(chars?: string): str;
  /**
   * Splits at the first separator: before it, the separator, after it.
   * @ports alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
   */
  partition(sep: string): readonly [string, string, string];
  /** Position of the last `sub`, or -1. */
  rfind(sub: string, start?: Whole | null, end?: Whole | null): Whole;
  /** Position of the last `sub`; `ValueError` when it doesn't occur. */
  rindex(sub: string, start?: Whole | null, end?: Whole | null): Whole;
  /**
   * Splits at the last separator: before it, the separator, after it.
   * @ports alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
   */
  rpartition(sep: string): readonly [string, string, string];
  /** The parts between separators, by default white space. */
  rsplit(sep?: string | null): string[];
  /** Splits from the right, at most `maxsplit` times; negative: without a limit. */
  rsplit(sep: string, maxsplit: Whole): string[];
  /** Without trailing white space, or without trailing characters from `chars`. */
  rstrip(chars?: string): str;
  /**
   * The text taken apart into lines, with their ends if asked for.
   * @ports alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
   */
  splitlines(keepends?: boolean): string[];
  /** Whether the text starts with `prefix` (looking from `start` on). */
  startswith(prefix: string, start?: Whole | null): boolean;
  /** Whether the text starts with one of several prefixes. Since 1.25. */
  startswith(prefix: Tuples<readonly string[]>, start?: Whole | null, end?: Whole | null): boolean;
  /** Whether the part of the text from `start` to before `end` starts with `prefix`. Since 1.25. */
  startswith(prefix: string, start: Whole | null, end: Whole | null): boolean;
  /** Without white space, or characters from `chars`, at both ends. */
  strip(chars?: string): str;
  /** The text in capital letters (ASCII). */
  upper(): str;
}
/** A text, with Python's methods on it. */
export type str = string & StrMethods;
/** The Python text of a value, as `print` shows it. */
export function str(obj?: unknown): str;
/**
 * Decodes bytes.
 * @param errors what is done with bytes that are no valid text, as in `decode` of bytes; ignored on wipy
 */
export function str(
  obj: ReadableBuffer,
  encoding: Encoding,
  errors?: "strict" | "ignore" | "replace" | null,
): str;

/** Text encodings that MicroPython knows: UTF-8, and its subset ASCII. Any other is a `LookupError`. */
export type Encoding = "utf-8" | "utf8" | "ascii";

/** What the methods of `bytes` and `bytearray` take; other buffers are a `TypeError` there. */
export type Bytes = bytes | bytearray | Uint8Array;
/** The methods of Python's texts that `bytes` and `bytearray` have too; letters are those of ASCII. */
export interface ByteMethods<Self> {
  /**
   * In the middle of a field of this width, filled with spaces.
   * @ports alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
   */
  center(width: Whole): Self;
  /** How often a sequence occurs, counted without overlap. */
  count(sub: Bytes, start?: Whole | null, end?: Whole | null): Whole;
  /** Whether the last bytes are these. */
  endswith(suffix: bytes): boolean;
  /** Whether the last bytes are one of several sequences. Since 1.25. */
  endswith(suffix: Tuples<readonly bytes[]>, start?: Whole | null, end?: Whole | null): boolean;
  /** Whether the bytes from `start` to before `end` end with these. Since 1.25. */
  endswith(suffix: bytes, start: Whole | null, end?: Whole | null): boolean;
  /** Position of the first occurrence, or -1. */
  find(sub: Bytes, start?: Whole | null, end?: Whole | null): Whole;
  /** Position of the first occurrence; `ValueError` if there is none. */
  index(sub: Bytes, start?: Whole | null, end?: Whole | null): Whole;
  /** Whether there are bytes and all are letters. */
  isalpha(): boolean;
  /** Whether there are bytes and all are digits. */
  isdigit(): boolean;
  /** Whether there are letters and all are small. */
  islower(): boolean;
  /** Whether there are bytes and all are white space. */
  isspace(): boolean;
  /** Whether there are letters and all are capital. */
  isupper(): boolean;
  /** Joins buffers with this one between them. */
  join(iterable: Source<Bytes>): Self;
  /** With letters made small. */
  lower(): Self;
  /** Without leading white space, or leading bytes from `chars`. */
  lstrip(chars?: Bytes): Self;
  /**
   * Splits at the first separator: what is before it, itself, what is after it.
   * @ports alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
   */
  partition(sep: Bytes): readonly [Self, Self, Self];
  /** A copy in which `old` is exchanged, everywhere or the first `count` times. */
  replace(old: Bytes, sub: Bytes, count?: Whole): Self;
  /** Position of the last occurrence, or -1. */
  rfind(sub: Bytes, start?: Whole | null, end?: Whole | null): Whole;
  /** Position of the last occurrence; `ValueError` if it doesn't occur. */
  rindex(sub: Bytes, start?: Whole | null, end?: Whole | null): Whole;
  /**
   * Splits at the last separator: what is before it, itself, what is after it.
   * @ports alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
   */
  rpartition(sep: Bytes): readonly [Self, Self, Self];
  /** The parts between separators (default white space), all of them. */
  rsplit(sep?: bytes | null): Self[];
  /** The parts between separators, at most `maxsplit + 1` of them, split from the end. */
  rsplit(sep: bytes, maxsplit: Whole): Self[];
  /** Without trailing white space, or trailing bytes from `chars`. */
  rstrip(chars?: Bytes): Self;
  /** The parts between separators (default white space), at most `maxsplit + 1` of them. */
  split(sep?: bytes | null, maxsplit?: Whole): Self[];
  /**
   * The lines, with their ends if asked for.
   * @ports alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
   */
  splitlines(keepends?: boolean): Self[];
  /** Whether the first bytes (or those from `start` on) are these. */
  startswith(prefix: bytes, start?: Whole | null): boolean;
  /** Whether the first bytes are one of several sequences. Since 1.25. */
  startswith(prefix: Tuples<readonly bytes[]>, start?: Whole | null, end?: Whole | null): boolean;
  /** Whether the bytes from `start` to before `end` start with these. Since 1.25. */
  startswith(prefix: bytes, start: Whole | null, end: Whole | null): boolean;
  /** Without white space, or these bytes, at both ends. */
  strip(chars?: Bytes): Self;
  /** With letters made capital. */
  upper(): Self;
}
/**
 * A sequence of bytes that doesn't change; what most reading functions return. Indexing gives numbers 0…255.
 * @example
 * const reply = i2c.readfrom(0x68, 2);
 * const value = (reply[0] << 8) | reply[1];
 */
export class bytes {
  private readonly unchangeable: true;
  /** Copies a buffer, takes numbers 0…255 one by one, or makes that many zeros. */
  constructor(source?: ReadableBuffer | Source<Whole> | Whole);
  /** Encodes a text. */
  constructor(source: string, encoding: Encoding);
  /** The byte at a position. */
  readonly [index: number]: Whole;
  /** How many bytes there are. */
  readonly length: Whole;
  /** A copy from `start` up to but without `end`; negative positions count from the end. Compiles to a Python slice. */
  slice(start?: Whole, end?: Whole): bytes;
  /**
   * The bytes as text.
   * @param errors what is done with bytes that aren't valid UTF-8: a `UnicodeError` (`"strict"`, the default, and the only
   *   one on wipy), left out, or each turned into U+FFFD
   */
  decode(encoding?: Encoding, errors?: "strict" | "ignore" | "replace"): string;
  /** Two hexadecimal digits a byte, with `sep` between the bytes if given. */
  hex(sep?: string): string;
  /** Reads pairs of hexadecimal digits; white space between them is skipped. */
  static fromhex(string: string): bytes;
  /** Goes over the bytes as numbers. */
  [Symbol.iterator](): Items<Whole>;
}
export interface bytes extends ByteMethods<bytes> {}
/** Makes bytes, as `new bytes` does. */
export function bytes(source?: ReadableBuffer | Source<Whole> | Whole): bytes;
/** Encodes a text as bytes. */
export function bytes(source: string, encoding: Encoding): bytes;

/**
 * Bytes that can be changed, and grow: the usual buffer for `readinto`. A `Uint8Array` is one of these on the board.
 * @example
 * const frame = new bytearray(64);
 * const n = uart.readinto(frame);
 */
export class bytearray {
  /** Starts with a copy of a buffer, with numbers 0…255, or with that many zeros. */
  constructor(source?: ReadableBuffer | Source<Whole> | Whole);
  /** Encodes a text into bytes that can be changed. */
  constructor(source: string, encoding: Encoding);
  /** The byte at a position; what is written is cut to 8 bits. */
  [index: number]: Whole;
  /** How many bytes there are at present. */
  readonly length: Whole;
  /** Appends one byte. */
  append(value: Whole): void;
  /** Appends all bytes of a buffer, or numbers one by one. */
  extend(iterable: ReadableBuffer | Source<Whole>): void;
  /** A copy of a part; see `memoryview` for a part without a copy. Compiles to a Python slice. */
  slice(start?: Whole, end?: Whole): bytearray;
  /** The content as text; `UnicodeError` if it isn't valid UTF-8. */
  decode(encoding?: Encoding, errors?: "strict" | "ignore" | "replace"): string;
  /** The content as hexadecimal digits. */
  hex(sep?: string): string;
  /** A byte array from hexadecimal digits, as `bytes.fromhex`. */
  static fromhex(string: string): bytearray;
  /** Goes over the content as numbers. */
  [Symbol.iterator](): Items<Whole>;
}
export interface bytearray extends ByteMethods<bytearray> {}
/** Makes a byte array, as `new bytearray` does. */
export function bytearray(source?: ReadableBuffer | Source<Whole> | Whole): bytearray;
/** Encodes a text into a byte array. */
export function bytearray(source: string, encoding: Encoding): bytearray;

/**
 * A window onto the memory of a buffer: slices of it copy nothing. Writing through it changes the buffer; over `bytes`
 * writing raises `TypeError`. Its elements are those of the buffer: whole numbers, or floating point over an array of that.
 */
export interface memoryview<Element extends number = Whole> {
  /** The element at a position. */
  [index: number]: Element;
  /** Number of elements. */
  readonly length: Whole;
  /**
   * Size of an element, in bytes.
   * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
   */
  readonly itemsize: Whole;
  /** The memory as hexadecimal digits. Not in small builds. */
  hex(sep?: string): string;
  /** A window onto a part of the same memory. Compiles to a Python slice. */
  slice(start?: Whole, end?: Whole): memoryview<Element>;
  /** Goes over the elements. */
  [Symbol.iterator](): Items<Element>;
}
/** The type of windows onto memory: makes one, with `new` or without. */
export interface MemoryviewType {
  /** Looks at the memory of an array. */
  new <Code extends TypeCode>(obj: array<Code>): memoryview<ArrayElement<Code>>;
  /** Looks at the memory of JavaScript's floating-point arrays. */
  new (obj: Float32Array | Float64Array): memoryview<Real>;
  /** Looks at the memory that another window shows. */
  new <Element extends number>(obj: memoryview<Element>): memoryview<Element>;
  /** Looks at the memory of bytes and of arrays of whole numbers. */
  new (obj: WholeBuffer): memoryview;
  /** Looks at the memory of any buffer. */
  new (obj: ReadableBuffer): memoryview<number>;
  /** Shows the memory of an array. */
  <Code extends TypeCode>(obj: array<Code>): memoryview<ArrayElement<Code>>;
  /** Shows the memory of JavaScript's floating-point arrays. */
  (obj: Float32Array | Float64Array): memoryview<Real>;
  /** Shows the memory that another window shows. */
  <Element extends number>(obj: memoryview<Element>): memoryview<Element>;
  /** Shows the memory of bytes and of arrays of whole numbers. */
  (obj: WholeBuffer): memoryview;
  /** Shows the memory of any buffer. */
  (obj: ReadableBuffer): memoryview<number>;
}
/** Buffers whose elements are whole numbers by their type. */
export type WholeBuffer = bytes | bytearray | memoryview | Exclude<TypedArray, Float32Array | Float64Array>;
/** Looks at the memory of a buffer: `new memoryview(data).slice(2)` is what comes after the first two elements. */
export const memoryview: MemoryviewType;

/** The character with this code point. */
export function chr(i: Whole): string;
/** The code point of a character, or the value of a single byte. */
export function ord(c: string | bytes | bytearray): Whole;

// ------------------------------------------------------------------------------------------------ containers

/** A list; the same as a TypeScript array. */
export type list<T> = T[];
/** The elements of an iterable as a new list. */
export function list<T>(iterable?: Source<T>): list<T>;

/** A sequence that doesn't change; TypeScript's read-only arrays and tuples. */
export type tuple<T> = readonly T[];
/** The elements of an iterable as a tuple. */
export function tuple<T>(iterable?: Source<T>): tuple<T>;

/**
 * Python's dictionary, as MicroPython functions take and give it. It keeps no order (`collections.OrderedDict` does).
 */
export class dict<K, V> {
  /** Makes a dictionary from pairs or another dictionary, and keywords. */
  constructor(mapping?: Source<readonly [K, V]> | dict<K, V>, kwargs?: Kw<Record<string, V>>);
  /** Number of keys. */
  readonly length: Whole;
  /** The value of a key; `KeyError` if it isn't there. What `d[key]` is in Python. */
  __getitem__(key: K): V;
  /** Sets the value of a key. What `d[key] = value` is in Python. */
  __setitem__(key: K, value: V): void;
  /** Whether there is a value under the key; Python's `key in dict`. */
  __contains__(key: K): boolean;
  /** Removes a key; `KeyError` if it isn't there. What `del d[key]` is in Python. */
  __delitem__(key: K): void;
  /** Removes everything. */
  clear(): void;
  /** A new dictionary with the same keys and values. */
  copy(): dict<K, V>;
  /** A dictionary with these keys, all with the same value (default `null`). */
  static fromkeys<K>(iterable: Source<K>): dict<K, null>;
  /** A dictionary with these keys, each with `value`. */
  static fromkeys<K, V>(iterable: Source<K>, value: V): dict<K, V>;
  /** The value of a key, `null` if it isn't there. */
  get(key: K): V | null;
  /** The value of a key, or the given default. */
  get<D>(key: K, fallback: D): V | D;
  /** The pairs of key and value, seen live. */
  items(): Source<readonly [K, V]>;
  /** The keys, seen live. */
  keys(): Source<K>;
  /** Removes a key and returns its value; `KeyError` if it isn't there and no default is given. */
  pop(key: K): V;
  /** Removes a key and returns its value, or the default. */
  pop<D>(key: K, fallback: D): V | D;
  /** Removes some pair and returns it. */
  popitem(): readonly [K, V];
  /** The value of a key; sets it to the default (`null`) first if it isn't there. */
  setdefault(key: K, fallback?: V): V;
  /** Takes over all pairs of another dictionary, and keywords. */
  update(other?: Source<readonly [K, V]> | dict<K, V>, kwargs?: Kw<Record<string, V>>): void;
  /** The values, seen live. */
  values(): Source<V>;
  /** Goes over the keys. */
  [Symbol.iterator](): Items<K>;
}
/** Makes a dictionary, as `new dict` does. */
export function dict<K, V>(
  mapping?: Source<readonly [K, V]> | dict<K, V>,
  kwargs?: Kw<Record<string, V>>,
): dict<K, V>;
/** Makes a dictionary of keywords: `dict({ red: 1 })` is Python's `dict(red=1)`. */
export function dict<V>(kwargs: Kw<Record<string, V>>): dict<string, V>;

/** What `set` and `frozenset` have in common; `Self` is which of them it is. */
export interface AbstractSet<T, Self> {
  /** How many elements the set has. */
  readonly length: Whole;
  /** Whether the element is in the set; Python's `item in set`. */
  __contains__(item: T): boolean;
  /** A new set with the elements of this one that the others lack. */
  difference(...others: Source<T>[]): Self;
  /** Whether the two share no element. */
  isdisjoint(other: Source<T>): boolean;
  /** Whether the other has all elements of this one. */
  issubset(other: Source<T>): boolean;
  /** Whether this one has all elements of the other. */
  issuperset(other: Source<T>): boolean;
  /** A new set with the elements that only one of the two has. */
  symmetric_difference(other: Source<T>): Self;
  /** A new set with the elements of both. */
  union(other: Source<T>): Self;
  /** Goes over the elements, in no particular order. */
  [Symbol.iterator](): Items<T>;
}
/** Python's set of unequal elements, which must be hashable (no lists or dictionaries). */
export class set<T> {
  /** A set of the elements of `iterable`, each once. */
  constructor(iterable?: Source<T>);
  /** Puts an element in. */
  add(item: T): void;
  /** Takes all elements out. */
  clear(): void;
  /** Another set with the same elements. */
  copy(): set<T>;
  /** Takes an element out if it is there. */
  discard(item: T): void;
  /** A new set with the elements that both have. */
  intersection(other: Source<T>): set<T>;
  /** Takes an element out; `KeyError` if it isn't there. */
  remove(item: T): void;
  /** Takes some element out and returns it; `KeyError` if there is none. */
  pop(): T;
  /** Puts all elements of the others in. */
  update(...others: Source<T>[]): void;
  /** Takes out what the others have. */
  difference_update(...others: Source<T>[]): void;
  /** Keeps only what the other has too. */
  intersection_update(other: Source<T>): void;
  /** Takes out what both have, puts in what only the other has. */
  symmetric_difference_update(other: Source<T>): void;
}
export interface set<T> extends AbstractSet<T, set<T>> {}
/** Makes a set, as `new set` does. */
export function set<T>(iterable?: Source<T>): set<T>;

/** A set that doesn't change, and so can be a key. Not in every build. */
export class frozenset<T> {
  private readonly frozen: true;
  /** A set of the elements of `iterable`, fixed from then on. */
  constructor(iterable?: Source<T>);
  /** The same elements as another frozen set. */
  copy(): frozenset<T>;
  /** A set with the elements that both have. It isn't frozen, unless the other is this one. */
  intersection(other: Source<T>): set<T> | frozenset<T>;
}
export interface frozenset<T> extends AbstractSet<T, frozenset<T>> {}
/** Makes a frozen set, as `new frozenset` does. */
export function frozenset<T>(iterable?: Source<T>): frozenset<T>;

/** A part of a sequence, as `__getitem__` of a class gets it for `x[start:stop:step]`. It can't be made by a call. */
export class slice {
  private constructor();
  /**
   * First position, `null` if left out.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
   */
  readonly start: Whole | null;
  /**
   * End position (not included), `null` if left out.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
   */
  readonly stop: Whole | null;
  /**
   * Distance between positions, `null` if left out.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
   */
  readonly step: Whole | null;
}

/** Whole numbers at equal distances, made while they are gone over. */
export interface range extends Source<Whole> {
  /** How many numbers there are. */
  readonly length: Whole;
  /** First number. */
  readonly start: Whole;
  /** End, not included. */
  readonly stop: Whole;
  /** Distance between two numbers. */
  readonly step: Whole;
  /** The number at a position. */
  readonly [index: number]: Whole;
}
/** The numbers from 0 up to but without `stop`. */
export function range(stop: Whole): range;
/** The numbers from `start` up to (or down to) but without `stop`, `step` apart. */
export function range(start: Whole, stop: Whole, step?: Whole): range;

/** Whether all elements are true, in Python's sense; true for none. */
export function all<T>(iterable: Source<T>): boolean;
/** Whether some element is true, in Python's sense; false for none. */
export function any<T>(iterable: Source<T>): boolean;
/** The elements with their numbers, counted from `start` (default 0). */
export function enumerate<T>(iterable: Source<T>, start?: Whole): Items<readonly [Whole, T]>;
/** The elements and numbers, `start` by name. */
export function enumerate<T>(iterable: Source<T>, kw: Kw<{ start?: Whole }>): Items<readonly [Whole, T]>;
/** The elements for which `function_` is true; with `null` those that are true themselves. */
export function filter<T>(function_: ((item: T) => unknown) | null, iterable: Source<T>): Items<T>;
/** The results of `function_` for each element. */
export function map<T, R>(function_: (item: T) => R, iterable: Source<T>): Items<R>;
/** The results of `function_` for the elements of two iterables side by side, as long as the shorter. */
export function map<A, B, R>(function_: (a: A, b: B) => R, first: Source<A>, second: Source<B>): Items<R>;
/** The results of `function_` for the elements of several iterables of one type side by side. */
export function map<T, R>(
  function_: (...items: T[]) => R,
  first: Source<T>,
  ...others: Source<T>[]
): Items<R>;
/** @deprecated The form without iterables, as it is documented, raises `TypeError`. */
export function map(function_: (...items: never[]) => unknown, ...iterables: never[]): never;
/** The elements of an iterable as tuples of one. */
export function zip<A>(a: Source<A>): Items<readonly [A]>;
/** The elements of two iterables side by side as pairs, as long as the shorter. */
export function zip<A, B>(a: Source<A>, b: Source<B>): Items<readonly [A, B]>;
/** The elements of three iterables side by side, as long as the shortest. */
export function zip<A, B, C>(a: Source<A>, b: Source<B>, c: Source<C>): Items<readonly [A, B, C]>;
/** The elements of several iterables of one type side by side as tuples. */
export function zip<T>(...iterables: Source<T>[]): Items<readonly T[]>;
/** The elements of a sequence from last to first. */
export function reversed<T>(seq: Source<T> & { readonly length: number }): Items<T>;
/** The elements in order, as a new list. */
export function sorted<T>(
  iterable: Source<T>,
  kw?: Kw<{ key?: ((item: T) => unknown) | null; reverse?: boolean }>,
): T[];
/** An iterator over an object. */
export function iter<T>(obj: Source<T>): Items<T>;
/** The next element; `StopIteration` at the end. */
export function next<T>(iterator: Iterator<T, void, undefined>): T;
/**
 * The next element, or the default at the end.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export function next<T, D>(iterator: Iterator<T, void, undefined>, fallback: D): T | D;
/** How many elements (characters, keys, bytes) there are. */
export function len(obj: Sized): Whole;

// ------------------------------------------------------------------------------------------------ objects

/** The base of all Python classes. */
declare class object_ {
  /** Makes an object without any attributes, good as a unique mark. */
  constructor();
}

export { object_ as object };

/** Whether the object can be called. */
export function callable(obj: unknown): boolean;
/** Python's `classmethod` decorator, as a function: the method gets the class as first argument. */
export function classmethod<F extends (...args: never[]) => unknown>(func: F): F;
/** Python's `staticmethod` decorator, as a function: the method gets no `self`. */
export function staticmethod<F extends (...args: never[]) => unknown>(func: F): F;
/** A code object, as `compile` makes it; to be given to `exec` or `eval`. */
export interface CodeType {
  /** Marks the type; there is no such attribute. */
  readonly __code?: never;
}
/**
 * Compiles Python text on the board.
 * @param source the text, also as bytes; `TypeError` for a `bytearray` and other buffers
 * @param filename shown in tracebacks
 * @param mode what the text is: a program, one statement of the prompt, or an expression
 * @ports alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function compile(source: string | bytes, filename: string, mode: "exec" | "single" | "eval"): CodeType;
/** Removes an attribute of an object, by name. */
export function delattr(obj: unknown, name: string): void;
/** The attribute names of an object, or of the present scope. */
export function dir(obj?: unknown): string[];
/**
 * Runs a Python expression and returns its value.
 * @param expression its text, also as a buffer, or what `compile` has made of it
 * @param globals variables to use in place of those of the module; `null` for these
 * @param locals variables of the scope; those of `globals` by default
 */
declare function eval_(
  expression: string | ReadableBuffer | CodeType,
  globals?: dict<string, unknown> | null,
  locals?: dict<string, unknown> | null,
): unknown;

export { eval_ as eval };
/** Runs Python statements; the arguments are those of `eval`. */
export function exec(
  source: string | ReadableBuffer | CodeType,
  globals?: dict<string, unknown> | null,
  locals?: dict<string, unknown> | null,
): void;
/** An attribute of an object, by name; `AttributeError` if it isn't there and no default is given. */
export function getattr(obj: unknown, name: string, fallback?: unknown): unknown;
/** The variables of the module. */
export function globals(): dict<string, unknown>;
/** The variables of the present scope; inside functions MicroPython gives the module's. */
export function locals(): dict<string, unknown>;
/** Whether an object has an attribute of this name. */
export function hasattr(obj: unknown, name: string): boolean;
/** A number that equal objects share; `TypeError` for what can change. */
export function hash(obj: unknown): Whole;
/** A number that no other living object has: the address. */
export function id(obj: unknown): Whole;
/** Prints a table of an object's attributes, or how to use the prompt. */
export function help(obj?: unknown): void;
/** Prints the prompt and reads a line from the terminal. Not on nRF51 and nRF52832. */
export function input(prompt?: string): string;
/** Whether the object belongs to the class, one of the classes, or a class derived from them. */
export function isinstance<T>(obj: unknown, classinfo: ClassOf<T>): obj is T;
/** Whether the object belongs to one of these classes. */
export function isinstance(obj: unknown, classinfo: Tuples<readonly Class[]>): boolean;
/** Whether a class is, or derives from, another. */
export function issubclass(cls: Class, classinfo: Class): boolean;
/** Whether a class is, or derives from, one of others. */
export function issubclass(cls: Class, classinfo: Tuples<readonly Class[]>): boolean;
/**
 * Opens a file; the mode decides whether its content is bytes or text.
 * @param file name of the file, absolute or from the current directory
 * @param mode `"r"` read, `"w"` write anew, `"a"` append, with `"+"` both, and `"b"` for bytes
 */
export const open: typeof import("./io.js").open;
/** What `print` takes by name. */
export interface PrintOptions {
  /** Between the values; a space by default. */
  sep?: string;
  /** After the last value; a newline by default. */
  end?: string;
  /** Where to print: any stream, text or binary; the terminal by default. */
  file?: TextStream | WritableStream;
}
/**
 * Prints values to the terminal, as Python shows them.
 * @example
 * print("T =", read(), { end: "\r" });
 */
export function print(...args: [...values: unknown[], kw: Kw<PrintOptions>]): void;
/** Prints values with a space between and a newline after them. */
export function print(...args: unknown[]): void;
/** Makes a property for a Python class. In TypeScript write `get` and `set` accessors. */
export function property(
  fget?: ((self: never) => unknown) | null,
  fset?: ((self: never, value: never) => void) | null,
  fdel?: ((self: never) => void) | null,
): unknown;
/** @deprecated The form with names, as it is documented, raises `TypeError`: firmware takes the accessors in order. */
export function property(kw: Kw<{ fget?: never; fset?: never; fdel?: never }>): never;
/** The Python text of a value for programmers: strings in quotes. */
export function repr(obj: unknown): string;
/** Sets an attribute of an object, by name. */
export function setattr(obj: unknown, name: string, value: unknown): void;
/** The attributes of the base class. In TypeScript write `super`. */
declare function super_(type?: Class, obj?: unknown): unknown;

export { super_ as super };
/** The class of an object. */
export function type(obj: unknown): Class;
/** Makes a class: its name, its bases, its attributes. */
export function type(name: string, bases: Tuples<readonly Class[]>, dict: dict<string, unknown>): Class;

// ------------------------------------------------------------------------------------------------ exceptions

/** The root of all exceptions. */
export class BaseException {
  /** Makes an exception with arguments, usually one message. */
  constructor(...args: unknown[]);
  /** The arguments it was made with. */
  readonly args: readonly unknown[];
}
/** The base of the exceptions that a program normally handles. */
export class Exception extends BaseException {}
/** Python's `assert` found its condition false. */
export class AssertionError extends Exception {}
/** The base of errors in calculations. */
export class ArithmeticError extends Exception {}
/** A number doesn't fit where it should go, for example into a machine word. */
export class OverflowError extends ArithmeticError {}
/** A division or remainder by zero. */
export class ZeroDivisionError extends ArithmeticError {}
/** An object has no such attribute or method. */
export class AttributeError extends Exception {}
/** A stream ended before enough had been read. */
export class EOFError extends Exception {}
/** A generator is being closed. */
export class GeneratorExit extends BaseException {}
/** A module, or a name in it, can't be found. */
export class ImportError extends Exception {}
/** The base of failed look-ups in lists and dictionaries. */
export class LookupError extends Exception {}
/** A position lies outside of the sequence. */
export class IndexError extends LookupError {}
/** A dictionary has no such key. */
export class KeyError extends LookupError {}
/** Ctrl-C was pressed, or another `micropython.kbd_intr` character came. */
export class KeyboardInterrupt extends BaseException {}
/** The heap has no room left (in one piece), or is locked. */
export class MemoryError extends Exception {}
/** A name isn't defined. */
export class NameError extends Exception {}
/** The board lacks the feature, or a method is left to subclasses. */
export class NotImplementedError extends RuntimeError {}
/**
 * An input, output or system operation failed. On small boards there is a number only, no text.
 * @example
 * try { open("settings.json"); } catch (e) { if (e instanceof OSError && e.errno === ENOENT) defaults(); }
 */
export class OSError extends Exception {
  /** Why, as one of the numbers of the module `errno`. */
  readonly errno: Whole;
}
/** An error of no particular kind; also a recursion that went too deep. */
export class RuntimeError extends Exception {}
/**
 * An asynchronous iteration has ended.
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export class StopAsyncIteration extends Exception {}
/** An iteration has ended. */
export class StopIteration extends Exception {
  /** What the generator returned. */
  readonly value: unknown;
}
/** Python text couldn't be parsed. */
export class SyntaxError extends Exception {}
/** Python text is indented wrongly. */
export class IndentationError extends SyntaxError {}
/** The program asked to end: a soft reset on boards; see `sys.exit`. */
export class SystemExit extends BaseException {}
/** A value has a type that the operation can't use, or an argument is missing or too many. */
export class TypeError extends Exception {}
/** A value has the right type but can't be used. */
export class ValueError extends Exception {}
/**
 * Viper code that its types don't allow, when the board compiles it. Where there is an emitter for viper.
 * @ports alif, esp32, esp8266, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra (not the EK-RA4M1), rp2, samd (not a SAMD21 without a flash chip), stm32 (not boards with little flash), unix, zephyr
 */
export class ViperTypeError extends TypeError {}
/** Bytes aren't valid UTF-8. */
export class UnicodeError extends ValueError {}

/** Python's `...`. */
export const Ellipsis: { readonly __ellipsis?: never };
/**
 * What operator methods return to say that they don't know the other operand.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export const NotImplemented: { readonly __notImplemented?: never };

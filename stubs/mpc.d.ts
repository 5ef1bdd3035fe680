/**
 * mpc's own device-side types: number brands, viper pointers, keyword arguments, the buffer protocol, device classes.
 * Everything here is known to the compiler by name; nothing of it exists on the board as a module.
 */
/// <reference lib="esnext.disposable" />
import type { array } from "./array.js";
import type { bytearray, bytes, memoryview } from "./builtins.js";

export type { bytearray, bytes, memoryview };

/**
 * A whole number: counts, indices, addresses, bit masks. The brand is a phantom, so every `number` may be given where an
 * `int` is asked for and the other way round; the compiler and the wire read it as a promise that there is no fraction.
 */
export type int = number & { readonly __int?: never };

/**
 * A number that is stored as floating point on the board even when it has no fraction (`2.0`). Single precision on most
 * boards: about seven significant digits.
 */
export type float = number & { readonly __float?: never };

/**
 * A whole number from 0 to 2^32 - 1, for `@device viper` code, where it is an unsigned machine word (an `int` is a signed one).
 * What may pass its 32 bits has to be wrapped: `>>> 0`, `| 0`.
 */
export type uint = int & { readonly __uint?: never };

/**
 * A pointer to bytes in memory, for `@device viper` code: reading gives 0 to 255, writing keeps the low 8 bits. A parameter of
 * this type is given a buffer; a host gives a Uint8Array, of which the board gets a copy.
 */
export interface ptr8 {
  /** The byte at this offset from the pointer. No bounds are checked. */
  [offset: number]: uint;
}
/**
 * Views a buffer or an absolute address as bytes; viper code only.
 * @param source a buffer (its storage is used, not copied) or a memory address
 */
export function ptr8(source: ReadableBuffer | int): ptr8;

/** A pointer to 16-bit units in memory, for `@device viper` code: offsets count half-words, reading gives 0 to 65535. */
export interface ptr16 {
  /** The half-word at this offset, counted in units of two bytes. No bounds are checked. */
  [offset: number]: uint;
}
/**
 * Views a buffer or an absolute address as 16-bit units; viper code only.
 * @param source a buffer or an address, aligned to two bytes
 */
export function ptr16(source: ReadableBuffer | int): ptr16;

/** A pointer to 32-bit words in memory, for `@device viper` code, as used for peripheral registers. Reading gives a signed number. */
export interface ptr32 {
  /** The word at this offset, counted in units of four bytes. No bounds are checked. */
  [offset: number]: int;
}
/**
 * Views a buffer or an absolute address as 32-bit words; viper code only.
 * @param source a buffer or an address, aligned to four bytes
 */
export function ptr32(source: ReadableBuffer | int): ptr32;

/**
 * Marks the last parameter of a function as keyword arguments: `new PWM(pin, { freq: 1000 })` becomes
 * `PWM(pin, freq=1000)`. Give an object literal; its properties are the keywords. After a rest parameter it stands as the
 * last element of the tuple: `[...T[], Kw<{…}>]`.
 */
export type Kw<T> = T & { readonly __kw?: never };

/**
 * Marks a parameter inside of which MicroPython takes tuples only: arrays in what is given are handed over as tuples.
 */
export type Tuples<T> = T & { readonly __tuples?: never };

/**
 * A set of named integer values, such as the modes of a pin. A `Const<"A">` can be used wherever a number can, but not
 * where a `Const<"B">` is asked for, and a plain number is no `Const`.
 */
export type Const<Name extends string> = int & { readonly __const: Name };

/**
 * Bits that may be combined with `|`. The result of `|` is a plain number, so numbers are accepted as well; constants of
 * another set are refused.
 */
export type Flags<Name extends string> = int & { readonly __const?: Name };

/** Anything that can be iterated over: arrays, sets, generators, and Python's own iterables. */
export type Source<T> = Iterable<T, void, undefined>;

/** What functions return that yield their results one by one; `for … of` and `[...x]` go through it once. */
export type Items<T> = IterableIterator<T, undefined, undefined>;

/**
 * The typed arrays of JavaScript whose elements are numbers: on the board each is a `bytearray` or an `array` of the matching
 * type code.
 */
export type TypedArray =
  | Uint8Array
  | Uint8ClampedArray
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** What can be filled: an object with the buffer protocol whose memory may be written. */
export type WritableBuffer = bytearray | memoryview | array | TypedArray;

/** What can be read as bytes: every writable buffer, and `bytes`. */
export type ReadableBuffer = bytes | WritableBuffer;

/**
 * The base of device classes: every member of a class that extends it lives on the board. The host calls it through the
 * remote object that the static `connect` gives.
 */
export abstract class Device {
  /**
   * Connects to a board, loads the class and creates the object there. Host only; the host's `mpc` types the result as the
   * remote view of the class.
   * @param address of the board, for example `/dev/ttyACM0`; the default is chosen as `connect` of `mpc` does
   */
  static connect(address?: string): Promise<unknown>;
}

/** A standard (stage 3) method decorator that leaves the type of the method alone. */
type DeviceDecorator = <Method extends (...args: never[]) => unknown>(
  method: Method,
  context: ClassMethodDecoratorContext,
) => void;

/** Decorators for the methods of a `Device` class: where and when each runs. */
export const device: {
  /**
   * Runs the method in the board's global scope before anything else of the class is called.
   * @param options `autoinit`: run it by itself after connecting (the default is to wait for the host's call)
   */
  readonly setup: (options?: { autoinit?: boolean }) => DeviceDecorator;
  /** Starts the method in a thread of its own (`_thread`) when it is called. */
  readonly thread: () => DeviceDecorator;
  /** Runs the method when the host closes the connection. */
  readonly teardown: () => DeviceDecorator;
  /** Keeps the method on the host: it isn't sent to the board. */
  readonly host: () => DeviceDecorator;
  /** An ordinary call that the host awaits; what an undecorated method is. */
  readonly task: () => DeviceDecorator;
};

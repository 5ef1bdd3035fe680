/**
 * `deflate`: compressed streams.
 *
 * Follows the page "deflate – deflate compression & decompression" of the MicroPython documentation. Since 1.21. Most
 * ports can only decompress. Not on SAMD21 boards without a flash chip, nRF51 and nRF52832.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
import type { bytes } from "./builtins.js";
import type { ReadableStream, WritableStream } from "./io.js";
import type { Const, int, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** What surrounds the compressed data. */
export type Format = Const<"deflate.format">;
/** Finds out whether it is gzip or zlib; written streams are raw. */
export const AUTO: Format;
/** Nothing: the compressed data only. */
export const RAW: Format;
/** A two-byte header, which tells the window, and a checksum. */
export const ZLIB: Format;
/** The header and checksum of gzip files. */
export const GZIP: Format;

/**
 * A stream that decompresses what is read from another one, and compresses what is written to it.
 * @example
 * using file = open("data.gz", "rb");
 * using plain = new DeflateIO(file, GZIP);
 * const text = plain.read();
 */
export class DeflateIO {
  /**
   * @param stream the other stream; it must be a blocking one
   * @param format what surrounds the data
   * @param wbits size of the window as a power of two, 5…15. 0 (default): as the zlib header says, 15 for reading gzip,
   * else 8. A smaller one saves memory, but reading then fails if the data was made with a larger one.
   * @param close whether closing this stream closes the other one
   */
  constructor(stream: ReadableStream | WritableStream, format?: Format, wbits?: int, close?: boolean);
  /** Reads at most `size` decompressed bytes, or all of them. */
  read(size?: int): bytes;
  /** Decompresses into a buffer and returns how many bytes. */
  readinto(buf: WritableBuffer, nbytes?: int): int;
  /** Decompresses up to and with a newline. */
  readline(size?: int): bytes;
  /**
   * Compresses bytes.
   * @ports alif, mimxrt, samd (SAMD51), webassembly, zephyr
   */
  write(buf: ReadableBuffer | string): int;
  /** Writes what is left, and closes the other stream if asked for. */
  close(): void;
  /** Finishes the stream at the end of the block of a `using` declaration. */
  [Symbol.dispose](): void;
}

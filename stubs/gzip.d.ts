/**
 * `gzip`: gzip files. To be installed (`mip install gzip`); `deflate` does the same with less.
 *
 * Follows the page "gzip – gzip compression & decompression" of the MicroPython documentation.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 * @install gzip
 * @frozen webassembly
 */
import type { bytes } from "./builtins.js";
import type { ReadableStream, WritableStream } from "./io.js";
import type { int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** A stream in gzip's format over another stream. The window has 32 KB. */
export class GzipFile {
  /** Wraps a stream: what is read is decompressed, what is written is compressed, where the firmware can. */
  constructor(fileobj: ReadableStream | WritableStream);
  /** Wraps a stream, given by name. */
  constructor(kw: Kw<{ fileobj: ReadableStream | WritableStream }>);
  /**
   * The documented form, which `TypeError` answers: the package's function has no `mode`, so none can be given.
   * @deprecated leave `mode` out
   */
  constructor(
    kw: Kw<{
      /** The stream with the compressed data. */
      fileobj: ReadableStream | WritableStream;
      /** Not known to the package. */
      mode: never;
    }>,
  );
  /** Reads decompressed bytes, all by default. */
  read(size?: int): bytes;
  /** Reads decompressed bytes into a buffer and returns their number. */
  readinto(buf: WritableBuffer, nbytes?: int): int;
  /** Reads a decompressed line. */
  readline(size?: int): bytes;
  /**
   * Compresses and writes.
   * @ports alif, mimxrt, samd, webassembly, zephyr
   */
  write(buf: ReadableBuffer | string): int;
  /** Finishes the compressed data. The stream below stays open, unless `open` of this module has opened it. */
  close(): void;
  /** Finishes at the end of a `using` block. */
  [Symbol.dispose](): void;
}
/**
 * Opens a gzip file: `"rb"` to read it decompressed, `"wb"` to write it compressed.
 * @example
 * using file = open("log.gz", "rb");
 * print(file.readline());
 */
export function open(filename: string, mode: "rb" | "wb"): GzipFile;
/** Opens a gzip file to read it decompressed. */
export function open(filename: string): GzipFile;
/**
 * The gzip form of data.
 * @ports alif, mimxrt, samd, webassembly, zephyr
 */
export function compress(data: ReadableBuffer): bytes;
/** The data in its gzip form, decompressed; needs 32 KB of memory for the window. */
export function decompress(data: ReadableBuffer): bytes;

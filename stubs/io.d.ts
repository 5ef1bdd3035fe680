/**
 * `io`: files and streams in memory.
 *
 * Follows the page "io – input/output streams" of the MicroPython documentation. All streams are unbuffered; blocking ones
 * read and write everything that they are asked for, non-blocking ones may do less or give `null`.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
import type { bytes, Class, Exception } from "./builtins.js";
import type { Items, int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** How a file is opened for text. */
export type TextMode =
  | "r"
  | "w"
  | "a"
  | "x"
  | "r+"
  | "w+"
  | "a+"
  | "rt"
  | "wt"
  | "at"
  | "xt"
  | "r+t"
  | "w+t"
  | "a+t";
/** How a file is opened for bytes. */
export type BinaryMode = "rb" | "wb" | "ab" | "xb" | "r+b" | "w+b" | "a+b" | "rb+" | "wb+" | "ab+";
/** How a file is opened: text unless there is a `b`. */
export type OpenMode = TextMode | BinaryMode;
/** Where `seek` counts from: 0 the start, 1 the present position, 2 the end. */
export type Whence = 0 | 1 | 2;

/** A stream that can be read as bytes. */
export interface ReadableStream {
  /** Reads at most `size` bytes, or all that there are; `null` if a non-blocking stream has none at present. */
  read(size?: int): bytes | null;
  /** Reads into a buffer; how many bytes, 0 at the end, `null` if none are there at present. */
  readinto(buf: WritableBuffer): int | null;
}
/** A stream that takes bytes. */
export interface WritableStream {
  /** Writes bytes; how many were taken, `null` if none could be at present. */
  write(buf: ReadableBuffer): int | null;
}
/** A stream for both directions, such as a UART, a socket or a file. */
export interface BinaryStream extends ReadableStream, WritableStream {}
/** A stream that takes text. */
export interface TextStream {
  /** Takes text; how many characters or bytes, `null` if none could be at present. */
  write(buf: string): int | null;
}

/**
 * The base of streams written in a program: derive from it, and `print`, `select`, `asyncio` and `os.dupterm` can use the
 * object.
 */
export class IOBase {
  /** There is nothing to set up. */
  constructor();
  /**
   * Override: fills the buffer.
   * @returns how many bytes; 0 means the end, `null` that nothing is there yet, a negative number of `errno` a failure
   */
  readinto(buf: WritableBuffer): int | null;
  /**
   * Override: takes bytes.
   * @returns how many; `null` when none can be taken at present, a negative number of `errno` for a failure
   */
  write(buf: ReadableBuffer): int | null;
  /**
   * Override: answers requests to the stream.
   * @param op the request: 1 flushes, 3 asks which of the events in `arg` (the `select.POLL…` bits) are there, 4 closes, 11
   *   asks for the best size of a read, 0 if there is none; 2 (seek), 5 (time-out) and 10 (descriptor) are rare
   * @returns the answer, 0 for "done"; -1 for requests that aren't known
   */
  ioctl(op: int, arg: int): int;
}

/** A file opened for bytes, as `open(name, "rb")` gives it. Made by `open`; the class itself has no name in the module. */
export interface FileIO {
  /** Reads at most `size` bytes, or the rest of the file; nothing left gives an empty result. */
  read(size?: int): bytes;
  /** Reads into a buffer, at most `nbytes` if given. */
  readinto(buf: WritableBuffer, nbytes?: int): int;
  /** Reads a line with its newline, or at most `size` bytes of it. */
  readline(size?: int): bytes;
  /** Reads the remaining lines. */
  readlines(): bytes[];
  /** Writes bytes to the file. */
  write(buf: ReadableBuffer): int;
  /** Moves to a position and returns it. */
  seek(offset: int, whence?: Whence): int;
  /** The present position, in bytes. */
  tell(): int;
  /** Hands everything written to the filesystem. */
  flush(): void;
  /** Closes the file; what was written is safe only from then on. */
  close(): void;
  /** Enters a Python `with` statement. In TypeScript declare the file with `using`. */
  __enter__(): this;
  /** Leaves a Python `with` statement: closes the file. */
  __exit__(type: Class | null, value: Exception | null, traceback: null): void;
  /** Goes over the lines. */
  [Symbol.iterator](): Items<bytes>;
  /** Closes the file at the end of the block of a `using` declaration. */
  [Symbol.dispose](): void;
}

/** A file opened for text (UTF-8), as `open(name)` gives it. Made by `open`; the class itself has no name in the module. */
export interface TextIOWrapper {
  /** Reads at most `size` characters, or the rest of the file; an empty text at its end. */
  read(size?: int): string;
  /** Reads a line with its newline, or the start of one; an empty text at the end of the file. */
  readline(size?: int): string;
  /** Reads the remaining lines, each with its newline. */
  readlines(): string[];
  /** Writes text to the file; returns the number of bytes. */
  write(buf: string): int;
  /** Moves to a position that `tell` gave, or to start (0) or end (0, 2). */
  seek(offset: int, whence?: Whence): int;
  /** The present position, counted in bytes. */
  tell(): int;
  /** Hands everything written so far to the filesystem. */
  flush(): void;
  /** Closes the file. */
  close(): void;
  /** Enters a Python `with` statement; TypeScript has `using` for that. */
  __enter__(): this;
  /** Leaves a Python `with` statement, closing the file. */
  __exit__(type: Class | null, value: Exception | null, traceback: null): void;
  /** Goes over the lines, newlines included. */
  [Symbol.iterator](): Items<string>;
  /** Closes the text file at the end of the block of a `using` declaration. */
  [Symbol.dispose](): void;
}

/**
 * Opens a file for text.
 * @param name of the file, absolute or from the current directory; `OSError` if it can't be opened
 * @example
 * using f = open("log.txt", "a");
 * f.write("started\n");
 */
export function open(name: string, mode?: TextMode, kw?: Kw<OpenOptions>): TextIOWrapper;
/** Opens a file for bytes. */
export function open(name: string, mode: BinaryMode, kw?: Kw<OpenOptions>): FileIO;
/** Opens a file for text, mode by name. */
export function open(name: string, kw: Kw<OpenOptions & { mode?: TextMode }>): TextIOWrapper;
/** Opens a file for bytes, mode by name. */
export function open(name: string, kw: Kw<OpenOptions & { mode: BinaryMode }>): FileIO;
/** What `open` accepts for the sake of Python programs. */
export interface OpenOptions {
  /** Ignored: files are never buffered here. */
  buffering?: int;
  /** Ignored: text is UTF-8. */
  encoding?: string | null;
}

/**
 * Collects what is written, to write it to another stream in large pieces. Not in the documentation.
 * @ports esp32
 * @example
 * using file = open("log.bin", "wb");
 * const buffered = new BufferedWriter(file, 512);
 * buffered.write(new bytes([1, 2, 3]));
 * buffered.flush();
 */
export class BufferedWriter {
  /**
   * Writes to a stream in pieces of a size.
   * @param buffer_size bytes of a piece
   */
  constructor(stream: WritableStream, buffer_size: int);
  /** Takes bytes, and writes a piece whenever one is full; how many bytes were taken. */
  write(buf: ReadableBuffer): int;
  /** Writes what has been collected. Nothing else does, when the program ends. */
  flush(): void;
}
/** Text in memory with the methods of a file. */
export class StringIO {
  /** Starts with a text; the position is at its start. */
  constructor(string?: string);
  /** Starts empty, with memory for this many bytes set aside. */
  constructor(alloc_size: int);
  /** All the text. */
  getvalue(): string;
  /** Reads at most `size` characters, or the rest of the text. */
  read(size?: int): string;
  /** Reads the rest of the line, newline included. */
  readline(size?: int): string;
  /** Writes over or after what is there, at the present position. */
  write(buf: string): int;
  /** Moves within the text and returns the position. */
  seek(offset: int, whence?: Whence): int;
  /** The position within the text. */
  tell(): int;
  /** Does nothing: there is no file behind. */
  flush(): void;
  /** Gives the memory back; any use afterwards is a `ValueError`. */
  close(): void;
  /** Goes over the lines of the text. */
  [Symbol.iterator](): Items<string>;
  /** Closes at the end of a `using` block. */
  [Symbol.dispose](): void;
}

/** Bytes in memory with the methods of a file. */
export class BytesIO {
  /** Starts with a copy of these bytes; the position is at their start. */
  constructor(string?: ReadableBuffer);
  /** Starts without content, with this many bytes of memory set aside. */
  constructor(alloc_size: int);
  /** All the bytes. */
  getvalue(): bytes;
  /** Reads at most `size` bytes from the position on, or all of them. */
  read(size?: int): bytes;
  /** Copies bytes from the position on into a buffer. */
  readinto(buf: WritableBuffer, nbytes?: int): int;
  /** Reads up to and with the next newline byte. */
  readline(size?: int): bytes;
  /** Writes bytes at the position, growing the memory. */
  write(buf: ReadableBuffer): int;
  /** Moves within the bytes and returns the position. */
  seek(offset: int, whence?: Whence): int;
  /** The position within the bytes. */
  tell(): int;
  /** Does nothing; kept so that any stream code works. */
  flush(): void;
  /** Gives the memory back; the object is of no use afterwards. */
  close(): void;
  /** Goes over the content line by line. */
  [Symbol.iterator](): Items<bytes>;
  /** Closes the stream in memory at the end of a `using` block. */
  [Symbol.dispose](): void;
}

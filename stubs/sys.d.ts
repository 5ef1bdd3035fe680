/**
 * `sys`: the interpreter, its streams and its settings.
 *
 * Follows the page "sys – system specific functions" of the MicroPython documentation.
 */
import type { BaseException, dict } from "./builtins.js";
import type { FileIO, TextIOWrapper, TextStream, WritableStream } from "./io.js";
import type { int } from "./mpc.js";

/** One of the three streams of the terminal: text, with the bytes behind it. */
export interface StandardStream extends TextIOWrapper {
  /**
   * The same stream for bytes, without any conversion of line ends.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
   */
  readonly buffer: FileIO;
}

/**
 * Ends the program by raising `SystemExit`. On a board that means a soft reset.
 * @param retval exit code (default 0) or message, carried by the exception
 */
export function exit(retval?: unknown): never;
/**
 * Sets the function that is called when the interpreter ends; there is one at a time.
 * @param func the function, `null` for none
 * @returns the one that was set before
 * @ports unix
 */
export function atexit(func: (() => void) | null): (() => void) | null;
/**
 * Prints an exception with its Python traceback.
 * @param exc what was caught
 * @param file where to; standard output by default
 * @example
 * try {
 *   measure();
 * } catch (e) {
 *   print_exception(e as Error);
 * }
 */
export function print_exception(exc: BaseException | Error, file?: TextStream | WritableStream): void;
/** What has happened in a traced program. */
export type TraceEvent = "call" | "line" | "return" | "exception";
/**
 * Called with the frame, what happened there, and a value: what is returned, or class, exception and traceback. What it
 * gives back is called for the other events of that frame; `null` for none.
 */
export type TraceFunction = <T>(frame: TraceFrame, event: TraceEvent, arg: T) => TraceFunction | null;
/** A function of a traced program. */
export interface TraceCode {
  /** Its name in the Python code. */
  readonly co_name: string;
  /** The Python file in which it stands. */
  readonly co_filename: string;
  /** The line on which it begins. */
  readonly co_firstlineno: int;
}
/** The place where a traced program is. */
export interface TraceFrame {
  /** The line number in the Python code. */
  readonly f_lineno: int;
  /** The function that runs. */
  readonly f_code: TraceCode;
  /** The frame of the caller. */
  readonly f_back: TraceFrame | null;
}
/**
 * Calls a function for every call of a function; what that gives back is then called for its lines, its return and its
 * exceptions. Only in special builds (MICROPY_PY_SYS_SETTRACE), such as that of unix for tests.
 * @param tracefunc the function, `null` to end tracing
 * @ports unix
 */
export function settrace(tracefunc: TraceFunction | null): void;

/** The arguments of the program; on boards normally empty. */
export const argv: string[];
/** Which byte of a number comes first in memory. */
export const byteorder: "little" | "big";
/** Which implementation of Python this is. */
export interface Implementation {
  /** Always `"micropython"` here. */
  readonly name: string;
  /** The version: `[1, 26, 0, ""]`, or `"preview"` as the last part. */
  readonly version: readonly [major: int, minor: int, micro: int, releaselevel: string];
  /** Name of the board, with its processor. */
  readonly _machine: string;
  /** Version and architecture of .mpy files that can be loaded, packed into a number; missing if none can. */
  readonly _mpy?: int;
  /** Board and variant, joined with `-`. Since 1.25. */
  readonly _build?: string;
  /** `"GIL"` or `"unsafe"` (threads share objects without protection) where there are threads. Since 1.26. */
  readonly _thread?: "GIL" | "unsafe";
}
/**
 * Facts about MicroPython itself.
 * @example
 * const [major, minor] = implementation.version;
 * if (major * 100 + minor < 120) print("too old");
 */
export const implementation: Implementation;
/** The greatest integer that fits into a machine word; tells 32-bit from 64-bit systems. */
export const maxsize: int;
/** The modules that have been imported, by name. */
export const modules: dict<string, unknown>;
/** Where imports are looked for, in this order; `""` is the current directory, `".frozen"` the firmware. May be changed. */
export const path: string[];
/** Name of the port or board, such as `"esp32"`, `"rp2"`, `"pyboard"`, `"linux"`. */
export const platform: string;
/**
 * The prompt of the terminal, `">>> "` at first.
 * @ports alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export let ps1: string;
/**
 * The prompt for further lines of a statement, `"... "` at first.
 * @ports alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export let ps2: string;
/**
 * Where errors go; on boards the terminal.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
export const stderr: StandardStream;
/**
 * What is typed at the terminal.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
export const stdin: StandardStream;
/**
 * Where `print` writes to.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
export const stdout: StandardStream;
/**
 * How many entries a traceback keeps; 0 switches them off. In builds that ask for it.
 * @ports unix
 */
export let tracebacklimit: int;
/** The version of the Python language that is followed, as text. */
export const version: string;
/** The version of the Python language that is followed, as numbers. */
export const version_info: readonly [major: int, minor: int, micro: int];

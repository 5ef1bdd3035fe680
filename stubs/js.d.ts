/**
 * `js`: the global object of the JavaScript engine that MicroPython runs in, on the WebAssembly port. Its names are those of that
 * engine: what browsers and Node share is declared here. Whole numbers cross as 32 bits, so that `Date.now()` is of no use.
 *
 * Follows the directory of the firmware and the readme of the port: the documentation has no page on it.
 * @ports webassembly
 */
import type { JsProxy } from "./jsffi.js";
import type { float, int } from "./mpc.js";

/** A timer that `setTimeout` or `setInterval` has started. */
export interface Timeout {
  /** Only marks the type: browsers give a number, Node an object. */
  readonly __timeout?: never;
}
/** The engine's console, which needn't be where `print` prints. */
export const console: {
  /** Prints what is given, separated by spaces. */
  log(...data: unknown[]): void;
  /** Prints to the channel for errors. */
  error(...data: unknown[]): void;
};
/** The engine's exact clock. */
export const performance: {
  /** Milliseconds since the page or the process began. */
  now(): float;
};
/**
 * Calls a function once, after so many milliseconds, when no program of MicroPython is running.
 * @param delay in milliseconds
 */
export function setTimeout(callback: () => void, delay: int): Timeout;
/** Keeps a timer of `setTimeout` from firing. */
export function clearTimeout(timer: Timeout): void;
/**
 * Calls a function again and again, when no program of MicroPython is running.
 * @param delay milliseconds between two calls
 */
export function setInterval(callback: () => void, delay: int): Timeout;
/** Ends a timer of `setInterval`. */
export function clearInterval(timer: Timeout): void;
/** Calls a function as soon as the running code gives control back. */
export function queueMicrotask(callback: () => void): void;
/** The global object itself, as an object of JavaScript. */
export const globalThis: JsProxy;

/**
 * `jsffi`: JavaScript's objects as MicroPython sees them, on the WebAssembly port.
 *
 * Follows the firmware's own directory: the documentation has no page on it.
 * @ports webassembly
 */
import { Exception } from "./builtins.js";

/** An object of JavaScript. Its properties and methods are attributes. */
export class JsProxy {
  private constructor();
}
/** An error that JavaScript threw. */
export class JsException extends Exception {}
/** Something that JavaScript can keep and call, made of an object of Python. */
export function create_proxy(obj: unknown): JsProxy;
/** A value of JavaScript that is equal to one of Python: dictionaries become objects, lists arrays. */
export function to_js(obj: unknown): JsProxy;
/** Prints how much memory the references between both sides take. */
export function mem_info(): void;

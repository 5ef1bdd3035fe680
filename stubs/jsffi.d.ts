/**
 * `jsffi`: JavaScript's objects as MicroPython sees them, on the WebAssembly port.
 *
 * Follows the firmware's own directory: the documentation has no page on it.
 * @ports webassembly
 */
import { Exception } from "./builtins.js";
import type { int } from "./mpc.js";

/**
 * An object of JavaScript. Its properties and methods are attributes in Python; declare those that you use: `getattr` and
 * `setattr` reach the others.
 */
export class JsProxy {
  private constructor();
}
/** What both sides have alike: it crosses as it is, without a proxy. */
export type Plain = boolean | number | string | null;
/** An error that JavaScript threw. */
export class JsException extends Exception {}
/** Something that JavaScript can keep and call, made of an object of Python: each call gives a new one. */
export function create_proxy(obj: object): JsProxy;
/** Gives back what needs no proxy. */
export function create_proxy<T extends Plain>(obj: T): T;
/** An object of JavaScript that is equal to one of Python: dictionaries become objects, lists and tuples arrays. */
export function to_js(obj: object): JsProxy;
/** Gives back what JavaScript has alike. */
export function to_js<T extends Plain>(obj: T): T;
/** How much memory is in use, in bytes, and how many references there are between both sides: room for them, and used. */
export function mem_info(): readonly [
  heap_total: int,
  heap_used: int,
  heap_free: int,
  to_python: int,
  to_python_used: int,
  to_javascript: int,
  to_javascript_used: int,
];

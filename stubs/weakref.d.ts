/**
 * `weakref`: references that don't keep an object alive.
 *
 * Follows the page "weakref – Python object lifetime management" of the MicroPython documentation. Since 1.28. On
 * unix in builds that ask for it. Small numbers, and what lies in the firmware, can't be referred to.
 * @ports unix, webassembly
 */

/**
 * A weak reference: calling it gives the object for as long as it lives.
 * @example
 * const weak = new ref(sensor);
 * const sensorOrNull = weak();
 */
export class ref<T extends object> {
  /**
   * @param object what to refer to
   * @param callback called with this reference once the object has been collected
   */
  constructor(object: T, callback?: ((reference: ref<T>) => void) | null);
}
export interface ref<T extends object> {
  /** The object, `null` once it has been collected. */
  (): T | null;
}
/**
 * Calls a function when an object is collected, or when it is called itself, but only once.
 * @example
 * const end = new finalize(sensor, () => print("gone"));
 */
export class finalize<T extends object, A extends readonly unknown[], R> {
  /**
   * @param object whose end to wait for
   * @param callback what to call then
   * @param args what to call it with
   */
  constructor(object: T, callback: (...args: A) => R, ...args: A);
  /** Whether the function may still be called. */
  readonly alive: boolean;
  /** Gives up: the function won't be called. What it was set up with, `null` if it has been called or given up. */
  detach():
    | readonly [object: T, callback: (...args: A) => R, args: A, kwargs: { readonly [name: string]: never }]
    | null;
  /** What it is set up with, `null` if it has been called or given up. */
  peek():
    | readonly [object: T, callback: (...args: A) => R, args: A, kwargs: { readonly [name: string]: never }]
    | null;
}
export interface finalize<T extends object, A extends readonly unknown[], R> {
  /** Calls the function now and gives its result; `null` if it has been called or given up before. */
  (): R | null;
}

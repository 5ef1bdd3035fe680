/**
 * `_thread`: threads. On rp2 there are two, one a core; esp32 and unix have more.
 *
 * Follows the page "_thread – multithreading support" of the MicroPython documentation, which calls it experimental.
 */
import type { int } from "./mpc.js";

/** A lock that threads share. Made by `allocate_lock`. */
export class LockType {
  private constructor();
  /** Waits until the lock is free and takes it. */
  acquire(): true;
  /**
   * Tries to take the lock.
   * @param blocking 0: don't wait
   * @param timeout most seconds to wait; -1 for ever
   * @returns whether it was taken
   */
  acquire(blocking: boolean | int, timeout?: number): boolean;
  /** Frees the lock; `RuntimeError` if it is free. */
  release(): void;
  /** Whether the lock is taken. */
  locked(): boolean;
}
/** What a thread can be given by name. */
export type ThreadArgument = string | number | boolean | null | LockType;
/** Makes a free lock. */
export function allocate_lock(): LockType;
/**
 * Starts a function in a new thread. On rp2 that is the other core; `OSError` if it is busy.
 * @param args what the function is called with
 * @param kwargs what it is called with by name
 * @returns the thread's number
 * @example
 * start_new_thread(blink, [500]);
 */
export function start_new_thread<A extends readonly unknown[]>(
  function_: (...args: A) => void,
  args: A,
  kwargs?: { readonly [name: string]: ThreadArgument },
): int;
/** Ends the thread by raising `SystemExit`. */
export function exit(): never;
/** The number of the thread that runs. */
export function get_ident(): int;
/** The stack size of new threads, in bytes; 0 for the default. */
export function stack_size(): int;
/** Sets the stack size of new threads and gives the one before. */
export function stack_size(size: int): int;

/**
 * `_thread`: threads. On rp2 there are two, one a core; the others have more. On stm32 in builds of their own, such as the
 * pyboard's.
 *
 * Follows the page "_thread – multithreading support" of the MicroPython documentation, which calls it experimental.
 * @ports esp32, rp2, stm32, unix, wipy, zephyr
 */
import type { Class, Exception } from "./builtins.js";
import type { int } from "./mpc.js";

/**
 * A lock that threads share. Made by `allocate_lock`.
 * @example
 * const lock = allocate_lock();
 * function send() {
 *   using held = lock; // waits for it, and frees it at the end of the function
 *   transfer();
 * }
 */
export class LockType {
  private constructor();
  /** Waits until the lock is free and takes it. */
  acquire(): true;
  /**
   * Tries to take the lock.
   * @param blocking whether to wait for it
   * @param timeout taken, but ignored: MicroPython has no limit to the waiting
   * @returns whether it was taken
   */
  acquire(blocking: boolean | int, timeout?: number): boolean;
  /** Frees the lock; `RuntimeError` if it is free. */
  release(): void;
  /** Whether the lock is taken. */
  locked(): boolean;
  /** Takes the lock at the start of Python's `with`. */
  __enter__(): true;
  /** Frees the lock at the end of Python's `with`. */
  __exit__(type: Class | null, value: Exception | null, traceback: null): void;
  /** Lets `using` hold the lock until the end of the block. */
  [Symbol.dispose](): void;
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
/** The stack size of new threads, in bytes, 0 if it is the default; asking for it goes back to the default. */
export function stack_size(): int;
/** Sets the stack size of new threads and gives the one before. */
export function stack_size(size: int): int;

/**
 * `select`: waits for several streams at once.
 *
 * Follows the page "select – wait for events on a set of streams" of the MicroPython documentation.
 * Not on SAMD21 boards without a flash chip, nRF51 and nRF52832.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
import type { ReadableStream, TextStream, WritableStream } from "./io.js";
import type { Flags, Items, int } from "./mpc.js";

/** Something that can happen to a stream. */
export type PollEvents = Flags<"select.poll">;
/** What can be waited for: any stream object (socket, UART, file, object of a class from `io.IOBase`), or a descriptor on unix. */
export type Pollable = ReadableStream | WritableStream | TextStream | Controlled | int;
/** A stream object that answers requests itself, as those of classes from `io.IOBase` do. */
export interface Controlled {
  /** Answers whether there is something to read or room to write. */
  ioctl(op: int, arg: int): int;
}

/** There is something to read. */
export const POLLIN: PollEvents;
/** Something can be written. */
export const POLLOUT: PollEvents;
/** An error happened. Reported unasked. */
export const POLLERR: PollEvents;
/** The other side has gone. Reported unasked. */
export const POLLHUP: PollEvents;

/** A set of streams to wait for; made by `poll()`. */
export interface Poll {
  /**
   * Adds a stream, or changes what is waited for.
   * @param eventmask `POLLIN`, `POLLOUT` or both (the default)
   */
  register(obj: Pollable, eventmask?: PollEvents): void;
  /** Takes a stream out. */
  unregister(obj: Pollable): void;
  /** Changes what is waited for; `OSError` ENOENT if the stream isn't in the set. */
  modify(obj: Pollable, eventmask: PollEvents): void;
  /**
   * Waits until something happens.
   * @param timeout most milliseconds to wait; -1 (default) or `null` for ever, 0 not at all
   * @returns what happened to which stream, as `POLL…` bits; nothing after a time-out. Some ports put more into the tuples
   */
  poll(timeout?: int | null): (readonly [obj: Pollable, event: PollEvents])[];
  /**
   * Waits like `poll` without allocating memory: the iterator yields the same tuple again and again.
   * @param flags 1: a stream that something happened to isn't looked at again until `modify` (default 0)
   */
  ipoll(timeout?: int | null, flags?: 0 | 1): Items<readonly [obj: Pollable, event: PollEvents]>;
}
/**
 * Makes an empty set of streams to wait for.
 * @example
 * const poller = poll();
 * poller.register(stdin, POLLIN);
 * if (len(poller.poll(1000)) > 0) print(stdin.readline());
 */
export function poll(): Poll;
/**
 * Waits for streams given as lists; slow, kept for Python programs.
 * @param rlist streams to read from
 * @param wlist streams to write to
 * @param xlist streams to watch for errors
 * @param timeout most seconds to wait; for ever if left out or `null`
 * @returns the streams of each list to which it happened
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, webassembly, zephyr
 * @example
 * const [readable] = select([sock], [], [], 0.5);
 */
export function select(
  rlist: readonly Pollable[],
  wlist: readonly Pollable[],
  xlist: readonly Pollable[],
  timeout?: number | null,
): readonly [Pollable[], Pollable[], Pollable[]];

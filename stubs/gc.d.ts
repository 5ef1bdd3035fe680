/**
 * `gc`: the garbage collector and the heap.
 *
 * Follows the page "gc – control the garbage collector" of the MicroPython documentation.
 */
import type { int } from "./mpc.js";

/** Frees the memory of all objects that can't be reached any more. Takes some milliseconds. */
export function collect(): void;
/** Switches automatic collection off; `collect()` still works, and a full heap is a `MemoryError`. */
export function disable(): void;
/** Switches automatic collection on, as it is from the start. */
export function enable(): void;
/** Whether automatic collection is on. */
export function isenabled(): boolean;
/** Bytes of the heap in use. Garbage counts until it is collected. */
export function mem_alloc(): int;
/** Bytes of the heap that are free, -1 if that isn't known. */
export function mem_free(): int;
/**
 * The present threshold of allocation, -1 if there is none.
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, stm32, unix, webassembly, wipy, zephyr
 */
export function threshold(): int;
/**
 * Collects also each time that so many bytes have been allocated, which keeps the heap less fragmented.
 * @param amount bytes; -1 for no threshold
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, stm32, unix, webassembly, wipy, zephyr
 * @example
 * threshold(Math.trunc(mem_free() / 4) + mem_alloc()); // collects when a quarter of what is free now is used
 */
export function threshold(amount: int): void;

/**
 * `heapq`: a list kept so that its smallest item is first.
 *
 * Follows the page "heapq – heap queue algorithm" of the MicroPython documentation. Items are compared as Python does:
 * numbers, texts, and lists item by item. Not on SAMD21, nRF51, nRF52832, EK-RA4M1, and stm32 boards with little flash.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */

/**
 * Puts an item into a heap.
 * @example
 * const tasks: [due: number, name: string][] = [];
 * heappush(tasks, [20, "measure"]);
 * heappush(tasks, [10, "blink"]);
 * print(heappop(tasks)[1]); // blink
 */
export function heappush<T>(heap: T[], item: T): void;
/** Takes the smallest item out of a heap; `IndexError` if it is empty. */
export function heappop<T>(heap: T[]): T;
/** Orders a list so that it is a heap. */
export function heapify<T>(x: T[]): void;

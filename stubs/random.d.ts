/**
 * `random`: pseudo-random numbers. Not fit for keys and passwords: see `os.urandom`.
 *
 * Follows the page "random – generate random numbers" of the MicroPython documentation.
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
import type { float, int } from "./mpc.js";

/**
 * One element of a list or tuple, each equally likely; `IndexError` if there is none.
 * @ports alif, esp32, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 * @example
 * const colour = choice(["red", "green", "blue"]);
 */
export function choice<T>(sequence: readonly T[]): T;
/**
 * One character of a text.
 * @ports alif, esp32, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function choice(sequence: string): string;
/**
 * One element of anything with positions, such as an array or bytes.
 * @ports alif, esp32, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function choice<T>(sequence: { readonly length: number; readonly [index: number]: T }): T;
/** A whole number of `n` random bits, `n` from 0 to 32. */
export function getrandbits(n: int): int;
/**
 * A whole number from `a` to `b`, both included.
 * @ports alif, esp32, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function randint(a: int, b: int): int;
/**
 * A number from 0.0 up to but without 1.0.
 * @ports alif, esp32, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function random(): float;
/**
 * A whole number from 0 up to but without `stop`.
 * @ports alif, esp32, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function randrange(stop: int): int;
/**
 * A whole number from `start` up to but without `stop`, `step` apart; `randrange(1, 10, 2)` is odd.
 * @ports alif, esp32, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function randrange(start: int, stop: int, step?: int): int;
/**
 * Sets where the sequence of numbers starts.
 * @param n the same number gives the same sequence
 * @example
 * seed(42); // from here on the same numbers each time
 */
export function seed(n: int): void;
/**
 * Lets the sequence of numbers start anywhere, with a true random number.
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, rp2, samd, stm32, unix, webassembly
 */
export function seed(n?: null): void;
/**
 * A number between `a` and `b`, in whichever order they are.
 * @ports alif, esp32, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function uniform(a: number, b: number): float;

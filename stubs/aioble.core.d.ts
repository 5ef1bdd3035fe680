/**
 * `aioble.core`: what all parts of `aioble` share: the radio, its events, and how much is printed.
 *
 * Follows the package `aioble` of micropython-lib.
 * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix, zephyr
 * @install aioble
 * @frozen giga, nano-esp32, nano-rp2040-connect, nicla-vision, pico-w, pico2-w, portenta-c33, portenta-h7
 */
import type { BLE, BLEAnswer, BLEEvent } from "./bluetooth.js";
import type { int } from "./mpc.js";

export { config, GattError, log_error, log_info, log_warn, stop } from "./aioble.js";

/**
 * How much is printed to find faults: 0 nothing, 1 errors (default), 2 also warnings, 3 every event.
 * @example
 * setattr(core, "log_level", 3); // after import * as core from "aioble.core"
 */
export const log_level: int;
/** The radio. Its `irq` is taken; `register_irq_handler` adds to it. */
export const ble: BLE;
/** Switches the radio on if it is off, with the keys that `aioble.security` finds, if that is installed. */
export function ensure_active(): void;
/**
 * Adds to what is done for events of the radio.
 * @param irq called with each event until one of all handlers gives an answer other than `null`; `null` for none
 * @param shutdown called by `stop()`; `null` for none
 */
export function register_irq_handler(
  irq: ((...event: BLEEvent) => BLEAnswer) | null,
  shutdown: (() => void) | null,
): void;

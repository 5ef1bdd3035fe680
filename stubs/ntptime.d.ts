/**
 * `ntptime`: the time from the Internet.
 *
 * Follows the module `ntptime` of micropython-lib. In the firmware of boards with a network.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, wipy, zephyr
 * @install ntptime
 * @frozen alif, esp32, esp8266, giga, mimxrt1060-evk, nano-rp2040-connect, nicla-vision, nucleo-f767zi, nucleo-h743zi, pico-w, pico2-w, portenta-c33, portenta-h7, pyboard-d, teensy-4.1, w5500-evb-pico
 */
import type { int } from "./mpc.js";

/** The server to ask, `"pool.ntp.org"` at first. */
export let host: string;
/** How long to wait for the answer, in seconds (1 at first). */
export let timeout: int;
/** Asks the server for the time, in seconds since the port's epoch. `OSError` if it doesn't answer. */
export function time(): int;
/**
 * Sets the board's clock, to UTC, by asking the server.
 * @example
 * settime();
 * print(localtime()); // UTC
 */
export function settime(): void;

/**
 * `aioble.l2cap`: what goes wrong with a channel of Bluetooth Low Energy.
 *
 * Follows the package `aioble` of micropython-lib. Channels are opened by a connection: `l2cap_accept` and `l2cap_connect`.
 * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix, zephyr
 * @install aioble
 * @frozen giga, nano-esp32, nano-rp2040-connect, nicla-vision, pico-w, pico2-w, portenta-c33, portenta-h7
 */
import type { L2CAPChannel } from "./aioble.js";
import { Exception } from "./builtins.js";

export type { L2CAPChannel };

/** The channel was closed, before or while it was used. */
export class L2CAPDisconnectedError extends Exception {}
/** The channel couldn't be opened; the argument is the status that the radio gave. */
export class L2CAPConnectionError extends Exception {}

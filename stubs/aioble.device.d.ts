/**
 * `aioble.device`: devices and connections, which `aioble` itself exports in part.
 *
 * Follows the package `aioble` of micropython-lib.
 * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix, zephyr
 * @install aioble
 * @frozen giga, nano-esp32, nano-rp2040-connect, nicla-vision, pico-w, pico2-w, portenta-c33, portenta-h7
 */
export type { DeviceConnection, DeviceTimeout } from "./aioble.js";
export { Device, DeviceDisconnectedError } from "./aioble.js";

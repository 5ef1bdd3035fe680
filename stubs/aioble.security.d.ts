/**
 * `aioble.security`: the keys of devices that have been paired with, kept in a file.
 *
 * Follows the package `aioble` of micropython-lib.
 * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix, zephyr
 * @install aioble
 * @frozen giga, nano-esp32, nano-rp2040-connect, nicla-vision, pico-w, pico2-w, portenta-c33, portenta-h7
 */
import type { DeviceConnection, PairOptions } from "./aioble.js";
import type { int, Kw } from "./mpc.js";

/**
 * Reads the keys of earlier pairings; new ones are written to the same file. To be called before the radio is switched on.
 * @param path the file; without one it is `ble_secrets.json`, or that of the last call
 * @example
 * load_secrets("keys.json");
 * for await (const result of new scan(5000)) print(result.name());
 */
export function load_secrets(path?: string | null): void;
/** Makes a connection encrypted; its own method `pair` is the same with less to write. */
export function pair(connection: DeviceConnection, kw?: Kw<PairOptions>): Promise<void>;
/** Makes a connection encrypted, with settings in order. */
export function pair(
  connection: DeviceConnection,
  bond: boolean,
  le_secure?: boolean,
  mitm?: boolean,
  io?: 0 | 1 | 2 | 3 | 4,
  timeout_ms?: int | null,
): Promise<void>;

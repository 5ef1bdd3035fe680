/**
 * `mip`: installs packages from the board itself. From a computer `mpc install` or `mpremote mip` do it.
 *
 * Follows the page "Package management" of the MicroPython documentation. In the firmware of boards with a network.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, wipy, zephyr
 * @install mip
 * @frozen alif, esp32, esp8266, unix, giga, mimxrt1060-evk, nano-rp2040-connect, nicla-vision, nucleo-f767zi, nucleo-h743zi, pico-w, pico2-w, portenta-c33, portenta-h7, pyboard-d, teensy-4.1, w5500-evb-pico
 */
import type { Kw } from "./mpc.js";

/** Where from and where to. */
export interface InstallOptions {
  /** Another package index. */
  index?: string | null;
  /** Folder to install into; the first `lib` of `sys.path` by default. */
  target?: string | null;
  /** Version, or branch; the latest by default. */
  version?: string | null;
  /** Whether to prefer compiled files (the default). */
  mpy?: boolean;
}
/**
 * Installs a package.
 * @param package_ its name, a URL, or `"github:owner/name"`
 * @example
 * install("umqtt.simple");
 */
export function install(package_: string, kw?: Kw<InstallOptions>): void;
/** Installs a package, everything in order. */
export function install(
  package_: string,
  index: string | null,
  target?: string | null,
  version?: string | null,
  mpy?: boolean,
): void;

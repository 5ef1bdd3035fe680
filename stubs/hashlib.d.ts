/**
 * `hashlib`: checksums that can't be forged.
 *
 * Follows the page "hashlib – hashing algorithms" of the MicroPython documentation. Not on SAMD21, nRF51 and nRF52832.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
import type { bytes } from "./builtins.js";
import type { ReadableBuffer } from "./mpc.js";

/** A checksum in the making. */
export interface Hash {
  /** Adds data; text counts as UTF-8. */
  update(data: ReadableBuffer | string): void;
  /** Ends the computation and gives the result; nothing can be added afterwards. */
  digest(): bytes;
  /**
   * Isn't there on boards.
   * @deprecated use `binascii.hexlify(hash.digest())`
   * @unavailable Write `hexlify(hash.digest())`, with `hexlify` of the module `binascii`.
   */
  hexdigest(): never;
}
/**
 * SHA-256: 32 bytes, the one to use.
 * @example
 * print(hexlify(new sha256("text").digest()).decode());
 */
export class sha256 {
  /** Starts a SHA-256 checksum, with data if given. */
  constructor(data?: ReadableBuffer | string);
}
export interface sha256 extends Hash {}
/**
 * SHA-1: 20 bytes, for older protocols.
 * @ports alif, esp32, esp8266, mimxrt (boards with Ethernet), renesas-ra (Portenta C33), rp2, stm32 (boards with a network), unix
 */
export class sha1 {
  /** Starts a SHA-1 checksum, with data if given. */
  constructor(data?: ReadableBuffer | string);
}
export interface sha1 extends Hash {}
/**
 * MD5: 16 bytes, no longer safe.
 * @ports alif, esp32, mimxrt (boards with Ethernet), renesas-ra (Portenta C33), rp2, stm32 (boards with a network), unix
 */
export class md5 {
  /** Starts an MD5 checksum, with data if given. */
  constructor(data?: ReadableBuffer | string);
}
export interface md5 extends Hash {}

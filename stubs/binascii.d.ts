/**
 * `binascii`: bytes as hexadecimal and base64 text, and CRC-32.
 *
 * Follows the page "binascii – binary/ASCII conversions" of the MicroPython documentation.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
import type { bytes } from "./builtins.js";
import type { int, Kw, ReadableBuffer } from "./mpc.js";

/** The bytes that base64 text stands for; characters that don't belong are skipped. */
export function a2b_base64(data: ReadableBuffer | string): bytes;
/** Base64 text of bytes, itself as bytes, with a newline at its end unless `newline` is false. */
export function b2a_base64(
  data: ReadableBuffer,
  kw?: Kw<{
    /** Whether a newline is put at the end (the default). */
    newline?: boolean;
  }>,
): bytes;
/**
 * The CRC-32 of data, as ZIP files use it.
 * @param value result for the data before, to go on from (default 0)
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function crc32(data: ReadableBuffer, value?: int): int;
/**
 * Two hexadecimal digits for each byte, as bytes. Not on nRF51 and nRF52832.
 * @param sep one character to put between the bytes
 * @example
 * print(hexlify(unique_id(), ":").decode());
 */
export function hexlify(data: ReadableBuffer, sep?: string | bytes): bytes;
/** The bytes that hexadecimal digits stand for; `ValueError` for anything else or an odd number of them. Not on nRF51 and nRF52832. */
export function unhexlify(data: ReadableBuffer | string): bytes;

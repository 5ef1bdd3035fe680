/**
 * `zlib`: whole buffers compressed and decompressed. To be installed (`mip install zlib`); streams are in `deflate`.
 *
 * Follows the page "zlib – zlib compression & decompression" of the MicroPython documentation.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 * @install zlib
 * @frozen webassembly
 */
import type { bytes } from "./builtins.js";
import type { int, ReadableBuffer } from "./mpc.js";

/**
 * Compresses data.
 * @param wbits size of the window as a power of two (default 15): 5…15 in zlib's format, 21…31 (16 more) in gzip's, -5…-15 raw
 * @ports alif, mimxrt, samd, webassembly, zephyr
 */
export function compress(data: ReadableBuffer, wbits?: int): bytes;
/**
 * Decompresses data.
 * @param wbits as for `compress`, at least the one that was used there; also 0: zlib, window from its header, and 35…47:
 * zlib or gzip, found out
 * @example
 * const text = decompress(data).decode();
 */
export function decompress(data: ReadableBuffer, wbits?: int): bytes;

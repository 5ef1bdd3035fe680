/**
 * `platform`: what the firmware was built for and with.
 *
 * Follows the page "platform – access to underlying platform's identifying data" of the MicroPython documentation.
 * Not on nRF51 and nRF52832.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */

/** One line about system, MicroPython version, architecture and C library, joined with `-`. */
export function platform(): string;
/** The compiler that the firmware was built with. */
export function python_compiler(): string;
/** The C library that the firmware is linked to, and its version. */
export function libc_ver(): readonly [lib: string, version: string];
/**
 * What a RISC-V processor can do, such as `"RV32IMAC"`; empty on unix.
 * @ports esp32 (chips with RISC-V), rp2 (RP2350 with RISC-V firmware), unix (on RISC-V), zephyr (RISC-V)
 * @since 1.27
 */
export function processor(): string;

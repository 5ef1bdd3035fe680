/**
 * `cmath`: functions of complex numbers.
 *
 * Follows the page "cmath – mathematical functions for complex numbers" of the MicroPython documentation. Not on wipy,
 * esp8266, nRF51, nRF52832, EK-RA4M1, stm32 boards with little flash, and boards without floating point.
 * @ports alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, stm32, unix, webassembly
 */
import type { complex } from "./builtins.js";
import type { float } from "./mpc.js";

/** Euler's number, the base of the natural logarithm. */
export const e: float;
/** Half a turn in radians. */
export const pi: float;
/** The cosine of a complex number. */
export function cos(z: complex | number): complex;
/** e to a complex power. */
export function exp(z: complex | number): complex;
/** The natural logarithm; its imaginary part lies in -π…π. */
export function log(z: complex | number): complex;
/** The logarithm to base ten; cut along the negative real axis. */
export function log10(z: complex | number): complex;
/** The angle of a complex number, above -π up to π radians. */
export function phase(z: complex | number): float;
/**
 * Length and angle of a complex number.
 * @example
 * const [length, angle] = polar(new complex(3, 4)); // 5 and 0.927
 */
export function polar(z: complex | number): readonly [r: float, phi: float];
/** The complex number with this length and this angle in radians. */
export function rect(r: number, phi: number): complex;
/** The sine of a complex number. */
export function sin(z: complex | number): complex;
/** The square root whose real part isn't negative. */
export function sqrt(z: complex | number): complex;

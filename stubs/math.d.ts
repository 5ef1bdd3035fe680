/**
 * `math`: functions of floating-point numbers.
 *
 * Follows the page "math – mathematical functions" of the MicroPython documentation. Most boards compute in single precision. Outside of a function's domain the board raises `ValueError`, where
 * JavaScript's `Math` gives `NaN`.
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
import type { float, int, Kw } from "./mpc.js";
/** The base of natural logarithms. */
export const e: float;
/** The circumference of a circle whose diameter is one. */
export const pi: float;
/**
 * A full turn in radians, 2π.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export const tau: float;
/**
 * Infinity.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export const inf: float;
/**
 * Not a number.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export const nan: float;
/** The angle, in radians, whose cosine is `x` (-1…1). */
export function acos(x: number): float;
/**
 * The inverse hyperbolic cosine of `x` (from 1 up).
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function acosh(x: number): float;
/** The angle, in radians, whose sine is `x` (-1…1). */
export function asin(x: number): float;
/**
 * The inverse hyperbolic sine of `x`.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function asinh(x: number): float;
/** The angle, in radians, whose tangent is `x`. */
export function atan(x: number): float;
/**
 * The inverse hyperbolic tangent of `x` (between -1 and 1).
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function atanh(x: number): float;
/** The cosine of an angle in radians. */
export function cos(x: number): float;
/**
 * The hyperbolic cosine of `x`.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function cosh(x: number): float;
/** An angle in radians, turned into degrees. */
export function degrees(x: number): float;
/**
 * The error function of `x`.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function erf(x: number): float;
/**
 * One minus the error function, precise for large `x`.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function erfc(x: number): float;
/** e to the power `x`. */
export function exp(x: number): float;
/**
 * e to the power `x`, minus one, precise near zero.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function expm1(x: number): float;
/** The distance of `x` from zero, as floating point. */
export function fabs(x: number): float;
/**
 * The gamma function of `x`; for whole numbers the factorial of `x - 1`.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function gamma(x: number): float;
/**
 * The natural logarithm of the gamma function of `x`.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function lgamma(x: number): float;
/**
 * The logarithm of `x` to base ten.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function log10(x: number): float;
/**
 * The logarithm of `x` to base two.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function log2(x: number): float;
/** An angle in degrees, turned into radians. */
export function radians(x: number): float;
/** The sine of an angle in radians. */
export function sin(x: number): float;
/**
 * The hyperbolic sine of `x`.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function sinh(x: number): float;
/** The square root of `x`; `ValueError` below zero. */
export function sqrt(x: number): float;
/** The tangent of an angle in radians. */
export function tan(x: number): float;
/**
 * The hyperbolic tangent of `x`.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function tanh(x: number): float;
/**
 * The angle of the point (`x`, `y`) as seen from the origin, -π…π radians; right in all four quadrants.
 * @example
 * const heading = degrees(atan2(east, north)); // -180…180
 */
export function atan2(y: number, x: number): float;
/** `x` rounded up to a whole number. */
export function ceil(x: number): int;
/**
 * The product of the whole numbers up to `x`; `ValueError` if it is negative.
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function factorial(x: int): int;
/** `x` rounded down to a whole number. */
export function floor(x: number): int;
/** `x` with its fraction dropped. */
export function trunc(x: number): int;
/** The size of `x` with the sign of `y`. */
export function copysign(x: number, y: number): float;
/** The remainder of `x / y` with the sign of `x`, as JavaScript's `%`. */
export function fmod(x: number, y: number): float;
/** Splits `x` into a mantissa (0.5 up to 1, or 0) and a power of two: `x = m * 2 ** e`. */
export function frexp(x: number): readonly [m: float, e: int];
/** Puts together what `frexp` split: `x * 2 ** exp`. */
export function ldexp(x: number, exp: int): float;
/**
 * Whether two numbers are nearly the same.
 * @param kw `rel_tol`: difference as a share of the greater one (default 1e-9), `abs_tol`: difference itself (default 0)
 * @ports alif, esp32, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function isclose(a: number, b: number, kw?: Kw<{ rel_tol?: number; abs_tol?: number }>): boolean;
/** Whether `x` is neither infinite nor NaN. */
export function isfinite(x: number): boolean;
/** Whether `x` is positive or negative infinity. */
export function isinf(x: number): boolean;
/** Whether `x` is not a number. */
export function isnan(x: number): boolean;
/** The natural logarithm of `x`. */
export function log(x: number): float;
/** The logarithm of `x` to any base. */
export function log(x: number, base: number): float;
/** Splits `x` into fraction and whole part, both with its sign. */
export function modf(x: number): readonly [fraction: float, whole: float];
/** `x` to the power `y`, in floating point. */
export function pow(x: number, y: number): float;

/**
 * `time`: delays, measuring, calendar.
 *
 * Follows the page "time – time related functions" of the MicroPython documentation. Times count from 1970 on alif, mimxrt,
 * rp2, unix, webassembly and windows, from 2000 on the other ports; `gmtime(0)[0]` tells which. They are right only once
 * the clock has been set (`machine.RTC`, `ntptime`).
 */
import type { int } from "./mpc.js";

/**
 * Date and time: year, month 1…12, day of the month 1…31, hour, minute, second, day of the week 0…6 (0 is Monday), day of
 * the year 1…366. On the unix port a ninth number tells whether it is summer time (1), or not (0).
 */
export type TimeTuple = readonly [
  year: int,
  month: int,
  mday: int,
  hour: int,
  minute: int,
  second: int,
  weekday: int,
  yearday: int,
  isdst?: int,
];
/**
 * A reading of one of the `ticks_…` counters. It wraps around, so compare and subtract only with `ticks_diff`, add only
 * with `ticks_add`.
 */
export type Ticks = int & { readonly __ticks?: never };

/**
 * Splits seconds since the epoch into date and time, UTC.
 * @param secs the seconds, now by default; a fraction is a `TypeError` on boards with single precision
 * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy
 */
export function gmtime(secs?: int | null): TimeTuple;
/**
 * Splits seconds since the epoch into date and time, local where the port knows a zone.
 * @param secs whole seconds, now by default
 * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy
 */
export function localtime(secs?: int | null): TimeTuple;
/**
 * Seconds since the epoch of a local date and time.
 * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy
 */
export function mktime(date_time_tuple: TimeTuple): int;
/**
 * Waits, doing nothing else meanwhile but interrupts.
 * @param seconds how long; a fraction is possible on most boards
 */
export function sleep(seconds: number): void;
/**
 * Waits at least this long, serving interrupts and other threads meanwhile, even for 0.
 * @param ms milliseconds, not negative
 */
export function sleep_ms(ms: int): void;
/**
 * Waits as precisely as possible, for short times.
 * @param us microseconds, not negative
 */
export function sleep_us(us: int): void;
/** A counter of milliseconds from an arbitrary start that begins again at 0 after its greatest value; see `ticks_diff`. */
export function ticks_ms(): Ticks;
/** A counter of microseconds from an arbitrary start. */
export function ticks_us(): Ticks;
/** The fastest counter that there is, in a unit of its own (often clock cycles). Not on every port. */
export function ticks_cpu(): Ticks;
/**
 * A reading moved forward, or back, by a number of ticks.
 * @example
 * const deadline = ticks_add(ticks_ms(), 200);
 */
export function ticks_add(ticks: Ticks, delta: int): Ticks;
/**
 * The ticks from `ticks2` to `ticks1`, negative if `ticks1` was earlier. Right as long as the two are less than half a
 * period apart (for milliseconds about 6 days).
 * @example
 * while (ticks_diff(deadline, ticks_ms()) > 0) poll();
 */
export function ticks_diff(ticks1: Ticks, ticks2: Ticks): int;
/**
 * Seconds since the epoch: a whole number on boards, with a fraction on the unix and WebAssembly ports, and so on the virtual
 * board. For intervals use `ticks_ms`.
 * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
export function time(): number;
/**
 * Nanoseconds since the epoch, as far as the clock is that fine; exact on the board, past 2^53 rounded where JavaScript holds it.
 * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
export function time_ns(): int;

/**
 * `esp`: flash, sleep and system messages of the ESP8266 and ESP32.
 *
 * Follows the page "esp — functions related to the ESP8266 and ESP32" of the MicroPython documentation.
 * @ports esp32, esp8266
 */
import type { bytes } from "./builtins.js";
import type { Pin } from "./machine.js";
import type { Const, int, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** How the ESP8266 may sleep by itself. */
export type SleepType = Const<"esp.sleep">;
/** How much the ESP32's system tells. */
export type LogLevel = Const<"esp.log">;
/**
 * Everything stays on. ESP8266.
 * @ports esp8266
 */
export const SLEEP_NONE: SleepType;
/**
 * The radio sleeps when it isn't needed. ESP8266.
 * @ports esp8266
 */
export const SLEEP_MODEM: SleepType;
/**
 * Radio and processor sleep when they aren't needed. ESP8266.
 * @ports esp8266
 */
export const SLEEP_LIGHT: SleepType;
/**
 * No messages. ESP32.
 * @ports esp32
 */
export const LOG_NONE: LogLevel;
/**
 * Errors that the system can't recover from. ESP32.
 * @ports esp32
 */
export const LOG_ERROR: LogLevel;
/**
 * Errors that it has recovered from, too. ESP32.
 * @ports esp32
 */
export const LOG_WARNING: LogLevel;
/**
 * What normally happens, too. ESP32.
 * @ports esp32
 */
export const LOG_INFO: LogLevel;
/**
 * Details for finding faults; in special builds. ESP32.
 * @ports esp32
 */
export const LOG_DEBUG: LogLevel;
/**
 * Very many details; in special builds. ESP32.
 * @ports esp32
 */
export const LOG_VERBOSE: LogLevel;

/**
 * How the chip may sleep by itself. ESP8266.
 * @ports esp8266
 */
export function sleep_type(): SleepType;
/**
 * Chooses how the chip may sleep by itself. ESP8266.
 * @ports esp8266
 */
export function sleep_type(sleep_type: SleepType): void;
/**
 * Switches everything off but the clock. ESP8266; elsewhere `machine.deepsleep`.
 * @param time_us microseconds until it starts again, for which pin 16 must be wired to reset; 0: until a reset
 * @ports esp8266
 */
export function deepsleep(time_us?: int): void;
/**
 * Switches everything off but the clock, and says what the radio does at the next start. ESP8266.
 * @param option 0 (default) whether to calibrate stands in flash, 1 it is calibrated, 2 it isn't, 4 it stays off
 * @ports esp8266
 */
export function deepsleep(time_us: int, option: 0 | 1 | 2 | 4): void;
/**
 * The identification of the flash chip. ESP8266.
 * @ports esp8266
 */
export function flash_id(): int;
/** The size of the flash, in bytes. */
export function flash_size(): int;
/** Where the part of the flash begins that programs may use. */
export function flash_user_start(): int;
/**
 * Reads so many bytes from the flash. The ESP32 needs a buffer.
 * @ports esp8266
 */
export function flash_read(byte_offset: int, length_or_buffer: int): bytes;
/** Fills a buffer from the flash. */
export function flash_read(byte_offset: int, length_or_buffer: WritableBuffer): void;
/** Writes to the flash, which must have been erased there. Any wrong offset may destroy the firmware. */
export function flash_write(byte_offset: int, bytes: ReadableBuffer): void;
/** Erases a sector of 4096 bytes. Any wrong number may destroy the firmware. */
export function flash_erase(sector_no: int): void;
/**
 * Chooses whether the system's messages are printed.
 * @param uart_no ESP8266: the UART to print on, `null` for none. ESP32: 0 prints all, `null` errors only
 * @example
 * osdebug(null); // no messages of the system between the program's
 */
export function osdebug(uart_no: int | null): void;
/**
 * Chooses which of the system's messages are printed.
 * @ports esp32
 */
export function osdebug(uart_no: int | null, level: LogLevel): void;
/**
 * Chooses where compiled native code is put. ESP8266.
 * @param start offset in the flash, a multiple of 4096; `null` (both): the small free part of instruction memory
 * @param length how many bytes, a multiple of 4096; it is erased
 * @ports esp8266
 */
export function set_native_code_location(start: int | null, length: int | null): void;
/**
 * Whether the firmware in flash is intact. ESP8266.
 * @ports esp8266
 */
export function check_fw(): boolean;
/**
 * Connects a pin with an input signal of the chip.
 * @param sig number of the signal, as the chip's manual has it
 * @param inv whether it is turned over
 * @ports esp32
 */
export function gpio_matrix_in(pin: int, sig: int, inv: boolean | int): void;
/**
 * Connects a pin with an output signal of the chip.
 * @param out_inv whether the level is turned over
 * @param oen_inv whether the switch of the output is turned over
 * @ports esp32
 */
export function gpio_matrix_out(pin: int, sig: int, out_inv: boolean | int, oen_inv: boolean | int): void;
/**
 * Free memory of the system's own heap, in bytes.
 * @ports esp8266
 */
export function freemem(): int;
/**
 * Prints how memory is divided up.
 * @ports esp8266
 */
export function meminfo(): void;
/**
 * Takes memory from the system's own heap; its address.
 * @ports esp8266
 */
export function malloc(size: int): int;
/**
 * Gives memory of `malloc` back.
 * @ports esp8266
 */
export function free(address: int): void;
/**
 * How many buffers of one kind the radio has left.
 * @ports esp8266
 */
export function esf_free_bufs(idx: int): int;
/**
 * Sends colours to APA102 LEDs; the module `apa102` is easier to use. ESP8266.
 * @ports esp8266
 */
export function apa102_write(clock_pin: Pin, data_pin: Pin, data: ReadableBuffer): void;

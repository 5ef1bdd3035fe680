/**
 * `radio`: messages between micro:bits.
 *
 * Follows the firmware's own directory; see `microbit`.
 * @ports microbit
 */
import type { bytes } from "./builtins.js";
import type { Const, int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** Speed of the radio; all boards must use the same. */
export type Rate = Const<"radio.rate">;
/** 250 kbit/s: the farthest, not on every board. */
export const RATE_250KBIT: Rate;
/** 1 Mbit/s: what is used unless told otherwise. */
export const RATE_1MBIT: Rate;
/** 2 Mbit/s: the fastest. */
export const RATE_2MBIT: Rate;
/** Switches the radio on, which takes power and memory. */
export function on(): void;
/** Switches the radio off. */
export function off(): void;
/** Puts all settings back to what they are at first. */
export function reset(): void;
/** Changes how the radio sends and receives; each setting is a keyword. */
export function config(
  kw: Kw<{
    /** Greatest length of a message, in bytes, 1…251 (default 32). */
    length?: int;
    /** How many received messages may wait (default 3). */
    queue?: int;
    /** Channel, 0…83 (default 7). */
    channel?: int;
    /** Power, 0 (least) to 7 (default 6). */
    power?: int;
    /** Address that filters messages, 32 bits. */
    address?: int;
    /** Group within the address, 0…255 (default 0). */
    group?: int;
    /** Speed. */
    data_rate?: Rate;
  }>,
): void;
/** Sends a text. */
export function send(message: string): void;
/** Sends one message of raw data, without the three bytes that `send` puts before it. */
export function send_bytes(message: ReadableBuffer): void;
/** The next text received, `null` if there is none; `ValueError` if it was no text. */
export function receive(): string | null;
/** The next message received, as bytes; `null` if there is none. */
export function receive_bytes(): bytes | null;
/** Puts the next message into a buffer and returns its length, which may be greater; `null` if there is none. */
export function receive_bytes_into(buffer: WritableBuffer): int | null;
/** The next message with its strength in dBm and its time in microseconds; `null` if there is none. */
export function receive_full(): readonly [message: bytes, rssi: int, timestamp: int] | null;

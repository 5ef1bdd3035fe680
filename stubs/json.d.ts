/**
 * `json`: values to text and back.
 *
 * Follows the page "json – JSON encoding and decoding" of the MicroPython documentation. JavaScript's own `JSON` works in
 * device code too; this module also reads from and writes to streams. Not on nRF51 and nRF52832.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
import type { dict } from "./builtins.js";
import type { ReadableStream, TextStream, WritableStream } from "./io.js";
import type { Kw } from "./mpc.js";

/** What JSON can express; objects become dictionaries on the board. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
/** What can be written as JSON: JSON's own values, dictionaries, and tuples. */
export type Serializable = JsonValue | dict<string, JsonValue> | object;
/** What stands between items, and between key and value. The shortest JSON has `[",", ":"]`. */
export type Separators = readonly [item: string, key: string];

/**
 * Writes a value to a stream; `separators` (by default `[", ", ": "]`) by name.
 * @example
 * using file = open("settings.json", "w");
 * dump({ name: "sensor", interval: 60 }, file);
 */
export function dump(
  obj: Serializable,
  stream: TextStream | WritableStream,
  kw?: Kw<{ separators?: Separators | null }>,
): void;
/** @deprecated The documented form, which `TypeError` answers: firmware takes the separators of a stream by name. */
export function dump(obj: Serializable, stream: TextStream | WritableStream, separators: never): void;
/** The text of a value; `separators` (by default `[", ", ": "]`) by name. */
export function dumps(obj: Serializable, kw?: Kw<{ separators?: Separators | null }>): string;
/** @deprecated The documented form, which `TypeError` answers: firmware takes separators by name. */
export function dumps(obj: Serializable, separators: never): string;
/** Reads one value from a stream, up to its end; `ValueError` if the text isn't JSON. */
export function load(stream: ReadableStream | { read(size?: number): string | null }): JsonValue;
/**
 * Reads one value from text; `ValueError` if it isn't JSON.
 * @example
 * const settings = loads('{"interval": 60}') as { interval: number };
 */
export function loads(str: string): JsonValue;

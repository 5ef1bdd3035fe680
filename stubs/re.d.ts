/**
 * `re`: regular expressions on the board.
 *
 * Follows the page "re – simple regular expressions" of the MicroPython documentation. Known are `.`, `[…]`, `[^…]`, `^`,
 * `$`, `?`, `*`, `+`, the lazy `??`, `*?`, `+?`, `|`, `(…)`, `(?:…)`, `\d \D \s \S \w \W`, and `\` before other signs. Not
 * known are `{m,n}`, named groups, look-ahead, and escapes such as `\n` (TypeScript's own strings have them). Not on nRF51 and nRF52832.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
import type { bytes } from "./builtins.js";
import type { int } from "./mpc.js";

/** Skips a character class, from after its `[`. */
type AfterClass<S extends string> = S extends `\\${infer _}${infer Rest}`
  ? AfterClass<Rest>
  : S extends `]${infer Rest}`
    ? Rest
    : S extends `${infer _}${infer Rest}`
      ? AfterClass<Rest>
      : "";
type CountGroups<S extends string, Value, Done extends unknown[] = []> = S extends `\\${infer _}${infer Rest}`
  ? CountGroups<Rest, Value, Done>
  : S extends `[${infer Rest}`
    ? CountGroups<AfterClass<Rest>, Value, Done>
    : S extends `(?:${infer Rest}`
      ? CountGroups<Rest, Value, Done>
      : S extends `(${infer Rest}`
        ? CountGroups<Rest, Value, [...Done, Value | null]>
        : S extends `${infer _}${infer Rest}`
          ? CountGroups<Rest, Value, Done>
          : Done;
/** The groups of a pattern: a tuple with one place for each if the compiler knows the pattern, else a list. */
export type Groups<P extends string, Value> = string extends P
  ? readonly (Value | null)[]
  : Readonly<CountGroups<P, Value>>;

/** Where and what a pattern has matched. */
export interface Match<P extends string = string, Value extends string | bytes = string> {
  /** All that matched (0), as text. */
  group(index: 0): Value;
  /** What the group with this number matched; `null` if it took no part. `IndexError` if there is no such group. */
  group(index: int): Value | null;
  /**
   * All groups in order, with `null` for those that took no part.
   * @ports rp2
   */
  groups(): Groups<P, Value>;
  /**
   * Where the match, or that of a group, begins; -1 if the group took no part.
   * @ports rp2
   */
  start(index?: int): int;
  /**
   * Where the match, or that of a group, ends.
   * @ports rp2
   */
  end(index?: int): int;
  /**
   * Begin and end of the match, or of that of a group.
   * @ports rp2
   */
  span(index?: int): readonly [start: int, end: int];
}
/** A compiled pattern. */
export interface Regex<P extends string = string, Value extends string | bytes = string> {
  /**
   * Matches at the start of the text, or at `pos`.
   * @param endpos position at which the text is taken to end
   */
  match(string: Value, pos?: int, endpos?: int): Match<P, Value> | null;
  /** Finds the first match in the text, or between `pos` and `endpos`. */
  search(string: Value, pos?: int, endpos?: int): Match<P, Value> | null;
  /**
   * Replaces matches; as the function `sub`.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
   */
  sub(replace: Value | ((match: Match<P, Value>) => Value), string: Value, count?: int, flags?: int): Value;
  /** The parts between matches; with `max_split` (default -1: no limit) at most one more than that. */
  split(string: Value, max_split?: int): Value[];
}

/**
 * Prints the compiled pattern.
 * @ports unix
 */
export const DEBUG: int;
/**
 * Compiles a pattern for repeated use.
 * @example
 * const line = compile("(\\w+)=(\\d*)");
 * const found = line.match("speed=12");
 * if (found !== null) print(found.groups()[1]);
 */
export function compile<const P extends string>(regex_str: P, flags?: int): Regex<P>;
/** Compiles a pattern for bytes. */
export function compile(regex_str: bytes, flags?: int): Regex<string, bytes>;
/** Matches a pattern at the start of a text. */
export function match<const P extends string>(regex_str: P | Regex<P>, string: string): Match<P> | null;
/** Matches a pattern at the start of bytes. */
export function match(regex_str: bytes | Regex<string, bytes>, string: bytes): Match<string, bytes> | null;
/** Finds the first match of a pattern in a text. */
export function search<const P extends string>(regex_str: P | Regex<P>, string: string): Match<P> | null;
/** Finds the first match of a pattern in bytes. */
export function search(regex_str: bytes | Regex<string, bytes>, string: bytes): Match<string, bytes> | null;
/**
 * Replaces the matches of a pattern.
 * @param replace the new text, in which `\1` or `\g<1>` is the first group; or a function that makes it from the match
 * @param count how many to replace; 0 (default) all
 * @param flags ignored
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function sub<const P extends string>(
  regex_str: P | Regex<P>,
  replace: string | ((match: Match<P>) => string),
  string: string,
  count?: int,
  flags?: int,
): string;
/**
 * Replaces the matches of a pattern in bytes.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 */
export function sub(
  regex_str: bytes | Regex<string, bytes>,
  replace: bytes | ((match: Match<string, bytes>) => bytes),
  string: bytes,
  count?: int,
  flags?: int,
): bytes;

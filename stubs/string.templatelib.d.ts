/**
 * `string.templatelib`: what Python's template strings (`t"…"`) are made of.
 *
 * Follows the page "string.templatelib – template string support" of the MicroPython documentation. Since 1.28.
 * @ports alif, mimxrt, samd, webassembly, zephyr
 */
import type { Items, Kw } from "./mpc.js";

/** How a value is to be turned into text: `"r"` as `repr`, `"s"` as `str`. Python's `"a"` isn't known. */
export type Conversion = "r" | "s";
/** A value within a template, with how it was written. */
export class Interpolation {
  /** Makes a value of a template, the rest by name. */
  constructor(
    value: unknown,
    kw?: Kw<{ expression?: string; conversion?: Conversion | null; format_spec?: string }>,
  );
  /**
   * Makes a value of a template.
   * @param expression the text that it came from
   * @param conversion how it is to become text
   * @param format_spec what stood after the `:`
   */
  constructor(value: unknown, expression: string, conversion?: Conversion | null, format_spec?: string);
  /** What the expression gave, not yet a text. */
  readonly value: unknown;
  /** The text of the expression. */
  readonly expression: string;
  /** The conversion, `null` for none. */
  readonly conversion: Conversion | null;
  /** The format, empty for none. */
  readonly format_spec: string;
}
/**
 * A text with values in it that have not been put in yet.
 * @example
 * const template = new Template("T = ", new Interpolation(21.5, "t"));
 * for (const part of template) print(part);
 */
export class Template {
  /** Joins texts and values to a template; texts that touch become one. */
  constructor(...args: (string | Interpolation)[]);
  /** The texts around the values: one more than there are values. */
  readonly strings: readonly string[];
  /** The values with how they were written. */
  readonly interpolations: readonly Interpolation[];
  /** The values themselves. */
  readonly values: readonly unknown[];
  /** Goes over texts (those that aren't empty) and values in turn. */
  [Symbol.iterator](): Items<string | Interpolation>;
  /** Both templates, one after the other; what `a + b` is in Python. */
  __add__(other: Template): Template;
}

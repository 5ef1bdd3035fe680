import type { Value } from "../../2-analyse/facts.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { canBe, isNumber, isOnly, isPrimitive, isString } from "./kinds.js";

/** What `String(value)` and templates make of a value, as a Python string. */
export function textOf(c: Context, value: Value, lowered: py.Expression): py.Expression {
  if (isString(value)) return lowered;
  if (py.isNoneConstant(lowered)) return py.str(value.nullish === "null" ? "null" : "undefined");
  const digits = literalDigits(lowered);
  if (digits !== undefined) return py.str(digits);
  if (isPrintedAlike(value)) return py.call("str", [lowered]);
  if (isNumber(value)) return py.call(c.prelude("num_str"), [lowered]);
  if (isOnly(value, "bool")) return py.ifExp(lowered, py.str("true"), py.str("false"));
  const none = canBe(value, "none") && value.nullish === "null" ? [py.str("null")] : [];
  return py.call(c.prelude(isPrimitive(value) ? "prim_str" : "to_str"), [lowered, ...none]);
}

/** Values that `str` and `%s` print as JavaScript does; ints stay exact, however large (D2). */
export const isPrintedAlike = (value: Value): boolean => isOnly(value, "str", "int", "bigint");

function literalDigits(lowered: py.Expression): string | undefined {
  const value = py.intValue(lowered);
  return value === undefined ? undefined : `${value}`;
}

/** `"…%s…" % (a, b)`: the pieces of text between the values, and the values as `%s` takes them. */
export function formatted(pieces: readonly string[], values: readonly py.Expression[]): py.Expression {
  if (values.length === 0) return py.str(pieces.join(""));
  const format = pieces.map((piece) => piece.replaceAll("%", "%%")).join("%s");
  const only = values.length === 1 ? values[0]! : undefined;
  return py.binary(py.str(format), "%", only && isAtom(only) ? only : py.tuple(values));
}

/** Never a tuple, and binds tighter than `%`. */
const isAtom = (node: py.Expression): boolean =>
  ["Name", "Call", "Attribute", "Subscript"].includes(node.kind);

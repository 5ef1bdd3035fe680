import ts from "typescript";
import type { Value } from "../../2-analyse/facts.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { isOnly, isPrimitive, isReference } from "./kinds.js";

/** `===` and `!==` by the kinds of the operands. */
export function strictEqual(
  c: Context,
  a: Value,
  b: Value,
  left: py.Expression,
  right: py.Expression,
): py.Expression {
  if (py.isNoneConstant(right)) return py.isNone(left);
  if (py.isNoneConstant(left)) return py.isNone(right);
  if (mixesBooleans(a, b)) return py.call(c.prelude("equal"), [left, right]);
  // a buffer is made anew by each access, too
  if (isOnly(a, "none", "buffer") || isOnly(b, "none", "buffer")) return py.eq(left, right);
  if (a.kinds.has("buffer") && b.kinds.has("buffer")) return py.call(c.prelude("equal"), [left, right]);
  // functions: bound methods are made anew by each access
  if (isOnly(a, "none", "function") || isOnly(b, "none", "function")) return py.eq(left, right);
  if (
    isOnly(a, "none", "python", "unknown") !== isOnly(b, "none", "python", "unknown") &&
    (isPrimitive(a) || isPrimitive(b))
  ) {
    return comparesPlain(a, b) ? py.eq(left, right) : py.call(c.prelude("equal"), [left, right]);
  }
  if (isReference(a) || isReference(b)) return py.compare(left, "is", right);
  if (isPrimitive(a) || isPrimitive(b)) return py.eq(left, right);
  return py.call(c.prelude("equal"), [left, right]);
}

/** In Python `True == 1`. */
function mixesBooleans(a: Value, b: Value): boolean {
  const bool = (value: Value) => value.kinds.has("bool") || value.kinds.has("unknown");
  const number = (value: Value) =>
    value.kinds.has("int") || value.kinds.has("float") || value.kinds.has("unknown");
  return (bool(a) && number(b)) || (number(a) && bool(b));
}

/** Strings equal nothing but strings, whatever the other is. */
const comparesPlain = (a: Value, b: Value): boolean => isOnly(a, "none", "str") || isOnly(b, "none", "str");

/** `==` and `!=`: as `===` where the kinds agree or one is null, else by JavaScript's conversions. */
export function looseEqual(
  c: Context,
  a: Value,
  b: Value,
  left: py.Expression,
  right: py.Expression,
): py.Expression {
  if (py.isNoneConstant(right) || py.isNoneConstant(left)) return strictEqual(c, a, b, left, right);
  if (converts(a, b)) return py.call(c.prelude("loose_equal"), [left, right]);
  return strictEqual(c, a, b, left, right);
}

const families: readonly (readonly string[])[] = [["none"], ["bool"], ["int", "float"], ["bigint"], ["str"]];

function converts(a: Value, b: Value): boolean {
  if (a.kinds.has("unknown") || b.kinds.has("unknown")) return true;
  if (isReference(a) && isReference(b)) return false;
  const family = (value: Value) =>
    new Set([...value.kinds].map((kind) => families.findIndex((f) => f.includes(kind))));
  const kinds = new Set([...family(a), ...family(b)]);
  kinds.delete(0);
  return kinds.size > 1;
}

export const isEqualityOperator = (operator: ts.SyntaxKind): boolean =>
  operator === ts.SyntaxKind.EqualsEqualsEqualsToken ||
  operator === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
  operator === ts.SyntaxKind.EqualsEqualsToken ||
  operator === ts.SyntaxKind.ExclamationEqualsToken;

import ts from "typescript";
import type { Kind, Value } from "../../2-analyse/facts.js";
import { skipWrappers } from "../../2-analyse/operators.js";
import { builtinRow, isStatic } from "../../builtins/index.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { canBeNone, isOnly } from "./kinds.js";

type TypeName = "undefined" | "object" | "boolean" | "number" | "bigint" | "string" | "symbol" | "function";

const typeNames: Readonly<Record<Exclude<Kind, "none" | "unknown">, TypeName>> = {
  bool: "boolean",
  int: "number",
  float: "number",
  bigint: "bigint",
  str: "string",
  symbol: "symbol",
  list: "object",
  dict: "object",
  ordered: "object",
  instance: "object",
  map: "object",
  set: "object",
  weakmap: "object",
  function: "function",
  class: "function",
  enum: "object",
  module: "object",
  generator: "object",
  promise: "object",
  error: "object",
  date: "object",
  regexp: "object",
  bytes: "object",
  bytearray: "object",
  array: "object",
  buffer: "object",
  python: "object",
};

function typeName(kind: Kind, value: Value): TypeName | undefined {
  if (kind === "unknown") return undefined;
  if (kind === "none") return value.nullish === "null" ? "object" : "undefined";
  return typeNames[kind];
}

/** `typeof x` as a value: a constant where the kinds agree on it. */
export function lowerTypeOf(c: Context, node: ts.TypeOfExpression): py.Expression {
  if (takesMethod(c, node.expression)) return py.str("function");
  const value = c.facts.values.of(node.expression);
  const names = new Set([...value.kinds].map((kind) => typeName(kind, value)));
  const [only] = names;
  const isKnown = names.size === 1 && !c.facts.values.admitsStrays(node.expression);
  if (isKnown && only && c.facts.order.hasNoEffect(node.expression)) return py.str(only);
  const lowered = c.expression(node.expression);
  return py.call(c.prelude("typeof"), value.nullish === "null" ? [lowered, py.str("object")] : [lowered], {
    ...(value.kinds.has("bigint") && { number: py.str("bigint") }),
  });
}

/** `typeof x === "…"`, tested without making the text. The comparison may be negative: the caller turns it round. */
export function lowerTypeOfComparison(c: Context, node: ts.BinaryExpression): py.Expression | undefined {
  const [left, right] = [skipWrappers(node.left), skipWrappers(node.right)];
  const query = ts.isTypeOfExpression(left) ? left : ts.isTypeOfExpression(right) ? right : undefined;
  const text = query === left ? right : left;
  if (!query || !ts.isStringLiteralLike(text)) return undefined;
  return typeTest(c, query.expression, text.text as TypeName);
}

function typeTest(c: Context, operand: ts.Expression, wanted: TypeName): py.Expression | undefined {
  if (takesMethod(c, operand)) return py.bool(wanted === "function");
  const value = c.facts.values.of(operand);
  const kinds = [...value.kinds];
  if (kinds.includes("unknown") || c.facts.values.admitsStrays(operand))
    return testUnknown(c, operand, wanted);
  const yes = kinds.filter((kind) => typeName(kind, value) === wanted);
  const no = kinds.filter((kind) => typeName(kind, value) !== wanted);
  if ((yes.length === 0 || no.length === 0) && c.facts.order.hasNoEffect(operand))
    return py.bool(no.length === 0);
  const positive = kindTest(c, operand, yes);
  if (positive) return positive;
  const negative = kindTest(c, operand, no);
  return negative && py.not(negative);
}

/** `typeof load().then`: a method of JavaScript's own is no value on the board, but its object is evaluated. */
function takesMethod(c: Context, operand: ts.Expression): boolean {
  const node = skipWrappers(operand);
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  const builtin = c.facts.calls.builtin(node);
  const row = builtin && builtinRow(builtin);
  // `a[Symbol.iterator]` has no row
  const isMethod = row
    ? !("isProperty" in row && row.isProperty)
    : /^\[Symbol\.(i|asyncI)terator\]$/.test(builtin?.name ?? "");
  if (!builtin || !isMethod) return false;
  const object = node.expression;
  if (ts.isOptionalChain(node) || canBeNone(c.facts.values.of(object))) return false;
  if (!isStatic(builtin) && !c.facts.order.hasNoEffect(object)) c.before(py.exprStmt(c.expression(object)));
  return true;
}

/** A Python test for exactly these kinds among those that the value can have. */
function kindTest(c: Context, operand: ts.Expression, kinds: readonly Kind[]): py.Expression | undefined {
  const isAmong = (...allowed: readonly Kind[]) =>
    kinds.length > 0 && kinds.every((kind) => allowed.includes(kind));
  if (isAmong("none")) return py.isNone(c.expression(operand));
  if (isAmong("str")) return isInstance(c, operand, "str");
  if (isAmong("int")) return isInstance(c, operand, "int");
  if (isAmong("float")) return isInstance(c, operand, "float");
  if (isAmong("int", "float")) return isInstance(c, operand, "int", "float");
  if (isAmong("bigint")) return isInstance(c, operand, "int");
  if (isAmong("bool")) return isInstance(c, operand, "bool");
  if (isAmong("function", "class")) return py.call("callable", [c.expression(operand)]);
  return undefined;
}

function isInstance(c: Context, operand: ts.Expression, ...types: readonly string[]): py.Expression {
  const names = types.map((type) => py.name(type));
  const type = names.length === 1 ? (names[0] as py.Expression) : py.tuple(names);
  return py.call("isinstance", [c.expression(operand), type]);
}

const pythonTypes: Readonly<Partial<Record<TypeName, readonly string[]>>> = {
  string: ["str"],
  number: ["int", "float"],
  boolean: ["bool"],
};

function testUnknown(c: Context, operand: ts.Expression, wanted: TypeName): py.Expression | undefined {
  const types = pythonTypes[wanted];
  if (types) return isInstance(c, operand, ...types);
  const value = c.facts.values.of(operand);
  if (wanted === "undefined" && value.nullish !== "null") return py.isNone(c.expression(operand));
  if (wanted === "function" && !isOnly(value, "none")) return py.call("callable", [c.expression(operand)]);
  return undefined;
}

import ts from "typescript";
import type { Value } from "../../2-analyse/facts.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { canBe, isInt, isInt32, isNatural, isNumber, isOnly, isString } from "./kinds.js";
import { textOf } from "./text.js";

/** An operand: what it can be, and its lowered form. */
export interface Typed {
  readonly value: Value;
  readonly lowered: py.Expression;
}

const K = ts.SyntaxKind;

/** A binary operator that computes: `+ - * / % ** << >> >>> & | ^`; see docs/decisions/representations.md. */
export function compute(c: Context, operator: ts.SyntaxKind, a: Typed, b: Typed): py.Expression {
  switch (operator) {
    case K.PlusToken:
      return plus(c, a, b);
    case K.MinusToken:
      return plain(c, a, "-", b);
    case K.AsteriskToken:
      return plain(c, a, "*", b);
    case K.SlashToken:
      return divide(c, a, b);
    case K.PercentToken:
      return remainder(c, a, b);
    case K.AsteriskAsteriskToken:
      return raise(c, a, b);
    default:
      return isBigInt(a) || isBigInt(b) ? bigBits(c, operator, a, b) : bits(c, operator, a, b);
  }
}

const isBigInt = ({ value }: Typed): boolean => isOnly(value, "bigint");
const helper = (c: Context, name: string, ...operands: readonly Typed[]): py.Expression =>
  py.call(
    c.prelude(name),
    operands.map((o) => operand(c, o)),
  );

/** What a helper is given; to helpers None is undefined, so of null, which the checker hasn't seen assigned, it's 0. */
const operand = (c: Context, o: Typed): py.Expression =>
  o.value.nullish === "null" && isOnly(o.value, "int", "float", "none") ? asNumber(c, o) : o.lowered;

/** null is 0, undefined NaN. */
const asNumber = (c: Context, { value, lowered }: Typed): py.Expression =>
  py.call(c.prelude("to_num"), value.nullish === "null" ? [lowered, py.int(0)] : [lowered]);

function plus(c: Context, a: Typed, b: Typed): py.Expression {
  if ((isNumber(a.value) && isNumber(b.value)) || (isBigInt(a) && isBigInt(b))) {
    return py.binary(a.lowered, "+", b.lowered);
  }
  if (isEmptyText(a)) return joinedText(c, b);
  if (isEmptyText(b)) return joinedText(c, a);
  if (isString(a.value) || isString(b.value)) return py.binary(joinedText(c, a), "+", joinedText(c, b));
  return helper(c, "add", a, b);
}

/** `+` asks an object for `valueOf` first, unlike `String(o)` and templates. */
function joinedText(c: Context, { value, lowered }: Typed): py.Expression {
  const isConverted = canBe(value, "instance", "dict", "ordered", "unknown") && hasValueOf(c);
  return textOf(c, value, isConverted ? py.call(c.prelude("to_primitive"), [lowered]) : lowered);
}

const hasValueOf = (c: Context): boolean =>
  c.facts.reach.modules.some(({ source }) => /valueOf|toPrimitive/.test(source.text));

const isEmptyText = ({ lowered }: Typed): boolean => lowered.kind === "Constant" && lowered.value === "";

/** Operands that may be something else than numbers (`any`, Date) are converted. */
function plain(c: Context, a: Typed, op: "-" | "*", b: Typed): py.Expression {
  const number = (o: Typed) => (isNumber(o.value) || isBigInt(o) ? o.lowered : asNumber(c, o));
  return py.binary(number(a), op, number(b));
}

const isNotZero = ({ value }: Typed): boolean => {
  if (typeof value.constant === "number" || typeof value.constant === "bigint")
    return Number(value.constant) !== 0;
  return isInt(value) && (value.min > 0 || value.max < 0);
};

function divide(c: Context, a: Typed, b: Typed): py.Expression {
  if (isBigInt(a)) {
    if (isNatural(a.value) && isNotZero(b)) return py.binary(a.lowered, "//", b.lowered);
    return helper(c, "big_div", a, b);
  }
  if (isNotZero(b) && isNumber(a.value)) return py.binary(a.lowered, "/", b.lowered);
  return helper(c, "div", a, b);
}

function remainder(c: Context, a: Typed, b: Typed): py.Expression {
  if (isBigInt(a)) return helper(c, "big_mod", a, b);
  if (isNatural(a.value) && isNatural(b.value) && isNotZero(b)) return py.binary(a.lowered, "%", b.lowered);
  return helper(c, "mod", a, b);
}

function raise(c: Context, a: Typed, b: Typed): py.Expression {
  if (isBigInt(a))
    return isNaturalConstant(b) ? py.binary(a.lowered, "**", b.lowered) : helper(c, "big_power", a, b);
  const isSquare = isNumber(a.value) && (b.value.constant === 2 || b.value.constant === 3);
  const isSmall = isSquare || (isInt(a.value) && isNatural(b.value) && b.value.max <= 3);
  return isSmall ? py.binary(a.lowered, "**", b.lowered) : helper(c, "power", a, b);
}

const isNaturalConstant = ({ value }: Typed): boolean =>
  typeof value.constant === "bigint" && value.constant >= 0n;

const isSmallConstant = (operand: Typed): boolean =>
  isNaturalConstant(operand) && (operand.value.constant as bigint) < 1n << 30n;

const bitOperators: ReadonlyMap<ts.SyntaxKind, py.BinaryOperator> = new Map([
  [K.AmpersandToken, "&"],
  [K.BarToken, "|"],
  [K.CaretToken, "^"],
  [K.LessThanLessThanToken, "<<"],
  [K.GreaterThanGreaterThanToken, ">>"],
]);

function bigBits(c: Context, operator: ts.SyntaxKind, a: Typed, b: Typed): py.Expression {
  if (operator === K.LessThanLessThanToken && !isSmallConstant(b)) return helper(c, "big_shift", a, b);
  if (operator === K.GreaterThanGreaterThanToken && !isSmallConstant(b))
    return py.call(c.prelude("big_shift"), [a.lowered, py.unary("-", b.lowered)]);
  return py.binary(a.lowered, bitOperators.get(operator) ?? ">>", b.lowered);
}

/** Bit operations to 32 bits. */
function bits(c: Context, operator: ts.SyntaxKind, a: Typed, b: Typed): py.Expression {
  switch (operator) {
    case K.LessThanLessThanToken:
      return shiftLeft(c, a, b);
    case K.GreaterThanGreaterThanToken:
      return py.binary(int32(c, a), ">>", shiftCount(c, b));
    case K.GreaterThanGreaterThanGreaterThanToken:
      return shiftUnsigned(c, a, b);
    case K.BarToken:
      if (b.value.constant === 0) return int32(c, a); // x | 0
      break;
    case K.AmpersandToken: {
      const masked = maskedBy(a, b) ?? maskedBy(b, a);
      if (masked) return py.binary(masked === a ? a.lowered : a.lowered, "&", b.lowered);
    }
  }
  return py.binary(int32(c, a), bitOperators.get(operator) ?? "&", int32(c, b));
}

/** `x & 0xFF`: of an int of any size the low bits are the same as of its 32-bit form. */
function maskedBy(x: Typed, mask: Typed): Typed | undefined {
  const { constant } = mask.value;
  return isInt(x.value) && typeof constant === "number" && constant >= 0 && constant <= 0x7fffffff
    ? x
    : undefined;
}

export function int32(c: Context, operand: Typed): py.Expression {
  return isInt32(operand.value) ? operand.lowered : helper(c, "i32", operand);
}

/** Counts are taken modulo 32. */
function shiftCount(c: Context, b: Typed): py.Expression {
  const { value } = b;
  if (typeof value.constant === "number") return py.int(value.constant & 31);
  if (isNatural(value) && value.max < 32) return b.lowered;
  return py.binary(isInt(value) ? b.lowered : helper(c, "i32", b), "&", py.int(31));
}

function shiftLeft(c: Context, a: Typed, b: Typed): py.Expression {
  const count = typeof b.value.constant === "number" ? b.value.constant & 31 : 31;
  const shifted = py.binary(int32(c, a), "<<", shiftCount(c, b));
  const factor = 2 ** (isNatural(b.value) ? Math.min(count, b.value.max) : count);
  const fits = isInt(a.value) && a.value.min * factor >= -0x80000000 && a.value.max * factor <= 0x7fffffff;
  return fits ? shifted : py.call(c.prelude("i32"), [shifted]);
}

function shiftUnsigned(c: Context, a: Typed, b: Typed): py.Expression {
  const fits = isNatural(a.value) && a.value.max <= 0xffffffff;
  if (b.value.constant === 0) return fits ? a.lowered : helper(c, "u32", a);
  return py.binary(fits ? a.lowered : helper(c, "u32", a), ">>", shiftCount(c, b));
}

/** `-x`, `+x`, `~x`. */
export function computeUnary(c: Context, operator: ts.PrefixUnaryOperator, a: Typed): py.Expression {
  switch (operator) {
    case K.MinusToken:
      if (a.value.constant === 0 && !isBigInt(a)) return py.float(-0);
      return py.unary("-", isNumber(a.value) || isBigInt(a) ? a.lowered : asNumber(c, a));
    case K.TildeToken:
      if (isBigInt(a)) return py.unary("~", a.lowered);
      return py.unary("~", isNumber(a.value) ? int32(c, a) : py.call(c.prelude("i32"), [asNumber(c, a)]));
    default:
      return isNumber(a.value) ? a.lowered : asNumber(c, a);
  }
}

const comparisons: ReadonlyMap<ts.SyntaxKind, py.CompareOperator> = new Map([
  [K.LessThanToken, "<"],
  [K.LessThanEqualsToken, "<="],
  [K.GreaterThanToken, ">"],
  [K.GreaterThanEqualsToken, ">="],
]);

/** `< <= > >=`: bare for two numbers, two strings, two bigints. */
export function order(c: Context, operator: ts.SyntaxKind, a: Typed, b: Typed): py.Expression {
  const op = comparisons.get(operator) ?? "<";
  const isNumeric = (o: Typed) => isOnly(o.value, "int", "float", "bigint");
  if ((isNumeric(a) && isNumeric(b)) || (isString(a.value) && isString(b.value))) {
    return py.compare(a.lowered, op, b.lowered);
  }
  return py.call(c.prelude("compare"), [py.str(op), operand(c, a), operand(c, b)]);
}

export const isComparison = (operator: ts.SyntaxKind): boolean => comparisons.has(operator);

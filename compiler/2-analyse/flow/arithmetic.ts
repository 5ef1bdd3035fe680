import ts from "typescript";
import {
  anyFloat,
  anyInt,
  anyNumber,
  bit,
  type Content,
  finiteFloat,
  int,
  int32,
  join,
  masked,
  nothing,
  numberBits,
  of,
} from "./lattice.js";

/** What an operator makes of two numbers, in Python's terms: `int` and `float` are how the value is stored. */
export function binaryNumber(
  operator: ts.SyntaxKind,
  left: Content,
  right: Content,
  /** Does a condition around it make sure that the right operand isn't zero? */
  rightIsGuarded = false,
): Content {
  const result = ofNumbers(operator, asNumber(left), asNumber(right), rightIsGuarded);
  // What isn't there is NaN, and 0 where bits count.
  const isLacking = ((left.bits | right.bits) & bit.absent) !== 0;
  return isLacking ? join(result, makesNaN.has(operator) ? anyFloat : int(0, 0)) : result;
}

const makesNaN: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.MinusEqualsToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.SlashEqualsToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.PercentEqualsToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.AsteriskAsteriskEqualsToken,
]);

function ofNumbers(operator: ts.SyntaxKind, a: Content, b: Content, rightIsGuarded: boolean): Content {
  if (!(a.bits && b.bits)) return nothing;
  switch (operator) {
    case ts.SyntaxKind.PlusToken:
    case ts.SyntaxKind.PlusEqualsToken:
      return mixed(a, b, int(a.min + b.min, a.max + b.max));
    case ts.SyntaxKind.MinusToken:
    case ts.SyntaxKind.MinusEqualsToken:
      return mixed(a, b, int(a.min - b.max, a.max - b.min));
    case ts.SyntaxKind.AsteriskToken:
    case ts.SyntaxKind.AsteriskEqualsToken:
      return mixed(a, b, product(a, b));
    case ts.SyntaxKind.SlashToken:
    case ts.SyntaxKind.SlashEqualsToken:
      return (mayBeZero(b) && !rightIsGuarded) || (a.bits | b.bits) & bit.nonFinite ? anyFloat : finiteFloat;
    case ts.SyntaxKind.PercentToken:
    case ts.SyntaxKind.PercentEqualsToken:
      return remainder(a, b, rightIsGuarded);
    case ts.SyntaxKind.AsteriskAsteriskToken:
    case ts.SyntaxKind.AsteriskAsteriskEqualsToken:
      return power(a, b);
    default:
      return bitwise(operator, a, b);
  }
}

/** Only the numbers of a content; what isn't seen may be any. */
export function asNumber(content: Content): Content {
  if (content.bits & bit.open) return { bits: numberBits, min: -Infinity, max: Infinity };
  if (content.bits & bit.hiddenNull) return asNumber(join(masked(content, ~bit.hiddenNull), int(0, 0)));
  return content.bits & bit.int
    ? { ...content, bits: content.bits & numberBits }
    : of(content.bits & numberBits);
}

export const mayBeZero = (content: Content): boolean =>
  (content.bits & bit.float) !== 0 ||
  ((content.bits & bit.int) !== 0 && content.min <= 0 && content.max >= 0);

const isInt = (content: Content): boolean => (content.bits & numberBits) === bit.int;
const hasInt = (content: Content): boolean => (content.bits & bit.int) !== 0;

/** Ints give an int; a float on either side may give a float. */
function mixed(a: Content, b: Content, ints: Content): Content {
  const floats = (a.bits | b.bits) & (bit.float | bit.nonFinite);
  const result = hasInt(a) && hasInt(b) ? cleanBounds(ints) : nothing;
  return floats ? join(result, of(floats | bit.float)) : result;
}

const cleanBounds = (c: Content): Content => ({
  bits: c.bits,
  min: Number.isNaN(c.min) ? -Infinity : c.min,
  max: Number.isNaN(c.max) ? Infinity : c.max,
});

function product(a: Content, b: Content): Content {
  const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);
  const corners = [times(a.min, b.min), times(a.min, b.max), times(a.max, b.min), times(a.max, b.max)];
  return int(Math.min(...corners), Math.max(...corners));
}

function remainder(a: Content, b: Content, isGuarded: boolean): Content {
  const largest = Math.max(Math.abs(b.min), Math.abs(b.max)) - 1;
  const ints = int(a.min >= 0 ? 0 : Math.max(a.min, -largest), a.max <= 0 ? 0 : Math.min(a.max, largest));
  // An int stays itself where the divisor is infinite.
  const kept = hasInt(a) && b.bits & bit.nonFinite ? int(a.min, a.max) : nothing;
  const result = join(mixed(a, b, ints), kept);
  // `1 % 0` and `Infinity % 2` are NaN.
  return (mayBeZero(b) && !isGuarded) || (a.bits | b.bits) & bit.nonFinite ? join(result, anyFloat) : result;
}

/** Where the result is sure to be no fraction and no infinity it's an int; else the prelude gives what fits. */
function power(a: Content, b: Content): Content {
  if (isInt(a) && isInt(b) && b.min >= 0) {
    const largest = Math.max(Math.abs(a.min), Math.abs(a.max)) ** b.max;
    if (b.max <= 3 || largest < 1e300) return int(a.min >= 0 ? 0 : -largest, largest);
  }
  return anyNumber;
}

function bitwise(operator: ts.SyntaxKind, a: Content, b: Content): Content {
  const left = toInt32(a);
  const right = toInt32(b);
  switch (operator) {
    case ts.SyntaxKind.AmpersandToken:
    case ts.SyntaxKind.AmpersandEqualsToken: {
      const masks = [left, right].filter((c) => c.min >= 0).map((c) => c.max);
      return masks.length ? int(0, Math.min(...masks)) : int32;
    }
    case ts.SyntaxKind.BarToken:
    case ts.SyntaxKind.BarEqualsToken:
    case ts.SyntaxKind.CaretToken:
    case ts.SyntaxKind.CaretEqualsToken:
      return left.min >= 0 && right.min >= 0
        ? int(0, allOnes(Math.max(left.max, right.max)))
        : signedOr(left, right);
    case ts.SyntaxKind.LessThanLessThanToken:
    case ts.SyntaxKind.LessThanLessThanEqualsToken:
      return shiftLeft(left, b);
    case ts.SyntaxKind.GreaterThanGreaterThanToken:
    case ts.SyntaxKind.GreaterThanGreaterThanEqualsToken:
      return shiftRight(left, b);
    case ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken:
    case ts.SyntaxKind.GreaterThanGreaterThanGreaterThanEqualsToken:
      return shiftRight(left.min >= 0 ? left : int(0, 0xffffffff), b);
    default:
      return join(anyInt, anyFloat);
  }
}

/** Both fit a power of two around zero, and so does the result. */
function signedOr(a: Content, b: Content): Content {
  const largest = allOnes(Math.max(a.max, b.max, -a.min - 1, -b.min - 1));
  return int(-largest - 1, largest);
}

const allOnes = (max: number): number => (max <= 0 ? 0 : 2 ** Math.ceil(Math.log2(max + 1)) - 1);

/** The range after ToInt32. */
export function toInt32(a: Content): Content {
  return isInt(a) && a.min >= -0x80000000 && a.max <= 0x7fffffff ? a : int32;
}

function shiftLeft(a: Content, by: Content): Content {
  if (!isInt(by) || by.min < 0 || by.max > 31) return int32;
  const min = a.min * 2 ** (a.min < 0 ? by.max : by.min);
  const max = a.max * 2 ** (a.max < 0 ? by.min : by.max);
  return min >= -0x80000000 && max <= 0x7fffffff ? int(min, max) : int32;
}

function shiftRight(a: Content, by: Content): Content {
  const known = isInt(by) && by.min >= 0 && by.max <= 31;
  const least = known ? by.min : 0;
  const most = known ? by.max : 31;
  return int(
    Math.floor(a.min / 2 ** (a.min < 0 ? least : most)),
    Math.floor(a.max / 2 ** (a.max < 0 ? most : least)),
  );
}

export function negated(operand: Content): Content {
  const a = asNumber(operand);
  const result = hasInt(a) ? { bits: a.bits, min: -a.max, max: -a.min } : a;
  return operand.bits & bit.absent ? join(result, anyFloat) : result;
}

export function complement(operand: Content): Content {
  const a = toInt32(asNumber(operand));
  return int(-a.max - 1, -a.min - 1);
}

/** `Math.floor` and the like: an int where the operand is finite. */
export function rounded(operand: Content, round: (x: number) => number): Content {
  const a = asNumber(operand);
  const whole = isInt(a) ? int(round(a.min), round(a.max)) : anyInt;
  return a.bits & bit.nonFinite ? join(whole, anyFloat) : a.bits ? whole : nothing;
}

/** Bounds of `Math.floor(a / b)` for ints; otherwise as of any rounded number. */
export function integerQuotient(left: Content, right: Content, division: Content): Content {
  const result = rounded(division, Math.floor);
  const a = asNumber(left);
  const b = asNumber(right);
  if (!isInt(a) || !isInt(b) || !(result.bits & bit.int)) return result;
  const largest = Math.max(Math.abs(a.min), Math.abs(a.max));
  const sameSign = a.min >= 0 && b.min >= 0;
  if (b.min >= 1 && !sameSign)
    return { ...result, min: Math.floor(a.min / b.min), max: Math.floor(Math.max(0, a.max) / b.min) };
  return {
    ...result,
    min: sameSign ? 0 : -largest,
    max: sameSign ? Math.floor(a.max / Math.max(1, b.min)) : largest,
  };
}

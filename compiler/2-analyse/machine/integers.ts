import ts from "typescript";
import { roundsInViper } from "../../diagnostics/machine.js";
import type { Value } from "../facts.js";
import { skipParentheses } from "../operators.js";
import { nameOf } from "../refuse/rule.js";
import { binary, one, unary, wrap } from "./algebra.js";
import { divisionIn, mathWord, quotient } from "./division.js";
import { isObject, loadOf, unboxed } from "./objects.js";
import { pointerOf } from "./pointers.js";
import {
  castTo,
  fits,
  isOnlyKind,
  isWithin,
  low,
  refused,
  typeOfWord,
  type Word,
  type WordType,
  wordFor,
} from "./word.js";
import type { Words } from "./words.js";

const K = ts.SyntaxKind;
const SAFE = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };

/** An operand of an operator: an expression, or what an assignment reads first. */
type Operand = { readonly value: Value; readonly node: ts.Expression };

/** Operators whose low bits depend on the low bits of their operands alone. */
export const linear: ReadonlyMap<ts.SyntaxKind, "+" | "-" | "*"> = new Map([
  [K.PlusToken, "+"],
  [K.MinusToken, "-"],
  [K.AsteriskToken, "*"],
]);

/** A number as a whole word. */
export function exact(w: Words, node: ts.Expression, wanted?: WordType): Word {
  const inner = w.unwrap(node);
  const value = w.of(inner);
  if (!isOnlyKind(value, "int")) return w.noInteger(inner, value);
  const type = wanted ?? ownType(w, inner, value) ?? wordFor(value);
  if (type === undefined || !fits(value, type)) return w.tooLarge(inner, value);
  return castTo(whole(w, inner, value, type), type);
}

/** A variable's own type, which spares a cast. */
export function ownType(w: Words, node: ts.Expression, value: Value): WordType | undefined {
  const type = ts.isIdentifier(node) ? w.local(node)?.type : undefined;
  return (type === "int" || type === "uint") && fits(value, type) ? type : undefined;
}

/** A number of which only the low 32 bits count. */
export function bits(w: Words, node: ts.Expression): Word {
  const inner = w.unwrap(node);
  const value = w.of(inner);
  if (!isOnlyKind(value, "int")) return w.noInteger(inner, value);
  if (typeof value.constant === "number" && !wordFor(value))
    return { op: "constant", value: value.constant | 0, type: "int" };
  if (wordFor(value)) return low(w.exact(inner));
  if (ts.isBinaryExpression(inner) && linear.has(inner.operatorToken.kind)) {
    const [left, right] = [inner.left, inner.right].map((side) => ({ value: w.of(side), node: side }));
    return bitsOf(w, inner.operatorToken.kind, left!, right, value, inner);
  }
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === K.MinusToken)
    return unary("-", castTo(w.bits(inner.operand), "int"));
  if (ts.isConditionalExpression(inner))
    return choice(w, inner, (branch) => castTo(w.bits(branch), "int"), "int");
  return isObject(w, inner) ? unboxed(w, inner, "int") : w.tooLarge(inner, value);
}

/** The low bits of what an operator gives. */
export function bitsOf(
  w: Words,
  operator: ts.SyntaxKind,
  left: Operand,
  right: Operand | undefined,
  value: Value,
  node: ts.Expression,
): Word {
  const python = linear.get(operator);
  if (python === undefined) {
    const type = wordFor(value) ?? "int";
    return low(exactOf(w, operator, left, right, { value, node, type }));
  }
  // of a sum that rounds in JavaScript the board keeps the exact low bits everywhere (D2)
  if (python === "*" && !isWithin(value, SAFE)) {
    w.q.reporter.report(roundsInViper, node, nameOf(node));
    return refused;
  }
  const [a, b] = [w.bits(left.node), right ? w.bits(right.node) : one];
  return binary(a, python, b, typeOfWord(a));
}

/** The word of an integer that fits. */
function whole(w: Words, node: ts.Expression, value: Value, type: WordType): Word {
  if (typeof value.constant === "number")
    return {
      op: "constant",
      value: value.constant,
      ...(ts.isNumericLiteral(node) && { literal: node }),
      type,
    };
  if (ts.isIdentifier(node)) return w.local(node) ?? unboxed(w, node, type);
  if (ts.isBinaryExpression(node)) return binaryWord(w, node, value, type);
  if (ts.isPrefixUnaryExpression(node)) return unaryWord(w, node);
  if (ts.isConditionalExpression(node)) return choice(w, node, (branch) => w.exact(branch, type), type);
  if (ts.isElementAccessExpression(node) && w.isLoad(node)) {
    const load = loadOf(w, node);
    const isWide = pointerOf(w.typeAt(node.expression)) === "ptr32";
    return isWide ? { op: "wrap", operand: load, type: "int" } : load;
  }
  return (ts.isCallExpression(node) && mathWord(w, node, type)) || unboxed(w, node, type);
}

function binaryWord(w: Words, node: ts.BinaryExpression, value: Value, type: WordType): Word {
  const operator = node.operatorToken.kind;
  const division = isZero(node.right) ? divisionIn(node.left) : undefined;
  if (operator === K.BarToken && division) return quotient(w, division, "trunc");
  const [left, right] = [node.left, node.right].map((side) => ({ value: w.of(side), node: side }));
  return exactOf(w, operator, left!, right, { value, node, type });
}

/** What an operator gives, as a whole word. Without a right operand it is 1. */
export function exactOf(
  w: Words,
  operator: ts.SyntaxKind,
  left: Operand,
  right: Operand | undefined,
  result: { readonly value: Value; readonly node: ts.Expression; readonly type: WordType },
): Word {
  if (!isOnlyKind(result.value, "int")) return w.noInteger(result.node, result.value);
  if (!fits(result.value, result.type)) return w.tooLarge(result.node, result.value);
  const python = linear.get(operator);
  if (python !== undefined) {
    const [a, b] = [w.exact(left.node), right ? w.exact(right.node) : one];
    return castTo(binary(a, python, b, typeOfWord(a)), result.type);
  }
  const word = right && bitwise(w, operator, left, right, result.node);
  return word ? castTo(word, result.type) : w.refuse(result.node, `this operator`);
}

function bitwise(
  w: Words,
  operator: ts.SyntaxKind,
  left: Operand,
  right: Operand,
  node: ts.Expression,
): Word | undefined {
  switch (operator) {
    case K.PercentToken:
      return remainder(w, left, right, node);
    case K.AmpersandToken:
      return mask(w, left, right);
    case K.BarToken:
      return isZero(right.node) ? int32(w, left.node) : joined(w, "|", left, right);
    case K.CaretToken:
      return joined(w, "^", left, right);
    case K.LessThanLessThanToken:
      return wrap(binary(castTo(w.bits(left.node), "int"), "<<", count(w, right), "int"), "int");
    case K.GreaterThanGreaterThanToken:
      return binary(int32(w, left.node), ">>", count(w, right), "int");
    case K.GreaterThanGreaterThanGreaterThanToken:
      return isZero(right.node)
        ? uint32(w, left.node)
        : binary(uint32(w, left.node), ">>", count(w, right), "uint");
    default:
      return undefined;
  }
}

/** The sign of a remainder is the dividend's in JavaScript and the divisor's in Python; division by zero crashes. */
function remainder(w: Words, left: Operand, right: Operand, node: ts.Expression): Word {
  const isAlike = left.value.min >= 0 && right.value.min >= 0 && w.isNonZero(right.node);
  if (isAlike) return binary(w.exact(left.node, "int"), "%", w.exact(right.node, "int"), "int");
  return w.refuse(
    node,
    "a remainder whose sides may be negative, or the right one zero",
    "Make sure of both before (`>>> 1`, a mask, `if (n > 0)`), or mask: `& 7` for `% 8`.",
  );
}

/** A mask that isn't negative takes the high bits away, whatever the word. */
function mask(w: Words, left: Operand, right: Operand): Word {
  const isMask = ({ value }: Operand) => isWithin(value, { min: 0, max: 0x7fffffff });
  if (isMask(right)) return binary(castTo(w.bits(left.node), "int"), "&", w.exact(right.node, "int"), "int");
  if (isMask(left)) return binary(w.exact(left.node, "int"), "&", castTo(w.bits(right.node), "int"), "int");
  return binary(int32(w, left.node), "&", int32(w, right.node), "int");
}

function joined(w: Words, operator: "|" | "^", left: Operand, right: Operand): Word {
  const sides = [left, right];
  const whole = sides.every(({ value }) => fits(value, "int"))
    ? sides.map(({ node }) => w.exact(node, "int"))
    : [];
  const isWhole = whole.length === 2 && whole.every((word) => low(word) === word);
  if (isWhole) return binary(whole[0]!, operator, whole[1]!, "int");
  const [a, b] = sides.map(({ node }) => castTo(w.bits(node), "int"));
  return wrap(binary(a!, operator, b!, "int"), "int");
}

function int32(w: Words, node: ts.Expression): Word {
  return narrow(w, node, "int");
}

function uint32(w: Words, node: ts.Expression): Word {
  return narrow(w, node, "uint");
}

function narrow(w: Words, node: ts.Expression, type: WordType): Word {
  const division = type === "int" ? divisionIn(node) : undefined;
  if (division) return quotient(w, division, "trunc");
  return fits(w.of(node), type) && isOnlyKind(w.of(node), "int")
    ? w.exact(node, type)
    : wrap(castTo(w.bits(node), type), type);
}

/** Counts are taken modulo 32. */
function count(w: Words, { value, node }: Operand): Word {
  if (typeof value.constant === "number") return { op: "constant", value: value.constant & 31, type: "int" };
  if (isWithin(value, { min: 0, max: 31 })) return w.exact(node, "int");
  return binary(castTo(w.bits(node), "int"), "&", { op: "constant", value: 31, type: "int" }, "int");
}

function unaryWord(w: Words, node: ts.PrefixUnaryExpression): Word {
  if (node.operator === K.PlusToken) return w.exact(node.operand);
  if (node.operator === K.TildeToken) return unary("~", int32(w, node.operand));
  if (node.operator !== K.MinusToken) return w.refuse(node, "`++` and `--` inside an expression");
  return unary("-", castTo(w.exact(node.operand), "int"));
}

function choice(
  w: Words,
  node: ts.ConditionalExpression,
  branch: (node: ts.Expression) => Word,
  type: WordType,
): Word {
  return {
    op: "choice",
    test: w.test(node.condition),
    yes: branch(node.whenTrue),
    no: branch(node.whenFalse),
    type,
  };
}

const isZero = (node: ts.Expression): boolean => {
  const inner = skipParentheses(node);
  return ts.isNumericLiteral(inner) && Number(inner.text) === 0;
};

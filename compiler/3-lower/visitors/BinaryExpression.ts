import ts from "typescript";
import type { Value } from "../../2-analyse/facts.js";
import { isAssignmentOperator, skipParentheses } from "../../2-analyse/operators.js";
import { isNever, writtenNullish } from "../../2-analyse/writtenNullish.js";
import * as py from "../../python/index.js";
import { compute, isComparison, order } from "../constructs/arithmetic.js";
import { isLetter } from "../constructs/asserted.js";
import { lowerAssignment } from "../constructs/assignment.js";
import { computedValue, foldedConstant } from "../constructs/constants.js";
import { isEqualityOperator, looseEqual, strictEqual } from "../constructs/equality.js";
import { lowerLogical } from "../constructs/logical.js";
import { lowerIn, lowerInstanceOf } from "../constructs/membership.js";
import { lowerTypeOfComparison } from "../constructs/typeOf.js";
import { dropValue } from "../constructs/unused.js";
import type { Context } from "../context.js";

const K = ts.SyntaxKind;

/** Operators with two operands, assignment and comma among them. */
export function BinaryExpression(node: ts.BinaryExpression, c: Context): py.Expression {
  const operator = node.operatorToken.kind;
  if (isAssignmentOperator(operator)) return lowerAssignment(node, c);
  const folded = c.facts.values.folded(node);
  if (folded !== undefined) return foldedConstant(folded);
  switch (operator) {
    case K.CommaToken:
      dropValue(c, c.expression(node.left));
      return c.expression(node.right);
    case K.AmpersandAmpersandToken:
    case K.BarBarToken:
    case K.QuestionQuestionToken:
      return lowerLogical(c, node);
    case K.InKeyword:
      return lowerIn(c, node);
    case K.InstanceOfKeyword:
      return lowerInstanceOf(c, node);
  }
  if (isEqualityOperator(operator)) return lowerEquality(node, c);
  const [left, right] = c.ordered([node.left, node.right]) as [py.Expression, py.Expression];
  const operandValue = isComparison(operator) ? orderedValue : computedValue;
  const a = { value: operandValue(c, node.left), lowered: left };
  const b = { value: operandValue(c, node.right), lowered: right };
  return isComparison(operator) ? order(c, operator, a, b) : compute(c, operator, a, b);
}

/** `text[i]! >= "0"` compares undefined, too. */
function orderedValue(c: Context, node: ts.Expression): Value {
  const inside = skipParentheses(node);
  const isOpen = ts.isNonNullExpression(inside) && isLetter(c, inside.expression);
  return isOpen ? c.facts.values.of(inside.expression) : computedValue(c, node);
}

function lowerEquality(node: ts.BinaryExpression, c: Context): py.Expression {
  const operator = node.operatorToken.kind;
  const isNegative = operator === K.ExclamationEqualsEqualsToken || operator === K.ExclamationEqualsToken;
  const isStrict = operator === K.EqualsEqualsEqualsToken || operator === K.ExclamationEqualsEqualsToken;
  const byType = lowerTypeOfComparison(c, node);
  if (byType) return isNegative ? py.not(byType) : byType;
  const [left, right] = c.ordered([node.left, node.right]) as [py.Expression, py.Expression];
  // `null === undefined`
  const written = [writtenNullish(node.left), writtenNullish(node.right)];
  if (isStrict && written[0] && written[1]) return py.bool((written[0] === written[1]) !== isNegative);
  const { values } = c.facts;
  // `x === null` of what is never null
  if (isStrict && (isNever(values.of(node.left), node.right) || isNever(values.of(node.right), node.left))) {
    dropValue(c, left);
    return py.bool(isNegative);
  }
  const byKey =
    isStrict && (lowerByKey(c, node.left, node.right, left) ?? lowerByKey(c, node.right, node.left, right));
  if (byKey) return isNegative ? py.not(byKey) : byKey;
  const compare = isStrict ? strictEqual : looseEqual;
  const equal = compare(c, values.of(node.left), values.of(node.right), left, right);
  return isNegative ? py.not(equal) : equal;
}

/**
 * `data.port === undefined`, `data.port === null` of what JSON made: `"port" not in data`, `data.get("port", 0) is None`; where
 * `data` may have any form, `prop(data, "port", ()) is ()`.
 */
function lowerByKey(
  c: Context,
  side: ts.Expression,
  other: ts.Expression,
  lowered: py.Expression,
): py.Expression | undefined {
  const asked = writtenNullish(other);
  if (!asked || !c.facts.values.tellsByKey(skipParentheses(side))) return undefined;
  const dict = dictRead(lowered);
  if (dict)
    return asked === "undefined"
      ? py.compare(dict.key, "not in", dict.object)
      : py.isNone(py.method(dict.object, "get", [dict.key, py.int(0)]));
  if (lowered.kind !== "Call") return undefined;
  const read = (missing: py.Expression) => ({ ...lowered, args: [...lowered.args, missing] });
  return asked === "null" ? py.isNone(read(py.int(0))) : py.compare(read(py.tuple([])), "is", py.tuple([]));
}

/** `data.get("port")`, `data["port"]` */
function dictRead(
  node: py.Expression,
): { readonly object: py.Expression; readonly key: py.Expression } | undefined {
  if (node.kind === "Subscript" && node.index.kind !== "Slice")
    return { object: node.value, key: node.index };
  const [key] = py.isMethodCall(node, "get") ? node.args : [];
  return key && key.kind !== "Starred" && py.isMethodCall(node, "get")
    ? { object: node.func.value, key }
    : undefined;
}

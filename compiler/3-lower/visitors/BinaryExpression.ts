import ts from "typescript";
import type { Value } from "../../2-analyse/facts.js";
import { isAssignmentOperator, skipParentheses } from "../../2-analyse/operators.js";
import { isNeverNull, writtenNullish } from "../../2-analyse/writtenNullish.js";
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
  if (isStrict && (asksForNull(c, node.left, node.right) || asksForNull(c, node.right, node.left))) {
    dropValue(c, left);
    return py.bool(isNegative);
  }
  const compare = isStrict ? strictEqual : looseEqual;
  const equal = compare(c, c.facts.values.of(node.left), c.facts.values.of(node.right), left, right);
  return isNegative ? py.not(equal) : equal;
}

/** `x === null` of what is never null. */
const asksForNull = (c: Context, side: ts.Expression, other: ts.Expression): boolean =>
  writtenNullish(other) === "null" && isNeverNull(c.facts.values.of(side));

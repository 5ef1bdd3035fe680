import ts from "typescript";
import * as py from "../../python/index.js";
import { computeUnary } from "../constructs/arithmetic.js";
import { isStepOperator, lowerStep } from "../constructs/assignment.js";
import { computedValue, foldedConstant } from "../constructs/constants.js";
import { lowerCondition, negated } from "../constructs/truthiness.js";
import type { Context } from "../context.js";

/** `!x`, `-x`, `+x`, `~x`, `++x`, `--x` */
export function PrefixUnaryExpression(node: ts.PrefixUnaryExpression, c: Context): py.Expression {
  if (isStepOperator(node.operator)) return lowerStep(c, node);
  if (node.operator === ts.SyntaxKind.ExclamationToken) {
    const test = lowerCondition(c, node.operand);
    const result = negated(c, node.operand, test);
    return py.isBoolean(result) ? result : py.not(test);
  }
  const folded = c.facts.values.folded(node);
  if (folded !== undefined) return foldedConstant(folded);
  const value = computedValue(c, node.operand);
  return computeUnary(c, node.operator, { value, lowered: c.expression(node.operand) });
}

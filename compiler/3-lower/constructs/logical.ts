import ts from "typescript";
import { skipWrappers } from "../../2-analyse/operators.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { hintOf } from "./hints.js";
import { isOnly } from "./kinds.js";
import { mayBeMissing } from "./members.js";
import { isTruthAlike, lowerCondition, testOf } from "./truthiness.js";
import { dropValue } from "./unused.js";

const K = ts.SyntaxKind;

/** `a && b`, `a || b`, `a ?? b` as values. */
export function lowerLogical(c: Context, node: ts.BinaryExpression): py.Expression {
  if (!c.facts.order.isUsed(node)) return runConditionally(c, node);
  const operator = node.operatorToken.kind;
  const { result: right, before } = capturedRight(c, node);
  const value = c.facts.values.of(node.left);
  if (operator === K.QuestionQuestionToken) return coalesce(c, node, right, before);
  const left = c.expression(node.left);
  if (before.length === 0 && (isTruthAlike(value) || py.isBoolean(left))) {
    return operator === K.BarBarToken ? py.or(left, right) : py.and(left, right);
  }
  const kept = c.temp(hintOf(node.left), left);
  const test = testOf(c, value, kept);
  const takesRight = operator === K.BarBarToken ? py.not(test) : test;
  if (before.length > 0) return choose(c, node, kept, takesRight, right, before);
  // a if a is not None else b
  return operator === K.BarBarToken ? py.ifExp(test, kept, right) : py.ifExp(test, right, kept);
}

/** The right side is lowered only to see whether it needs statements; order is the left side's first. */
function capturedRight(c: Context, node: ts.BinaryExpression) {
  return c.capture(() => c.expression(node.right));
}

function coalesce(
  c: Context,
  node: ts.BinaryExpression,
  right: py.Expression,
  before: readonly py.Statement[],
): py.Expression {
  const left = c.expression(node.left);
  if (!mayBeMissing(c, node.left)) return left;
  if (before.length === 0 && asksForKey(c, node.left, left) && isEager(c, node.right, right))
    return { ...left, args: [...left.args, right] };
  const kept = c.temp(hintOf(node.left), left);
  if (before.length > 0) return choose(c, node, kept, py.isNone(kept), right, before);
  // b if a is None else a
  return py.ifExp(py.isNone(kept), right, kept);
}

/** Is it `d.get(k)`, of a dict none of whose values is None, so that it can take the default too: `d.get(k, 0)`? */
function asksForKey(c: Context, node: ts.Expression, lowered: py.Expression): lowered is py.Call {
  const read = skipWrappers(node);
  if (!py.isMethodCall(lowered, "get") || lowered.args.length !== 1 || ts.isOptionalChain(read)) return false;
  const { values } = c.facts;
  if (ts.isCallExpression(read)) {
    const map = ts.isPropertyAccessExpression(read.expression) ? read.expression.expression : undefined;
    return map !== undefined && values.isBare(map) && values.nullishInside(map) === "no";
  }
  if (!ts.isElementAccessExpression(read) && !ts.isPropertyAccessExpression(read)) return false;
  return (
    isOnly(values.of(read.expression), "dict", "ordered") && values.nullishInside(read.expression) === "no"
  );
}

/** Costs it nothing to have the default at hand, whether it is needed or not? */
const isEager = (c: Context, node: ts.Expression, lowered: py.Expression): boolean =>
  py.isConstant(lowered) || (lowered.kind === "Name" && c.facts.order.isPure(node));

/**
 *     value = a
 *     if value is None:
 *         …
 *         value = b
 */
function choose(
  c: Context,
  node: ts.BinaryExpression,
  left: py.Expression,
  takesRight: py.Expression,
  right: py.Expression,
  before: readonly py.Statement[],
): py.Expression {
  const value = py.name(c.scratch(hintOf(node.left)));
  c.before(py.assign(value, left));
  c.before(py.ifStmt(takesRight, [...before, py.assign(value, right)]));
  return value;
}

/** `a && f()` as a statement: if a: f() */
function runConditionally(c: Context, node: ts.BinaryExpression): py.Expression {
  const operator = node.operatorToken.kind;
  const test =
    operator === K.QuestionQuestionToken ? py.isNone(c.expression(node.left)) : lowerCondition(c, node.left);
  const { before } = c.capture(() => dropValue(c, c.expression(node.right)));
  if (before.length) c.before(py.ifStmt(operator === K.BarBarToken ? py.not(test) : test, before));
  else dropValue(c, test);
  return py.none();
}

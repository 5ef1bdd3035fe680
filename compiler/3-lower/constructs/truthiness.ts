import ts from "typescript";
import type { Value } from "../../2-analyse/facts.js";
import { skipWrappers } from "../../2-analyse/operators.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { isOnly, isReference } from "./kinds.js";
import { isChainHead, lowerChain } from "./OptionalChain.js";
import { lowerWord } from "./words.js";

/** Is Python's truth value of it JavaScript's? */
export function isTruthAlike(value: Value): boolean {
  if (isOnly(value, "none", "bool", "int", "bigint", "str")) return true;
  return isOnly(value, "none", "bool", "int", "float", "bigint", "str") && !value.nonFinite;
}

/** A test for a lowered value's truth. The value is repeated only where it is simple. */
export function testOf(c: Context, value: Value, lowered: py.Expression): py.Expression {
  if (py.isBoolean(lowered) || isTruthAlike(value)) return lowered;
  // objects, also empty ones, are true:  x is not None
  if (isReference(value)) return py.isNotNone(lowered);
  // Foo | boolean, Foo | "", …
  return py.call(c.prelude("truthy"), [lowered]);
}

/** Lowers an expression of which only the truth matters. */
export function lowerCondition(c: Context, node: ts.Expression): py.Expression {
  const word = lowerWord(c, node);
  if (word) return word;
  if (ts.isParenthesizedExpression(node)) return lowerCondition(c, node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return negated(c, node.operand, lowerCondition(c, node.operand));
  }
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.kind;
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken) return lowerBoth(c, node, "and");
    if (operator === ts.SyntaxKind.BarBarToken) return lowerBoth(c, node, "or");
  }
  if (isChainHead(c, node)) {
    // a is not None and a.b
    return lowerChain(c, node, (head, rest) =>
      py.and(py.isNotNone(head), testOf(c, c.facts.values.of(node), rest)),
    );
  }
  if (c.facts.values.admitsStrays(node)) return py.call(c.prelude("truthy"), [c.expression(node)]);
  return testOf(c, c.facts.values.of(node), c.expression(node));
}

const opposites: Readonly<Partial<Record<py.CompareOperator, py.CompareOperator>>> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};

/** `not test`, of which only the truth matters; `a >= b` for `not a < b` where neither can be NaN. */
export function negated(c: Context, node: ts.Expression, test: py.Expression): py.Expression {
  if (test.kind === "UnaryOp" && test.op === "not") return test.operand;
  const inside = skipWrappers(node);
  const opposite = test.kind === "Compare" ? opposites[test.op] : undefined;
  if (test.kind !== "Compare" || !opposite || !ts.isBinaryExpression(inside)) return py.not(test);
  const isOrdered = [inside.left, inside.right].every((operand) =>
    isOnly(c.facts.values.of(operand), "int", "str"),
  );
  return isOrdered ? { ...test, op: opposite } : py.not(test);
}

/** `x is None`, `x is not None` */
export const testsNone = (test: py.Expression): test is py.Compare =>
  test.kind === "Compare" && py.isNoneConstant(test.right) && py.isSimple(test.left);

function lowerBoth(c: Context, node: ts.BinaryExpression, op: "and" | "or"): py.Expression {
  const left = lowerCondition(c, node.left);
  const { result: right, before } = c.capture(() => lowerCondition(c, node.right));
  // x === null || x === undefined
  if (before.length === 0 && testsNone(left) && py.sameExpression(left, right)) return left;
  if (before.length === 0) return op === "and" ? py.and(left, right) : py.or(left, right);
  // ok = left
  // if ok:
  //     …
  //     ok = right
  const test = py.name(c.scratch("ok"));
  c.before(py.assign(test, left));
  c.before(py.ifStmt(op === "and" ? test : py.not(test), [...before, py.assign(test, right)]));
  return test;
}

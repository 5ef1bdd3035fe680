import ts from "typescript";
import type { BuiltinReference, Value } from "../../2-analyse/facts.js";
import { wellKnownName } from "../../2-analyse/memberKeys.js";
import { isAssignmentPattern } from "../../2-analyse/operators.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { canSwap } from "./evaluationOrder.js";
import { isOnly } from "./kinds.js";

/** Something that Python's `for`, `list()` and `yield from` go through as JavaScript would. */
export function iterableOf(c: Context, node: ts.Expression): py.Expression {
  const lowered = c.expression(node);
  return isGivenByMicroPython(c, node) ? lowered : asIterable(c, c.facts.values.of(node), lowered);
}

/**
 * What `...items` goes through. Python does that when all that stands beside it has been evaluated, so it is copied where what
 * follows could tell.
 */
export function spreadItems(
  c: Context,
  node: ts.SpreadElement,
  later: readonly ts.Expression[],
): py.Expression {
  const items = iterableOf(c, node.expression);
  return later.every((other) => canSwap(c, node, other)) ? items : py.call("list", [items]);
}

export const asIterable = (c: Context, value: Value, lowered: py.Expression): py.Expression =>
  isPlainIterable(value) ? lowered : py.call(c.prelude("iterate"), [lowered]);

/** Kinds that Python iterates by itself. */
const isPlainIterable = (value: Value): boolean =>
  isOnly(
    value,
    "list",
    "str",
    "map",
    "set",
    "generator",
    "bytes",
    "bytearray",
    "array",
    "python",
    "instance",
  );

/** What methods of MicroPython's objects return goes through Python's own iteration: `d.items()`. */
const isGivenByMicroPython = (c: Context, node: ts.Expression): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  c.facts.calls.outside(node.expression) !== undefined;

/** `xs[Symbol.iterator]()`: an iterator to step by hand. */
export function lowerIteratorCall(c: Context, node: ts.CallExpression): py.Expression | undefined {
  const callee = node.expression;
  if (!ts.isElementAccessExpression(callee) || wellKnownName(callee.argumentExpression) !== "iterator")
    return undefined;
  const helper = isOnly(c.facts.values.of(node), "generator") ? "iterate" : "own_iterator";
  const iterator = py.call(c.prelude(helper), [c.expression(callee.expression)]);
  const isCollection = isOnly(
    c.facts.values.of(callee.expression),
    "list",
    "map",
    "set",
    "bytearray",
    "array",
  );
  return isCollection ? unclosed(c, node, iterator) : iterator;
}

/** `xs.entries()` of a collection of JavaScript's own. */
export const isIteratorOfCollection = ({ type, name }: BuiltinReference): boolean =>
  /^(array|typedarray|map|set)$/.test(type) && /^(entries|keys|values)$/.test(name);

/** `Unclosed(…)` where the iterator is kept: Python's generators end where a loop over them is left, those of JavaScript's collections don't. */
export const unclosed = (c: Context, made: ts.Expression, iterator: py.Expression): py.Expression =>
  isKept(c, made) ? py.call(c.prelude("Unclosed"), [iterator]) : iterator;

/** Can more than one loop, pattern or call use the iterator? */
function isKept(c: Context, node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent) || isCast(parent))
    return isKept(c, parent);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isKept(c, parent);
  if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name);
  if (ts.isBinaryExpression(parent)) return !isAssignmentPattern(parent.left);
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    const builtin = c.facts.calls.builtin(parent);
    return parent.expression !== node && (!builtin || /^(push|unshift|set|add)$/.test(builtin.name));
  }
  if (ts.isReturnStatement(parent)) return !isIteratorMethod(ts.findAncestor(parent, ts.isFunctionLike));
  return (
    ts.isArrowFunction(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isArrayLiteralExpression(parent)
  );
}

const isCast = (node: ts.Node): node is ts.AsExpression | ts.SatisfiesExpression | ts.TypeAssertion =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isTypeAssertionExpression(node);

/** What `[Symbol.iterator]() { … }` gives is a new one for each loop. */
const isIteratorMethod = (fn: ts.SignatureDeclaration | undefined): boolean =>
  fn?.name !== undefined &&
  ts.isComputedPropertyName(fn.name) &&
  wellKnownName(fn.name.expression) === "iterator";

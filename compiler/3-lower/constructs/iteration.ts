import ts from "typescript";
import type { Value } from "../../2-analyse/facts.js";
import { wellKnownName } from "../../2-analyse/memberKeys.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { isOnly } from "./kinds.js";

/** Something that Python's `for`, `list()` and `yield from` go through as JavaScript would. */
export function iterableOf(c: Context, node: ts.Expression): py.Expression {
  const lowered = c.expression(node);
  return isGivenByMicroPython(c, node) ? lowered : asIterable(c, c.facts.values.of(node), lowered);
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
  return py.call(c.prelude(helper), [c.expression(callee.expression)]);
}

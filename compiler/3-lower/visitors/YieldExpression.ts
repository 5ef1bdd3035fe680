import type ts from "typescript";
import * as py from "../../python/index.js";
import { iterableOf } from "../constructs/iteration.js";
import { canBe } from "../constructs/kinds.js";
import type { Context } from "../context.js";

/** `yield x`, `yield* xs` */
export function YieldExpression(node: ts.YieldExpression, c: Context): py.Expression {
  const { expression } = node;
  if (c.scope.kind === "asyncGenerator") return yieldAsync(node, c);
  if (!expression) return py.yieldExp();
  if (node.asteriskToken) return py.yieldFrom(delegate(c, expression));
  return py.yieldExp(c.expression(expression));
}

/** Python's own iterators don't take what is sent to the generator: `yield from each([1, 2])`. */
function delegate(c: Context, node: ts.Expression): py.Expression {
  const iterable = iterableOf(c, node);
  const isPlain = !canBe(c.facts.values.of(node), "generator", "instance", "dict", "ordered", "unknown");
  return isPlain && c.facts.calls.sendsToGenerators() ? py.call(c.prelude("each"), [iterable]) : iterable;
}

/**
 * An async generator yields what it awaits; what it gives is a tuple of one, and is awaited first:
 *
 *     yield ((yield x),)
 */
function yieldAsync(node: ts.YieldExpression, c: Context): py.Expression {
  const { expression } = node;
  if (!expression) return py.yieldExp(py.tuple([py.none()]));
  if (!node.asteriskToken) return py.yieldExp(py.tuple([py.yieldExp(c.expression(expression))]));
  return py.yieldFrom(py.call(c.prelude("async_delegate"), [c.expression(expression)]));
}

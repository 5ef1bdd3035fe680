import type ts from "typescript";
import * as py from "../../python/index.js";
import { iterableOf } from "../constructs/iteration.js";
import { canBe, isOnly } from "../constructs/kinds.js";
import type { Context } from "../context.js";

/** `yield x`, `yield* xs` */
export function YieldExpression(node: ts.YieldExpression, c: Context): py.Expression {
  const { expression } = node;
  if (c.scope.kind === "asyncGenerator") return yieldAsync(node, c);
  if (!expression) return py.yieldExp();
  if (node.asteriskToken) return py.yieldFrom(delegate(c, expression));
  return py.yieldExp(c.expression(expression));
}

/**
 * What is sent to the generator goes on to what it delegates to. Python's own iterators don't take it, and those that are
 * written by hand get it by their methods: `yield from each([1, 2])`, `yield from delegate(it)`. A generator that goes on
 * after `it.return(value)` doesn't end the one that delegates to it: `yield from delegate_all(it)`.
 */
function delegate(c: Context, node: ts.Expression): py.Expression {
  const value = c.facts.values.of(node);
  if (!c.facts.calls.drivesIterators()) return iterableOf(c, node);
  const outlives = c.facts.calls.outlivesReturn();
  if (isOnly(value, "generator") && !outlives) return iterableOf(c, node);
  const isPlain = !canBe(value, "generator", "instance", "dict", "ordered", "unknown");
  return isPlain
    ? py.call(c.prelude("each"), [iterableOf(c, node)])
    : py.call(c.prelude(outlives ? "delegate_all" : "delegate"), [c.expression(node)]);
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

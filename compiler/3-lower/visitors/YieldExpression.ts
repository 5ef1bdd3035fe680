import type ts from "typescript";
import * as py from "../../python/index.js";
import { iterableOf } from "../constructs/iteration.js";
import type { Context } from "../context.js";

/** `yield x`, `yield* xs` */
export function YieldExpression(node: ts.YieldExpression, c: Context): py.Expression {
  const { expression } = node;
  if (!expression) return py.yieldExp();
  if (node.asteriskToken) return py.yieldFrom(iterableOf(c, expression));
  return py.yieldExp(c.expression(expression));
}

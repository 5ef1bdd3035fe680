import type ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";

/** An async function is a generator that yields what it awaits. */
export function AwaitExpression(node: ts.AwaitExpression, c: Context): py.Expression {
  return py.yieldExp(c.expression(node.expression));
}

import type ts from "typescript";
import type * as py from "../../python/index.js";
import type { Context } from "../context.js";

export function ParenthesizedExpression(node: ts.ParenthesizedExpression, c: Context): py.Expression {
  return c.expression(node.expression);
}

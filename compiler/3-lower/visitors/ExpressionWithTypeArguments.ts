import type ts from "typescript";
import type * as py from "../../python/index.js";
import type { Context } from "../context.js";

/** `f<number>` as a value is `f`. */
export function ExpressionWithTypeArguments(node: ts.ExpressionWithTypeArguments, c: Context): py.Expression {
  return c.expression(node.expression);
}

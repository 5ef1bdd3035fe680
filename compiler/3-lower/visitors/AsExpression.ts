import type ts from "typescript";
import type * as py from "../../python/index.js";
import type { Context } from "../context.js";

export function AsExpression(node: ts.AsExpression, c: Context): py.Expression {
  return c.expression(node.expression);
}

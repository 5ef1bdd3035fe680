import type ts from "typescript";
import type * as py from "../../python/index.js";
import { lowerObjectLiteral } from "../constructs/objects.js";
import type { Context } from "../context.js";

export function ObjectLiteralExpression(node: ts.ObjectLiteralExpression, c: Context): py.Expression {
  return lowerObjectLiteral(c, node);
}

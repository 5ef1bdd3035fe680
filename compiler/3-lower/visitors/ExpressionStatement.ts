import type ts from "typescript";
import type * as py from "../../python/index.js";
import { dropValue } from "../constructs/unused.js";
import type { Context } from "../context.js";

export function ExpressionStatement(node: ts.ExpressionStatement, c: Context): py.Statement[] {
  dropValue(c, c.expression(node.expression));
  return [];
}

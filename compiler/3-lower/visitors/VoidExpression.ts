import type ts from "typescript";
import * as py from "../../python/index.js";
import { dropValue } from "../constructs/unused.js";
import type { Context } from "../context.js";

/** Runs the operand; the value is undefined. */
export function VoidExpression(node: ts.VoidExpression, c: Context): py.Expression {
  dropValue(c, c.expression(node.expression));
  return py.none();
}

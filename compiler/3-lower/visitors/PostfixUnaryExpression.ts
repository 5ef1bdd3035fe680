import type ts from "typescript";
import type * as py from "../../python/index.js";
import { lowerStep } from "../constructs/assignment.js";
import type { Context } from "../context.js";

/** `x++`, `x--` */
export function PostfixUnaryExpression(node: ts.PostfixUnaryExpression, c: Context): py.Expression {
  return lowerStep(c, node);
}

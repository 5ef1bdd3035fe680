import type ts from "typescript";
import type * as py from "../../python/index.js";
import { lowerFunctionValue } from "../constructs/functions.js";
import type { Context } from "../context.js";

export function FunctionExpression(node: ts.FunctionExpression, c: Context): py.Expression {
  return lowerFunctionValue(c, node);
}

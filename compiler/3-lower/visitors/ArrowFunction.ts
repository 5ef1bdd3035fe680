import type ts from "typescript";
import type * as py from "../../python/index.js";
import { lowerFunctionValue } from "../constructs/functions.js";
import type { Context } from "../context.js";

export function ArrowFunction(node: ts.ArrowFunction, c: Context): py.Expression {
  return lowerFunctionValue(c, node);
}

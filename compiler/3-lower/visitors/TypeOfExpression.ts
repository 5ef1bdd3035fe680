import type ts from "typescript";
import type * as py from "../../python/index.js";
import { lowerTypeOf } from "../constructs/typeOf.js";
import type { Context } from "../context.js";

export function TypeOfExpression(node: ts.TypeOfExpression, c: Context): py.Expression {
  return lowerTypeOf(c, node);
}

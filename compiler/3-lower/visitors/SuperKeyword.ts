import type ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";

/** The object of a built-in that `super` reaches, of which a class has no method in Python: `super.push(x)` of an Array. */
export function SuperKeyword(_node: ts.SuperExpression, c: Context): py.Expression {
  return py.name(c.scope.self ?? "self");
}

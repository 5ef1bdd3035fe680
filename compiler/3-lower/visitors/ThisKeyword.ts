import type ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";

export function ThisKeyword(_node: ts.ThisExpression, c: Context): py.Expression {
  return c.scope.self === undefined ? py.none() : py.name(c.scope.self);
}

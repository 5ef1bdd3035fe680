import type ts from "typescript";
import type * as py from "../../python/index.js";
import { returnOutside } from "../constructs/turns.js";
import type { Context } from "../context.js";

export function ReturnStatement(node: ts.ReturnStatement, c: Context): py.Statement[] {
  const { expression } = node;
  return [...returnOutside(c, expression && c.expression(expression))];
}

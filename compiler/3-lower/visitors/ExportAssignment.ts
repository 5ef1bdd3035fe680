import ts from "typescript";
import * as py from "../../python/index.js";
import { lowerFunction } from "../constructs/functions.js";
import type { Context } from "../context.js";

/** `export default …`: a variable `default`; of a name nothing, since who imports it takes the name. */
export function ExportAssignment(node: ts.ExportAssignment, c: Context): py.Statement[] {
  const { expression } = node;
  if (ts.isIdentifier(expression)) return [];
  if (ts.isArrowFunction(expression) || ts.isFunctionExpression(expression)) {
    return [lowerFunction(c, expression, "default")];
  }
  return [py.assign(py.name("default"), c.expression(expression))];
}

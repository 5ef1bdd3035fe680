import type ts from "typescript";
import * as py from "../../python/index.js";

export function StringLiteral(node: ts.StringLiteral): py.Expression {
  return py.str(node.text);
}

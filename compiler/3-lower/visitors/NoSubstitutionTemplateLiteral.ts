import type ts from "typescript";
import * as py from "../../python/index.js";

export function NoSubstitutionTemplateLiteral(node: ts.NoSubstitutionTemplateLiteral): py.Expression {
  return py.str(node.text);
}

import type ts from "typescript";
import * as py from "../../python/index.js";

export function NullKeyword(_node: ts.NullLiteral): py.Expression {
  return py.none();
}

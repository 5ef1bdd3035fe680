import type ts from "typescript";
import * as py from "../../python/index.js";

export function TrueKeyword(_node: ts.TrueLiteral): py.Expression {
  return py.bool(true);
}

import type ts from "typescript";
import * as py from "../../python/index.js";

export function FalseKeyword(_node: ts.FalseLiteral): py.Expression {
  return py.bool(false);
}

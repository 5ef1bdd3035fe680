import type ts from "typescript";
import * as py from "../../python/index.js";

export function BigIntLiteral(node: ts.BigIntLiteral): py.Expression {
  return py.int(BigInt(node.text.slice(0, -1)));
}

import type ts from "typescript";
import * as py from "../../python/index.js";
import { isOnly } from "../constructs/kinds.js";
import type { Context } from "../context.js";

export function NumericLiteral(node: ts.NumericLiteral, c: Context): py.Expression {
  const value = Number(node.text);
  return isOnly(c.facts.values.of(node), "float") ? py.float(value) : py.number(value);
}

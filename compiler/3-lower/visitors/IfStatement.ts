import type ts from "typescript";
import * as py from "../../python/index.js";
import { lowerBlock } from "../constructs/blocks.js";
import { lowerCondition } from "../constructs/truthiness.js";
import type { Context } from "../context.js";

export function IfStatement(node: ts.IfStatement, c: Context): py.Statement[] {
  const test = lowerCondition(c, node.expression);
  const orelse = node.elseStatement ? lowerBlock(c, node.elseStatement) : [];
  const isEmpty = orelse.length === 1 && orelse[0]?.kind === "Pass";
  return [py.ifStmt(test, lowerBlock(c, node.thenStatement), isEmpty ? [] : orelse)];
}

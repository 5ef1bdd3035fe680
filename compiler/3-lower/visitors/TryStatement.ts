import type ts from "typescript";
import * as py from "../../python/index.js";
import { lowerBlock } from "../constructs/blocks.js";
import { lowerHandler } from "../constructs/exceptions.js";
import type { Context } from "../context.js";

export function TryStatement(node: ts.TryStatement, c: Context): py.Statement[] {
  const { tryBlock, catchClause, finallyBlock } = node;
  return [
    py.tryStmt(lowerBlock(c, tryBlock), {
      handlers: catchClause ? [lowerHandler(c, catchClause)] : [],
      ...(finallyBlock ? { finalbody: lowerBlock(c, finallyBlock) } : {}),
    }),
  ];
}

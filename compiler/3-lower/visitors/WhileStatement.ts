import type ts from "typescript";
import * as py from "../../python/index.js";
import { lowerLoopBody } from "../constructs/loops.js";
import { lowerCondition, negated } from "../constructs/truthiness.js";
import type { Context } from "../context.js";

export function WhileStatement(node: ts.WhileStatement, c: Context): py.Statement[] {
  const { result: test, before } = c.capture(() => lowerCondition(c, node.expression));
  const { body, around } = lowerLoopBody(c, node);
  if (before.length === 0) return around([py.whileStmt(test, body)]);
  // while True:
  //     …
  //     if not test: break
  return around([
    py.whileStmt(py.bool(true), [
      ...before,
      py.ifStmt(negated(c, node.expression, test), [py.breakStmt()]),
      ...body,
    ]),
  ]);
}

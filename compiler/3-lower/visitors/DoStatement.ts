import type ts from "typescript";
import * as py from "../../python/index.js";
import { hasContinue, lowerLoopBody } from "../constructs/loops.js";
import { lowerCondition, negated } from "../constructs/truthiness.js";
import type { Context } from "../context.js";

/** The test stands at the end; at the beginning, passed over in the first turn, where `continue` must reach it. */
export function DoStatement(node: ts.DoStatement, c: Context): py.Statement[] {
  const { result: test, before } = c.capture(() => lowerCondition(c, node.expression));
  const leave = py.ifStmt(negated(c, node.expression, test), [py.breakStmt()]);
  const check = [...before, py.from(c.origin(node.expression), leave)];
  if (!hasContinue(node)) {
    const { body, around } = lowerLoopBody(c, node, { atEnd: () => check });
    return around([py.whileStmt(py.bool(true), body)]);
  }
  const { body, around } = lowerLoopBody(c, node);
  const first = py.name(c.scratch("first"));
  return around([
    py.assign(first, py.bool(true)),
    before.length === 0
      ? py.whileStmt(py.or(first, test), [py.assign(first, py.bool(false)), ...body])
      : py.whileStmt(py.bool(true), [
          py.ifStmt(py.not(first), check),
          py.assign(first, py.bool(false)),
          ...body,
        ]),
  ]);
}

import ts from "typescript";
import * as py from "../../python/index.js";
import { loopTarget } from "../constructs/jumps.js";
import type { Context } from "../context.js";

/** Loops and switches know their labels; another statement becomes a loop of one turn, which `break label` leaves. */
export function LabeledStatement(node: ts.LabeledStatement, c: Context): py.Statement[] {
  const { statement } = node;
  if (ts.isIterationStatement(statement, true) || ts.isSwitchStatement(statement))
    return c.statements([statement]);
  const loop = loopTarget(c, statement, { isBreakable: false });
  const inner = c.within({ targets: [loop.target, ...c.scope.targets] });
  const body = inner.statements([statement]);
  return [
    ...loop.flagsBefore(),
    py.whileStmt(py.bool(true), [...body, py.breakStmt()]),
    ...loop.checksAfter(),
  ];
}

import * as py from "../../python/index.js";
import type { Context } from "../context.js";

/** Runs what a lowered expression does and forgets its value; what does nothing isn't emitted. */
export function dropValue(c: Context, value: py.Expression): void {
  if (!py.isSimple(value)) c.before(py.exprStmt(value));
}

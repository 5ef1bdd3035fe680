import type ts from "typescript";
import type * as py from "../../python/index.js";
import type { Context } from "../context.js";

/** Its variables have names of their own, so the block itself is gone. */
export function Block(node: ts.Block, c: Context): py.Statement[] {
  return c.statements(node.statements);
}

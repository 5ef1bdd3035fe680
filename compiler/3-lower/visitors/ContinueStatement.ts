import type ts from "typescript";
import type * as py from "../../python/index.js";
import { lowerJump } from "../constructs/jumps.js";
import type { Context } from "../context.js";

export function ContinueStatement(node: ts.ContinueStatement, c: Context): py.Statement[] {
  return lowerJump(node, c);
}

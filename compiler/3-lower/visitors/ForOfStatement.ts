import type ts from "typescript";
import type * as py from "../../python/index.js";
import { lowerForOf } from "../constructs/forOf.js";
import type { Context } from "../context.js";

export function ForOfStatement(node: ts.ForOfStatement, c: Context): py.Statement[] {
  return lowerForOf(c, node);
}

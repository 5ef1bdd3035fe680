import type ts from "typescript";
import type * as py from "../../python/index.js";

export function EmptyStatement(_node: ts.EmptyStatement): py.Statement[] {
  return [];
}

import type ts from "typescript";
import type * as py from "../../python/index.js";
import { lowerReexport } from "../constructs/imports.js";
import type { Context } from "../context.js";

/** `export { a as b }` leaves nothing: who imports `b` takes `a`. */
export function ExportDeclaration(node: ts.ExportDeclaration, c: Context): py.Statement[] {
  return lowerReexport(c, node);
}

import type ts from "typescript";
import type * as py from "../../python/index.js";
import { lowerImport } from "../constructs/imports.js";
import type { Context } from "../context.js";

export function ImportDeclaration(node: ts.ImportDeclaration, c: Context): py.Statement[] {
  return lowerImport(c, node);
}

import ts from "typescript";
import type * as py from "../../python/index.js";
import type { Context } from "../context.js";

/** A namespace's members are variables of the module around it, under names of their own. */
export function ModuleDeclaration(node: ts.ModuleDeclaration, c: Context): py.Statement[] {
  if (!node.body) return [];
  if (ts.isModuleDeclaration(node.body)) return ModuleDeclaration(node.body, c);
  return ts.isModuleBlock(node.body) ? c.statements(node.body.statements) : [];
}

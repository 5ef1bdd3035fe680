import type ts from "typescript";
import { isAmbient } from "../../1-discover/elided.js";
import type * as py from "../../python/index.js";
import { declareVariables } from "../constructs/declarations.js";
import type { Context } from "../context.js";

export function VariableStatement(node: ts.VariableStatement, c: Context): py.Statement[] {
  if (isAmbient(node)) return [];
  declareVariables(c, node.declarationList);
  return [];
}

import type ts from "typescript";
import type * as py from "../../python/index.js";
import { lowerFunction } from "../constructs/functions.js";
import type { Context } from "../context.js";

/** Overloads and ambient declarations have no body and leave nothing. */
export function FunctionDeclaration(node: ts.FunctionDeclaration, c: Context): py.Statement[] {
  if (!node.body) return [];
  const name = node.name ? c.facts.names.of(node.name) : "default";
  return [lowerFunction(c, node, name)];
}

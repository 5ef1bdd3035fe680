import type ts from "typescript";
import type * as py from "../../python/index.js";
import { lowerClass } from "../constructs/classes.js";
import type { Context } from "../context.js";

export function ClassDeclaration(node: ts.ClassDeclaration, c: Context): py.Statement[] {
  return lowerClass(c, node, node.name ? c.facts.names.of(node.name) : "default");
}

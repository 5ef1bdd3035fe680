import type ts from "typescript";
import * as py from "../../python/index.js";
import { lowerClass } from "../constructs/classes.js";
import type { Context } from "../context.js";

/** The class stands before the statement, under its own name or a new one. */
export function ClassExpression(node: ts.ClassExpression, c: Context): py.Expression {
  const name = node.name ? c.facts.names.of(node.name) : c.fresh("Anonymous");
  c.before(...lowerClass(c, node, name));
  return py.name(name);
}

import type ts from "typescript";
import type { ExportedName } from "../../2-analyse/facts.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";

/** `N.x` is a variable of the module that declares the namespace. */
export function namespaceVariable(
  c: Context,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): py.Expression | undefined {
  const member = c.facts.names.namespaceMember(node);
  return member && variableOf(c, member, node);
}

/** A variable of a module, as code at the node reads it. */
export function variableOf(c: Context, { module, attribute }: ExportedName, node: ts.Node): py.Expression {
  if (module.source === node.getSourceFile()) return py.name(attribute);
  return py.attr(c.module(module.python), attribute);
}

import type ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";

/** `N.x` is a variable of the module that declares the namespace. */
export function namespaceVariable(
  c: Context,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): py.Expression | undefined {
  const member = c.facts.names.namespaceMember(node);
  if (!member) return undefined;
  if (member.module.source === node.getSourceFile()) return py.name(member.attribute);
  return py.attr(c.module(member.module.python), member.attribute);
}

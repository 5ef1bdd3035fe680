import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { propertyMember } from "./members.js";

/**
 * A method as the function that takes its object first, to be called on another one: `C.m`, `type(a).m`; of a literal
 * `unbound(o["f"])`.
 */
export function lowerUnboundMethod(c: Context, node: ts.PropertyAccessExpression): py.Expression | undefined {
  const other = c.facts.calls.otherThis(node);
  if (!other || c.facts.values.passesThis(node)) return undefined;
  const name = c.facts.names.attribute(node, node.name.text);
  if (other.cls) return py.attr(c.expression(other.cls), name);
  const object = c.expression(node.expression);
  if (ts.isClassLike(other.method.parent)) return py.attr(py.call("type", [object]), name);
  return py.call(c.prelude("unbound"), [propertyMember(c, node, object).read()]);
}

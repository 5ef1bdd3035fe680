import ts from "typescript";
import { isMemberAccess, type MemberAccess } from "../../2-analyse/memberKeys.js";
import { skipWrappers } from "../../2-analyse/operators.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { lowerArguments } from "./arguments.js";
import { hintOf } from "./hints.js";

/** A call of a function that takes its `this` as an argument: `o["f"](o, 1)`, `f(None, 1)`. */
export function lowerPassingCall(c: Context, node: ts.CallExpression): py.Expression {
  const callee = node.expression;
  const member = memberOf(c, callee);
  if (!member) {
    const { head, args } = lowerArguments(c, node, [
      { node: callee, lower: (inner) => inner.expression(callee) },
    ]);
    return py.call(head[0] as py.Expression, [py.none(), ...args]);
  }
  const { within, object } = withObject(c, member);
  const { head, args } = lowerArguments(c, node, [
    { node: member.expression, lower: () => object },
    { node: callee, lower: () => within.expression(callee) },
  ]);
  const [self, fn] = head as [py.Expression, py.Expression];
  return py.call(fn, [self, ...args]);
}

/** In `o.f?.(x)` the object is needed twice. */
export function keepObject(c: Context, link: ts.OptionalChain): Context {
  const isPassing = ts.isCallExpression(link) && c.facts.values.passesThis(link.expression);
  const member = isPassing ? memberOf(c, link.expression) : undefined;
  return member ? withObject(c, member).within : c;
}

/** The context in which the object of the member has been evaluated, and what it is there. */
function withObject(c: Context, { expression }: MemberAccess): { within: Context; object: py.Expression } {
  const known = c.scope.lowered.get(expression);
  if (known) return { within: c, object: known };
  const object = c.temp(hintOf(expression), c.expression(expression));
  return { within: c.within({ lowered: new Map([...c.scope.lowered, [expression, object]]) }), object };
}

/** A function of a namespace is a variable. */
function memberOf(c: Context, callee: ts.Expression): MemberAccess | undefined {
  const member = skipWrappers(callee);
  if (!isMemberAccess(member)) return undefined;
  const isVariable = ts.isPropertyAccessExpression(member) && c.facts.names.namespaceMember(member);
  return isVariable ? undefined : member;
}

/** What a tag is given before its texts: its `this`, if it takes one. */
export function lowerTagObject(
  c: Context,
  tag: ts.Expression,
): { readonly within: Context; readonly object: readonly py.Expression[] } {
  if (!c.facts.values.passesThis(tag)) return { within: c, object: [] };
  const member = memberOf(c, tag);
  if (!member) return { within: c, object: [py.none()] };
  const { within, object } = withObject(c, member);
  return { within, object: [object] };
}

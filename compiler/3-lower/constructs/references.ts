import ts from "typescript";
import type { MemberAccess } from "../../2-analyse/memberKeys.js";
import { skipWrappers } from "../../2-analyse/operators.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { canSwap, lowerOperands } from "./evaluationOrder.js";
import { hintOf } from "./hints.js";
import { isOnly } from "./kinds.js";
import { elementMember, type Member, propertyMember } from "./members.js";
import { namespaceVariable } from "./namespaces.js";

/** Somewhere a value can be put: a variable or a member whose object and key are evaluated already. */
export type Reference = Pick<Member, "read" | "write" | "target">;

import { isSuper, lowerSuperProperty, writeSuperProperty } from "./super.js";

/**
 * Evaluates what a target needs evaluated before the value is. Python evaluates the value first (`a[i] = v`: v, a, i), so
 * object and key are kept in temporaries unless the value can't interfere.
 */
export function lowerReference(
  c: Context,
  target: ts.Expression,
  use: { value?: ts.Expression; isRead: boolean },
): Reference {
  const node = skipWrappers(target) as ts.Expression;
  const variable = ts.isPropertyAccessExpression(node) ? namespaceVariable(c, node) : undefined;
  if (variable)
    return { target: variable, read: () => variable, write: (value) => py.assign(variable, value) };
  if (ts.isPropertyAccessExpression(node)) return propertyReference(c, node, use);
  if (ts.isElementAccessExpression(node)) return elementReference(c, node, use);
  const name = c.expression(node);
  return { target: name, read: () => name, write: (value) => py.assign(name, value) };
}

type Use = { value?: ts.Expression; isRead: boolean };

function propertyReference(c: Context, node: ts.PropertyAccessExpression, use: Use): Reference {
  if (isSuper(node.expression)) return superReference(c, node);
  const object = settle(c, node.expression, c.expression(node.expression), use);
  const value = c.facts.values.of(node.expression);
  const isLength = node.name.text === "length" && c.facts.calls.builtin(node)?.type === "array";
  if (isLength && isOnly(value, "list", "instance")) return listLength(c, object, isOnly(value, "list"));
  return propertyMember(c, node, object);
}

const superReference = (c: Context, node: MemberAccess): Reference => ({
  read: () => lowerSuperProperty(c, node),
  write: (value) => writeSuperProperty(c, node, value),
});

/** `a.length = n` cuts the list. */
function listLength(c: Context, list: py.Expression, isPlain: boolean): Reference {
  return {
    read: () => py.call("len", [list]),
    write: (value) =>
      py.exprStmt(
        isPlain && py.intValue(value) === 0n
          ? py.method(list, "clear")
          : py.call(c.prelude("set_length"), [list, value]),
      ),
  };
}

function elementReference(c: Context, node: ts.ElementAccessExpression, use: Use): Reference {
  if (isSuper(node.expression)) return superReference(c, node);
  const { expression, argumentExpression: key } = node;
  const [object, index] = lowerOperands(
    c,
    [expression, key].map((part) => ({ node: part, lower: (inner) => inner.expression(part) })),
  ) as [py.Expression, py.Expression];
  const settledObject = settle(c, expression, object, use);
  return elementMember(c, node, settledObject, settle(c, key, index, use));
}

function settle(c: Context, node: ts.Expression, lowered: py.Expression, use: Use): py.Expression {
  if (use.isRead && !py.isSimple(lowered) && !isCheapRead(c, node, lowered))
    return c.keep(hintOf(node), lowered);
  if (!use.value || canSwap(c, node, use.value)) return lowered;
  return c.keep(hintOf(node), lowered);
}

/** Repeating `self.items` for a read and a write is what one would write, where nothing can come between. */
function isCheapRead(c: Context, node: ts.Expression, lowered: py.Expression): boolean {
  return lowered.kind === "Attribute" && py.isSimple(lowered.value) && c.facts.order.hasNoEffect(node);
}

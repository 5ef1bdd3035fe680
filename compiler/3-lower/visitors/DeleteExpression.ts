import ts from "typescript";
import { skipWrappers } from "../../2-analyse/operators.js";
import * as py from "../../python/index.js";
import { elementMember, namedMember } from "../constructs/members.js";
import type { Context } from "../context.js";

/** `delete o.x`, also `delete o?.x`; true as a value. */
export function DeleteExpression(node: ts.DeleteExpression, c: Context): py.Expression {
  const target = skipWrappers(node.expression);
  if (ts.isOptionalChain(target)) return deleteInChain(target, c);
  if (ts.isPropertyAccessExpression(target)) {
    c.before(namedMember(c, target, c.expression(target.expression), target.name.text).remove());
  } else if (ts.isElementAccessExpression(target)) deleteElement(target, c);
  return py.bool(true);
}

function deleteElement(target: ts.ElementAccessExpression, c: Context): void {
  const { argumentExpression: key } = target;
  const [object, index] = c.ordered([target.expression, key]) as [py.Expression, py.Expression];
  c.before(elementMember(c, target, object, index).remove());
}

/**
 *     if a is not None:
 *         a.pop("x", None)
 */
function deleteInChain(target: ts.OptionalChain, c: Context): py.Expression {
  const object = (target as ts.PropertyAccessChain).expression;
  const head = c.temp("obj", c.expression(object));
  const inner = c.within({ lowered: new Map([...c.scope.lowered, [object, head]]) });
  const { before } = c.capture(() => {
    if (ts.isPropertyAccessExpression(target))
      inner.before(namedMember(inner, target, head, target.name.text).remove());
    else deleteElement(target as ts.ElementAccessChain, inner);
  });
  c.before(py.ifStmt(py.isNotNone(head), before));
  return py.bool(true);
}

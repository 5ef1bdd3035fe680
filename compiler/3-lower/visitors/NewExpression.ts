import type ts from "typescript";
import { madeByArray } from "../../2-analyse/arrayClasses.js";
import * as py from "../../python/index.js";
import { lowerArguments } from "../constructs/arguments.js";
import { lowerAsNewArray, lowerBuiltin } from "../constructs/builtins.js";
import { lowerOperands } from "../constructs/evaluationOrder.js";
import type { Context } from "../context.js";

export function NewExpression(node: ts.NewExpression, c: Context): py.Expression {
  const builtin = lowerBuiltin(c, node);
  if (builtin) return builtin;
  const callee = node.expression;
  const { classDeclaration } = c.facts.values.of(node);
  if (node.arguments?.length && madeByArray(c.facts.reach.checker, node, classDeclaration)) {
    const [cls, items] = lowerOperands(c, [
      { node: callee, lower: (inner) => inner.expression(callee) },
      { node, lower: (inner) => lowerAsNewArray(inner, node) },
    ]);
    return py.call(cls as py.Expression, [items as py.Expression]);
  }
  const { head, args, keywords } = lowerArguments(c, node, [
    { node: callee, lower: (inner) => inner.expression(callee) },
  ]);
  return py.call(head[0] as py.Expression, args, keywords);
}

import type ts from "typescript";
import * as py from "../../python/index.js";
import { lowerArguments } from "../constructs/arguments.js";
import { lowerBuiltin } from "../constructs/builtins.js";
import type { Context } from "../context.js";

export function NewExpression(node: ts.NewExpression, c: Context): py.Expression {
  const builtin = lowerBuiltin(c, node);
  if (builtin) return builtin;
  const callee = node.expression;
  const { head, args, keywords } = lowerArguments(c, node, [
    { node: callee, lower: (inner) => inner.expression(callee) },
  ]);
  return py.call(head[0] as py.Expression, args, keywords);
}

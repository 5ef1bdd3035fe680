import ts from "typescript";
import { skipWrappers } from "../operators.js";

/** `xs` of `xs.push(1)`, `xs["push"](1)` and ``xs.tag`…` `` */
export function receiverOf(
  node: ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression,
): ts.Expression | undefined {
  if (ts.isNewExpression(node)) return undefined;
  const callee = skipWrappers(ts.isCallExpression(node) ? node.expression : node.tag);
  return ts.isPropertyAccessExpression(callee) || ts.isElementAccessExpression(callee)
    ? callee.expression
    : undefined;
}

import ts from "typescript";
import { skipWrappers } from "../operators.js";

/** `xs` of `xs.push(1)` and `xs["push"](1)` */
export function receiverOf(node: ts.CallExpression | ts.NewExpression): ts.Expression | undefined {
  if (ts.isNewExpression(node)) return undefined;
  const callee = skipWrappers(node.expression);
  return ts.isPropertyAccessExpression(callee) || ts.isElementAccessExpression(callee)
    ? callee.expression
    : undefined;
}

import ts from "typescript";

/** `f.call(o, 1)`, `f.apply(o, [1])`, `f.bind(o)`: a function is called, or made another, through a member that each has. */
export interface Through {
  readonly fn: ts.Expression;
  readonly how: "call" | "apply" | "bind";
}

/** Of `f.call` or `f["call"]`. */
export function throughMember(node: ts.Node): Through | undefined {
  const how = memberName(node);
  if (how !== "call" && how !== "apply" && how !== "bind") return undefined;
  return { fn: (node as ts.PropertyAccessExpression).expression, how };
}

/** Of the call itself. */
export const calledThrough = (node: ts.Node): Through | undefined =>
  ts.isCallExpression(node) ? throughMember(node.expression) : undefined;

function memberName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  const key = ts.isElementAccessExpression(node) ? node.argumentExpression : undefined;
  return key && ts.isStringLiteralLike(key) ? key.text : undefined;
}

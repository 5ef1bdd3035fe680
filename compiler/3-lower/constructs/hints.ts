import ts from "typescript";
import { isAssignmentOperator, skipWrappers } from "../../2-analyse/operators.js";

/** A name for a temporary that says what it holds: `getName()` → `name`, `a.b` → `b`, `xs[i]` → `item`. */
export function hintOf(node: ts.Node): string {
  const inside = ts.isExpression(node) ? skipWrappers(node) : node;
  if (ts.isIdentifier(inside)) return inside.text;
  if (ts.isPropertyAccessExpression(inside)) return inside.name.text.replace(/^#/, "");
  if (ts.isElementAccessExpression(inside)) return "item";
  if (ts.isCallExpression(inside) || ts.isNewExpression(inside)) return hintOfCall(inside);
  if (ts.isFunctionLike(inside)) return "fn";
  if (ts.isBinaryExpression(inside) && isAssignmentOperator(inside.operatorToken.kind))
    return hintOf(inside.left);
  if (ts.isPostfixUnaryExpression(inside) || ts.isPrefixUnaryExpression(inside))
    return hintOf(inside.operand);
  if (ts.isAwaitExpression(inside)) return hintOf(inside.expression);
  if (ts.isStringLiteralLike(inside) || ts.isTemplateExpression(inside)) return "text";
  if (ts.isArrayLiteralExpression(inside)) return "items";
  return "value";
}

function hintOfCall(node: ts.CallExpression | ts.NewExpression): string {
  const name = hintOf(node.expression);
  const noun = /^(?:get|make|create|read|find|fetch|new|to)_?([A-Z]?\w+)$/.exec(name)?.[1] ?? name;
  const lower = noun.charAt(0).toLowerCase() + noun.slice(1);
  return ts.isNewExpression(node) || lower !== name ? lower : "result";
}

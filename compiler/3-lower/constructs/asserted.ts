import ts from "typescript";
import { isEquated, isOrdered } from "../../2-analyse/lookAhead.js";
import { isCondition, outermost, skipWrappers } from "../../2-analyse/operators.js";
import type { Context } from "../context.js";
import { canBeNone, isNumber, isOnly, isPrimitive } from "./kinds.js";

/**
 * What `x!` comes to where x is undefined: JavaScript has an answer where it is compared or tested, which None gives as well
 * (`"none"`), or NaN (`"nan"`, to compare with numbers). Elsewhere it raises, which D5 asks for.
 */
export function nothingAt(c: Context, node: ts.NonNullExpression): "none" | "nan" | "raises" {
  const inside = c.facts.values.of(node.expression);
  if (!canBeNone(inside) || inside.nullish !== "undefined") return "raises";
  const at = outermost(node);
  if (isCondition(at)) return "none";
  const value = c.facts.values.of(node);
  if (isSoughtIn(c, at)) return "none";
  if (isEquated(at)) return isPrimitive(value) ? "none" : "raises";
  if (isOrdered(at) && isLetter(c, node.expression)) return "none";
  return isNumber(value) && isOrdered(at) && !isAskedAbout(c, node.expression) ? "nan" : "raises";
}

/** `text[i]` where there may be no such letter. */
export const isLetter = (c: Context, node: ts.Expression): boolean => {
  const inside = skipWrappers(node);
  const isOfText =
    ts.isElementAccessExpression(inside) && isOnly(c.facts.values.of(inside.expression), "str", "none");
  return isOfText && canBeNone(c.facts.values.of(inside)) && c.facts.values.expectsAbsence(inside);
};

/** `seen.has(m.get(k)!)`: undefined is no key that is there. */
function isSoughtIn(c: Context, at: ts.Expression): boolean {
  const { parent } = at;
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== at) return false;
  const builtin = c.facts.calls.builtin(parent);
  return /^(map|set)$/.test(builtin?.type ?? "") && /^(has|get|delete)$/.test(builtin?.name ?? "");
}

/** `while (stack.length > 0 && stack.at(-1)! > x)`: the program sees to it that there is one. */
export function isAskedAbout(c: Context, node: ts.Expression): boolean {
  const inside = skipWrappers(node);
  const read = ts.isCallExpression(inside) ? inside.expression : inside;
  return (
    ts.isPropertyAccessExpression(read) && c.facts.scopes.isAskedAbout(read.expression, /^(length|size|has)$/)
  );
}

/** `x!.a`, `x!()`, `x![0]`: None has no such member; nor can it be reckoned with. */
export function raisesOnNone(c: Context, node: ts.NonNullExpression): boolean {
  const at = outermost(node);
  const { parent } = at;
  if (ts.isBinaryExpression(parent) && arithmetic.has(parent.operatorToken.kind))
    return isNumber(c.facts.values.of(parent.left)) && isNumber(c.facts.values.of(parent.right));
  const isHead =
    ts.isPropertyAccessExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCallExpression(parent);
  return isHead && parent.expression === at;
}

const arithmetic: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
]);

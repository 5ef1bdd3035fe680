import ts from "typescript";
import { isEquated } from "../lookAhead.js";
import type { Inquiry } from "./rule.js";

const K = ts.SyntaxKind;

/** Printed, made text, compared: what flows there decides what it is. */
export function isOnlySeen(q: Inquiry, at: ts.Expression): boolean {
  const { parent } = at;
  if (ts.isTypeOfExpression(parent) || ts.isTemplateSpan(parent) || ts.isExpressionStatement(parent))
    return true;
  if (isEquated(at)) return true;
  if (ts.isBinaryExpression(parent)) {
    const other = parent.left === at ? parent.right : parent.left;
    const isText = (q.checker.getTypeAtLocation(other).flags & ts.TypeFlags.StringLike) !== 0;
    return isText && parent.operatorToken.kind === K.PlusToken;
  }
  if (!ts.isCallExpression(parent) || parent.expression === at) return false;
  const { type, name } = q.facts.calls.builtin(parent) ?? {};
  return (
    type === "console" || (type === "String" && name === "call") || (type === "JSON" && name === "stringify")
  );
}

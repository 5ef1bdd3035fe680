import ts from "typescript";
import type { Value } from "./facts.js";
import { skipWrappers } from "./operators.js";

/** Is it `null` or `undefined`, written out? */
export function writtenNullish(node: ts.Expression): "null" | "undefined" | undefined {
  const inner = skipWrappers(node);
  if (inner.kind === ts.SyntaxKind.NullKeyword) return "null";
  const isUndefined = (ts.isIdentifier(inner) && inner.text === "undefined") || ts.isVoidExpression(inner);
  return isUndefined ? "undefined" : undefined;
}

/** Where all that flows to a value is followed: is it never the one of the two that it's compared with, written out? */
export function isNever(
  { kinds, nullish, isToldByFlow, admitsBoth }: Value,
  compared: ts.Expression,
): boolean {
  const which = writtenNullish(compared);
  const isFollowed = (isToldByFlow === true && !kinds.has("unknown")) || admitsBoth === true;
  return which !== undefined && isFollowed && nullish === (which === "null" ? "undefined" : "null");
}

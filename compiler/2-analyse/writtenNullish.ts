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

/** Of a value of unknown type, all that flows there is followed, and it's never null. */
export const isNeverNull = ({ kinds, nullish, isToldByFlow }: Value): boolean =>
  isToldByFlow === true && nullish === "undefined" && !kinds.has("unknown");

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

/**
 * `null!`, `undefined as any`, `null as unknown as Node`: a placeholder for what comes later, of which the types of the places
 * that it goes to don't tell.
 */
export function placedNullish(
  checker: ts.TypeChecker,
  node: ts.Expression,
): "null" | "undefined" | undefined {
  const isCast = ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);
  if (!isCast && !ts.isNonNullExpression(node)) return undefined;
  const which = writtenNullish(node);
  return which && !leavesOpen(checker.getTypeAtLocation(node)) ? which : undefined;
}

/** `null as Node | null`, `null as unknown` */
function leavesOpen(type: ts.Type): boolean {
  const { flags } = type;
  const open = ts.TypeFlags.Unknown | ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void;
  return type.isUnion() ? type.types.some(leavesOpen) : (flags & open) !== 0;
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

import ts from "typescript";
import type { Flow } from "./build.js";
import { positional } from "./functions.js";

/** Is the order or presence of fields observed in the set that the class's instances, or the literal, flow into? */
export function isEnumerated(
  flow: Flow,
  maker: ts.ClassLikeDeclaration | ts.ObjectLiteralExpression,
): boolean {
  const cell = flow.cellOf(maker);
  if (!cell) return false;
  const object = ts.isObjectLiteralExpression(maker)
    ? cell
    : flow.graph.part(flow.graph.shape(cell), "%instance");
  return flow.graph.shape(object).enumerated;
}

/** Most arguments that the callers of the function's set pass, where that is more than it declares; else -1. */
export function arityByFlow(flow: Flow, fn: ts.SignatureDeclaration): number {
  const declared = positional(fn);
  const cell = flow.cellOf(fn);
  if (!cell || declared.some((p) => p.dotDotDotToken)) return -1;
  const most = flow.graph.shape(cell).arguments;
  return most > declared.length ? most : -1;
}

import ts from "typescript";
import type { Flow } from "./build.js";
import type { Cell, Shape } from "./cells.js";
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

/**
 * Most arguments that the callers of the function's set pass, where that is more than it declares; else -1. The same of
 * constructors, and of classes that don't declare theirs.
 */
export function arityByFlow(flow: Flow, fn: ts.SignatureDeclaration | ts.ClassLikeDeclaration): number {
  const declared = ts.isClassLike(fn) ? [] : positional(fn);
  const cell = flow.cellOf(ts.isConstructorDeclaration(fn) ? fn.parent : fn);
  if (!cell || declared.some((p) => p.dotDotDotToken)) return -1;
  const most = mostArguments(flow, cell);
  return most > declared.length ? most : -1;
}

/** Also what derived classes, and what `bind` makes, hand on. */
function mostArguments(flow: Flow, callee: Cell, outer: ReadonlySet<Shape> = new Set()): number {
  const shape = flow.graph.shape(callee);
  if (outer.has(shape)) return 0;
  const seen = new Set([...outer, shape]);
  const heirs = flow.wiring.heirs.filter(({ base }) => flow.graph.shape(base) === shape);
  const bound = flow.wiring.bound.filter(({ of }) => flow.graph.shape(of) === shape);
  return Math.max(
    shape.arguments,
    ...heirs.map(({ derived }) => mostArguments(flow, derived, seen)),
    ...bound.map(({ made, count }) =>
      // one that stands where it may be bound again
      count > 0 && seen.has(flow.graph.shape(made))
        ? Number.POSITIVE_INFINITY
        : count + mostArguments(flow, made, seen),
    ),
  );
}

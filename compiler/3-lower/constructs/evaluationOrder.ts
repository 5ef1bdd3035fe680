import type ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { effectsOf, interferes } from "./effects.js";
import { hintOf } from "./hints.js";

/** One of several values that are needed together, and how to lower it. */
export interface Operand {
  readonly node: ts.Expression;
  readonly lower: (c: Context) => py.Expression;
  /** Does what is lowered also make a text of the value, which may run the program's code? */
  readonly isConverted?: boolean;
}

/** Lowers in TypeScript's order; see docs/decisions/evaluation-order.md. */
export function lowerInOrder(c: Context, nodes: readonly ts.Expression[]): py.Expression[] {
  return lowerOperands(
    c,
    nodes.map((node) => ({ node, lower: (inner) => inner.expression(node) })),
  );
}

/**
 * What Python evaluates together needs care only where a later operand puts statements before: all earlier ones that these
 * could change, or that have effects of their own, are kept in temporaries ahead of them.
 */
export function lowerOperands(c: Context, operands: readonly Operand[]): py.Expression[] {
  const lowered = operands.map((operand) => ({ operand, ...c.capture(() => operand.lower(c)) }));
  const last = lowered.findLastIndex(({ before }) => before.some(hasEffect));
  return lowered.map(({ operand, result, before }, index) => {
    c.before(...before);
    if (index >= last) return result;
    const later = operands.slice(index + 1).map((o) => o.node);
    return isSettled(c, operand, result, later) ? result : c.keep(hintOf(operand.node), result);
  });
}

/** Making a function has no effect: it is seen only by who is given it. */
const hasEffect = (statement: py.Statement): boolean =>
  statement.kind !== "FunctionDef" || statement.decorators.length > 0;

/** Is the lowered value the same whenever it is computed? */
function isSettled(
  c: Context,
  { node, isConverted }: Operand,
  value: py.Expression,
  later: readonly ts.Expression[],
): boolean {
  if (py.isConstant(value) || (value.kind === "Name" && c.isTemporary(value.id))) return true;
  if (value.kind === "Lambda" || (c.facts.order.isPure(node) && !isConverted)) return true;
  const effects = effectsOf(c, node);
  const own = isConverted ? { ...effects, runs: true } : effects;
  return later.every((other) => !interferes(own, effectsOf(c, other)));
}

/** Can the two be evaluated in either order, so that Python's own may be taken? */
export function canSwap(c: Context, first: ts.Expression, second: ts.Expression): boolean {
  if (c.facts.order.isPure(first) || c.facts.order.isPure(second)) return true;
  return !interferes(effectsOf(c, first), effectsOf(c, second));
}

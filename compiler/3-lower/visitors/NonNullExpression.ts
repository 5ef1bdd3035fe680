import ts from "typescript";
import { writtenNullish } from "../../2-analyse/writtenNullish.js";
import * as py from "../../python/index.js";
import { isAskedAbout, nothingAt, raisesOnNone } from "../constructs/asserted.js";
import { lowerAsserted } from "../constructs/builtins.js";
import { canBeNone } from "../constructs/kinds.js";
import type { Context } from "../context.js";

/** `x!` is checked, unless it is `null!`, or what follows raises on None anyway, or makes of it what JavaScript makes of undefined. */
export function NonNullExpression(node: ts.NonNullExpression, c: Context): py.Expression {
  if (writtenNullish(node.expression)) return c.expression(node.expression);
  const nothing = nothingAt(c, node);
  if (nothing === "none") return c.expression(node.expression);
  if (nothing === "nan") return py.call(c.prelude("or_nan"), [c.expression(node.expression)]);
  if (c.facts.values.isNullItself(node.expression)) return c.expression(node.expression);
  const asserted = lowerAsserted(c, node.expression);
  if (asserted) return asserted;
  const value = c.expression(node.expression);
  if (c.facts.values.keepsNull(node.expression) && isAskedAbout(c, node.expression)) return value;
  const isPresent = !canBeNone(c.facts.values.of(node.expression)) || isIndex(c, node.expression);
  return isPresent || raisesOnNone(c, node) ? value : py.call(c.prelude("not_none"), [value]);
}

/** `a[i]!` opts out of the check of an index: it is read as an element that is there, which null isn't. */
const isIndex = (c: Context, node: ts.Node): boolean =>
  ts.isElementAccessExpression(node) && !ts.isOptionalChain(node) && !c.facts.values.holdsNothing(node);

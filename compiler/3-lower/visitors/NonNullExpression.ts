import ts from "typescript";
import * as py from "../../python/index.js";
import { canBeNone } from "../constructs/kinds.js";
import type { Context } from "../context.js";

/** `x!` is checked, unless what follows raises on None anyway. */
export function NonNullExpression(node: ts.NonNullExpression, c: Context): py.Expression {
  const value = c.expression(node.expression);
  if (!canBeNone(c.facts.values.of(node.expression)) || raisesOnNone(node) || isIndex(node.expression))
    return value;
  return py.call(c.prelude("not_none"), [value]);
}

/** `x!.a`, `x!()`, `x![0]`: None has no such member. */
function raisesOnNone(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return raisesOnNone(parent);
  const isHead =
    ts.isPropertyAccessExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCallExpression(parent);
  return isHead && parent.expression === node;
}

/** `a[i]!` opts out of the check of an index: it is read as an element that is there. */
const isIndex = (node: ts.Node): boolean => ts.isElementAccessExpression(node) && !ts.isOptionalChain(node);

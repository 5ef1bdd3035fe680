import ts from "typescript";
import * as py from "../../python/index.js";
import { canSwap, lowerOperands } from "../constructs/evaluationOrder.js";
import { iterableOf } from "../constructs/iteration.js";
import { isOnly } from "../constructs/kinds.js";
import type { Context } from "../context.js";

/** `[a, b]`, `a + [b]`, `list(a)`: MicroPython has no star in displays. */
export function ArrayLiteralExpression(node: ts.ArrayLiteralExpression, c: Context): py.Expression {
  const lowered = lowerOperands(
    c,
    node.elements.map((element) => ({
      node: element,
      lower: () => (ts.isSpreadElement(element) ? iterableOf(c, element.expression) : c.expression(element)),
    })),
  );
  if (!node.elements.some(ts.isSpreadElement))
    return c.facts.calls.isTupleArgument(node) ? py.tuple(lowered) : py.list(lowered);
  const segments: py.Expression[] = [];
  let plain: py.Expression[] = [];
  const flush = () => {
    if (plain.length) segments.push(py.list(plain));
    plain = [];
  };
  node.elements.forEach((element, index) => {
    const value = lowered[index] as py.Expression;
    if (!ts.isSpreadElement(element)) {
      plain.push(value);
      return;
    }
    flush();
    const later = node.elements.slice(index + 1);
    segments.push(spread(c, element, value, node.elements.length === 1, later));
  });
  flush();
  return segments.reduce((a, b) => py.binary(a, "+", b));
}

/** A list can be joined as it is, unless what follows changes it before it is copied. */
function spread(
  c: Context,
  node: ts.SpreadElement,
  value: py.Expression,
  isAlone: boolean,
  later: readonly ts.Expression[],
): py.Expression {
  const { values } = c.facts;
  const isList = isOnly(values.of(node.expression), "list") && !values.canBeTuple(node.expression);
  const isSafe = isList && !isAlone && later.every((other) => canSwap(c, node.expression, other));
  return isSafe ? value : py.call("list", [value]);
}

import ts from "typescript";
import * as py from "../../python/index.js";
import { lowerOperands } from "../constructs/evaluationOrder.js";
import { iterableOf, spreadItems } from "../constructs/iteration.js";
import { isOnly } from "../constructs/kinds.js";
import type { Context } from "../context.js";

/** `[a, b]`, `a + [b]`, `list(a)`: MicroPython has no star in displays. */
export function ArrayLiteralExpression(node: ts.ArrayLiteralExpression, c: Context): py.Expression {
  const lowered = lowerOperands(
    c,
    node.elements.map((element, index) => ({
      node: element,
      lower: () =>
        ts.isSpreadElement(element)
          ? spread(c, element, node.elements.length === 1, node.elements.slice(index + 1))
          : c.expression(element),
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
    segments.push(value);
  });
  flush();
  return segments.reduce((a, b) => py.binary(a, "+", b));
}

/** A list can be joined as it is, unless what follows changes it before it is copied. */
function spread(
  c: Context,
  node: ts.SpreadElement,
  isAlone: boolean,
  later: readonly ts.Expression[],
): py.Expression {
  const { values } = c.facts;
  const isList = isOnly(values.of(node.expression), "list") && !values.canBeTuple(node.expression);
  if (isList && !isAlone) return spreadItems(c, node, later);
  return py.call("list", [iterableOf(c, node.expression)]);
}

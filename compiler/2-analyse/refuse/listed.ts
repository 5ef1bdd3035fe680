import type ts from "typescript";
import { valuesOfMore } from "../../diagnostics/objects.js";
import { bit, everything, hiddenBits } from "../flow/lattice.js";
import { allBitsOf } from "./bits.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

/** `Object.values(small)` of an object with more properties than its type names: what they hold isn't what the type says. */
export const unnamedValues: Rule<ts.CallExpression> = (node, q) => {
  const { type, name } = q.facts.calls.builtin(node) ?? {};
  const [object] = node.arguments;
  if (type !== "Object" || (name !== "values" && name !== "entries")) return;
  const cell = object && q.flow.cellOf(object);
  if (!cell || !q.flow.graph.hasShape(cell)) return;
  const value = valueType(q, node, name);
  const told = value ? allBitsOf(q, value) | bit.open | hiddenBits | bit.frozen : everything;
  // lists that are in the set have come there by being listed, and all else with them
  if (q.flow.graph.shape(cell).list) return;
  const named = q.checker.getTypeAtLocation(object);
  for (const [key, part] of q.flow.graph.ownText(cell)) {
    const isOther = (q.flow.graph.content(part).bits & ~told) !== 0;
    if (isOther && !q.checker.getPropertyOfType(named, key))
      q.reporter.report(valuesOfMore, node, nameOf(object), key);
  }
};

/** The type of the values that the call gives. */
function valueType(q: Inquiry, node: ts.CallExpression, name: string): ts.Type | undefined {
  const element = q.flow.wiring.types.element(q.checker.getTypeAtLocation(node));
  return element && name === "entries" ? q.checker.getTypeArguments(element as ts.TypeReference)[1] : element;
}

import ts from "typescript";
import { holes } from "../../diagnostics/builtins.js";
import { skipWrappers } from "../operators.js";
import type { Inquiry, Rule } from "./rule.js";

/**
 * `const a = [1, 2]; a[5] = 6`, `a.length = 9`: nothing else makes the array so long, so that places of it are never
 * written, and the program looks at which there are. Where that can't be told, the board raises as it looks.
 */
export const storeBehindEnd: Rule<ts.BinaryExpression> = ({ left, operatorToken, right }, q) => {
  const place = skipWrappers(left);
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
  if (!ts.isPropertyAccessExpression(place) && !ts.isElementAccessExpression(place)) return;
  if (ts.isPropertyAccessExpression(place) && place.name.text !== "length") return;
  const reached = lengthOf(q, place.expression);
  const index = ts.isElementAccessExpression(place) ? place.argumentExpression : right;
  const wanted = q.facts.values.of(index).constant;
  if (reached !== undefined && typeof wanted === "number" && wanted > reached)
    q.reporter.report(holes, place);
};

/** How long the array of a variable gets, if literals and constant indices alone tell. */
function lengthOf(q: Inquiry, array: ts.Expression): number | undefined {
  const binding = ts.isIdentifier(array) ? q.bindings.of(array) : undefined;
  const declaration = binding?.writes.length === 0 ? binding.declarations[0]?.parent : undefined;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  const literal = skipWrappers(declaration.initializer);
  if (!ts.isArrayLiteralExpression(literal) || literal.elements.some(ts.isSpreadElement)) return undefined;
  const cell = q.flow.cellOf(array);
  if (!cell || !q.flow.graph.hasShape(cell) || q.facts.values.fillsGaps(array)) return undefined;
  const { open, grows, stores, visited, enumerated } = q.flow.graph.shape(cell);
  if (!visited && !enumerated) return undefined;
  const indices = [...stores].map((store) => q.facts.values.of(store.argumentExpression).constant);
  if (open || grows || indices.some((index) => typeof index !== "number")) return undefined;
  let length = literal.elements.length;
  while (indices.includes(length)) length++;
  return length;
}

import ts from "typescript";
import { builtinRow } from "../../builtins/index.js";
import { frozenObject } from "../../diagnostics/objects.js";
import { isAssignmentOperator, skipWrappers } from "../operators.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

/** `f.x = 1` of `const f: Point = Object.freeze(…)`: it throws in JavaScript, and nothing is frozen on the board. */
export const writeToFrozen: Rule<ts.BinaryExpression> = (node, q) => {
  if (isAssignmentOperator(node.operatorToken.kind)) reportFrozen(skipWrappers(node.left), q);
};

/** `xs.push(1)` of a frozen array. */
export const changeOfFrozen: Rule<ts.CallExpression> = (node, q) => {
  const builtin = q.facts.calls.builtin(node);
  const row = builtin?.type === "array" ? builtinRow(builtin) : undefined;
  if (row && "mutates" in row && row.mutates) reportFrozen(skipWrappers(node.expression), q);
};

function reportFrozen(member: ts.Expression, q: Inquiry): void {
  if (!ts.isPropertyAccessExpression(member) && !ts.isElementAccessExpression(member)) return;
  const object = skipWrappers(member.expression);
  const declaration = ts.isIdentifier(object)
    ? q.checker.getSymbolAtLocation(object)?.valueDeclaration
    : undefined;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return;
  const made = skipWrappers(declaration.initializer);
  const builtin = ts.isCallExpression(made) ? q.facts.calls.builtin(made) : undefined;
  if (builtin?.type === "Object" && builtin.name === "freeze")
    q.reporter.report(frozenObject, member, nameOf(object));
}

import ts from "typescript";
import type { Binding } from "../bindings.js";
import type { Value } from "../facts.js";
import { skipWrappers } from "../operators.js";
import type { Flow } from "./build.js";
import { guardsOf } from "./guards.js";

/** Is `a[i]` inside the array for sure: `i` counts below `a.length`, and nothing of that set of arrays gets shorter? */
export function isIndexInRange(
  flow: Flow,
  value: (node: ts.Node) => Value,
  node: ts.ElementAccessExpression,
): boolean {
  const index = skipWrappers(node.argumentExpression);
  const { kinds, min } = value(index);
  if (kinds.size !== 1 || !kinds.has("int") || min < 0) return false;
  const list = skipWrappers(node.expression);
  if (!isStable(flow, list)) return false;
  if (ts.isNumericLiteral(index)) return Number(index.text) < leastLength(flow, list as ts.Identifier);
  if (!ts.isIdentifier(index)) return false;
  const binding = flow.wiring.bindings.of(index);
  if (!binding) return false;
  return isBelowLength(flow, index, binding, list) || countsDown(flow, binding, list);
}

/** A variable that is never assigned again, whose arrays nothing makes shorter. */
function isStable(flow: Flow, list: ts.Expression): boolean {
  if (!ts.isIdentifier(list)) return false;
  const binding = flow.wiring.bindings.of(list);
  if (!binding || binding.isImport || binding.writes.length > 0) return false;
  const { kinds } = flow.wiring.types.value(flow.wiring.checker.getTypeAtLocation(list));
  if (kinds.size !== 1) return false;
  if (kinds.has("str") || kinds.has("bytearray") || kinds.has("array")) return true;
  const cell = flow.cellOf(list);
  return (
    kinds.has("list") && cell !== undefined && flow.graph.hasShape(cell) && !flow.graph.shape(cell).shrinks
  );
}

/** Elements that the array of a constant has when it is made: `[a, b]`, `text.split(",")`. */
function leastLength({ wiring }: Flow, list: ts.Identifier): number {
  const declaration = wiring.bindings.of(list)?.declarations[0]?.parent;
  const made = declaration && ts.isVariableDeclaration(declaration) && declaration.initializer;
  const value = made && skipWrappers(made);
  if (!value) return 0;
  if (ts.isArrayLiteralExpression(value))
    return value.elements.some((e) => ts.isSpreadElement(e) || ts.isOmittedExpression(e))
      ? 0
      : value.elements.length;
  if (!ts.isCallExpression(value) || value.arguments.length !== 1) return 0;
  const builtin = wiring.calls.builtin(value);
  const [separator] = value.arguments;
  const isSplit = builtin?.type === "string" && builtin.name === "split";
  return isSplit && ts.isStringLiteralLike(separator!) && separator.text !== "" ? 1 : 0;
}

function isBelowLength(flow: Flow, index: ts.Identifier, binding: Binding, list: ts.Expression): boolean {
  return guardsOf(flow.wiring.bindings, index, binding).some(({ condition, sense }) => {
    if (!ts.isBinaryExpression(condition)) return false;
    const operator = condition.operatorToken.kind;
    const [small, large] = sense
      ? operator === ts.SyntaxKind.LessThanToken
        ? [condition.left, condition.right]
        : [condition.right, condition.left]
      : [condition.left, condition.right];
    const isBelow = sense
      ? operator === ts.SyntaxKind.LessThanToken || operator === ts.SyntaxKind.GreaterThanToken
      : operator === ts.SyntaxKind.GreaterThanEqualsToken;
    return isBelow && refersTo(flow, small, binding) && isLengthOf(flow, large, list);
  });
}

const refersTo = (flow: Flow, node: ts.Expression, binding: Binding): boolean => {
  const target = skipWrappers(node);
  return ts.isIdentifier(target) && flow.wiring.bindings.of(target) === binding;
};

/** `a.length`, or a constant that was made from it. */
function isLengthOf(flow: Flow, node: ts.Expression, list: ts.Expression): boolean {
  const target = skipWrappers(node);
  const { bindings } = flow.wiring;
  if (ts.isPropertyAccessExpression(target)) {
    const of = skipWrappers(target.expression);
    return target.name.text === "length" && ts.isIdentifier(of) && bindings.of(of) === bindings.of(list);
  }
  const binding = ts.isIdentifier(target) ? bindings.of(target) : undefined;
  const declaration = binding?.declarations[0]?.parent;
  if (!binding || binding.writes.length > 0 || !declaration) return false;
  return ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined
    ? ts.isPropertyAccessExpression(declaration.initializer) &&
        isLengthOf(flow, declaration.initializer, list)
    : false;
}

/** `for (let i = a.length - 1; i >= 0; i--)` */
function countsDown(flow: Flow, binding: Binding, list: ts.Expression): boolean {
  const declaration = binding.declarations[0]?.parent;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return false;
  const start = skipWrappers(declaration.initializer);
  const isLast =
    ts.isBinaryExpression(start) &&
    start.operatorToken.kind === ts.SyntaxKind.MinusToken &&
    isLengthOf(flow, start.left, list) &&
    ts.isNumericLiteral(start.right) &&
    Number(start.right.text) >= 1;
  return isLast && binding.writes.every(isDecrement);
}

const isDecrement = (write: ts.Identifier): boolean =>
  (ts.isPostfixUnaryExpression(write.parent) || ts.isPrefixUnaryExpression(write.parent)) &&
  write.parent.operator === ts.SyntaxKind.MinusMinusToken;

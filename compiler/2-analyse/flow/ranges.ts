import ts from "typescript";
import type { Binding } from "../bindings.js";
import type { Value } from "../facts.js";
import { isStep } from "../forms.js";
import { skipWrappers } from "../operators.js";
import type { Flow } from "./build.js";
import { guardsOf } from "./guards.js";
import { bit } from "./lattice.js";
import { isNumber } from "./wiring.js";

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
  if (ts.isNumericLiteral(index)) return Number(index.text) < leastLength(flow, value, list as ts.Identifier);
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

/** Elements that the array of a constant has when it is made: `[a, b]`, `text.split(",")`, `new Array(n + 1)`. */
function leastLength(flow: Flow, value: (node: ts.Node) => Value, list: ts.Identifier): number {
  const made = madeOf(flow, list);
  if (!made) return 0;
  if (ts.isArrayLiteralExpression(made))
    return made.elements.some((e) => ts.isSpreadElement(e) || ts.isOmittedExpression(e))
      ? 0
      : made.elements.length;
  const size = sizeOf(flow, made);
  if (size) return Math.max(0, value(size).min);
  if (!ts.isCallExpression(made) || made.arguments.length !== 1) return 0;
  const builtin = flow.wiring.calls.builtin(made);
  const [separator] = made.arguments;
  const isSplit = builtin?.type === "string" && builtin.name === "split";
  return isSplit && ts.isStringLiteralLike(separator!) && separator.text !== "" ? 1 : 0;
}

/** What a constant is made of. */
function madeOf({ wiring: { bindings } }: Flow, list: ts.Identifier): ts.Expression | undefined {
  const declaration = bindings.of(list)?.declarations[0]?.parent;
  const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return made && skipWrappers(made);
}

/** The `n` of `new Array(n)`, `Array(n).fill(0)`, `Array.from({ length: n }, …)`. */
function sizeOf(flow: Flow, made: ts.Expression): ts.Expression | undefined {
  if (!ts.isCallExpression(made) && !ts.isNewExpression(made)) return undefined;
  const builtin = flow.wiring.calls.builtin(made);
  const [first, ...more] = made.arguments ?? [];
  if (builtin?.type === "array" && /^(fill|map)$/.test(builtin.name)) {
    const callee = skipWrappers(made.expression);
    return ts.isPropertyAccessExpression(callee) ? sizeOf(flow, skipWrappers(callee.expression)) : undefined;
  }
  if (builtin?.type !== "Array" || !first) return undefined;
  if (builtin.name === "from") return lengthIn(first);
  const isSized = /^(new|call)$/.test(builtin.name) && more.length === 0;
  return isSized && isNumber(flow.wiring, first) ? first : undefined;
}

/** `{ length: n }` */
function lengthIn(node: ts.Expression): ts.Expression | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const property = node.properties.find((p) => p.name?.getText() === "length");
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

function isBelowLength(flow: Flow, index: ts.Identifier, binding: Binding, list: ts.Expression): boolean {
  return guardsOf(flow.wiring.bindings, index, binding).some(({ condition, sense }) => {
    if (!ts.isBinaryExpression(condition)) return false;
    const { left, right, operatorToken } = condition;
    const order = orders.get(operatorToken.kind);
    if (!order) return false;
    const isLess = order.isLess === sense;
    const [small, large] = isLess ? [left, right] : [right, left];
    if (!refersTo(flow, small, binding)) return false;
    return order.isStrict === sense ? isLengthOf(flow, large, list) : isLastOf(flow, large, list);
  });
}

/** What a comparison says; where it's false, the opposite: `!(i >= n)` is `i < n`. */
const orders: ReadonlyMap<ts.SyntaxKind, { readonly isLess: boolean; readonly isStrict: boolean }> = new Map([
  [ts.SyntaxKind.LessThanToken, { isLess: true, isStrict: true }],
  [ts.SyntaxKind.LessThanEqualsToken, { isLess: true, isStrict: false }],
  [ts.SyntaxKind.GreaterThanToken, { isLess: false, isStrict: true }],
  [ts.SyntaxKind.GreaterThanEqualsToken, { isLess: false, isStrict: false }],
]);

/** `n` where the array was made as `new Array(n + 1)`; `a.length - 1`. */
function isLastOf(flow: Flow, node: ts.Expression, list: ts.Expression): boolean {
  const last = skipWrappers(node);
  if (ts.isBinaryExpression(last))
    return isStep(last, ts.SyntaxKind.MinusToken) && isLengthOf(flow, last.left, list);
  const size = sizeOfList(flow, list);
  return size !== undefined && isStep(size, ts.SyntaxKind.PlusToken) && isSameConstant(flow, size.left, last);
}

function sizeOfList(flow: Flow, list: ts.Expression): ts.Expression | undefined {
  const made = ts.isIdentifier(list) ? madeOf(flow, list) : undefined;
  const size = made && sizeOf(flow, made);
  const cell = size && flow.cellOf(size);
  // of `{ length: 2.5 }` there are two
  const isInt = cell !== undefined && flow.graph.content(cell).bits === bit.int;
  return size && isInt ? skipWrappers(size) : undefined;
}

/** The same literal, or the same name of what is never assigned again. */
function isSameConstant({ wiring: { bindings } }: Flow, a: ts.Expression, b: ts.Expression): boolean {
  if (ts.isNumericLiteral(a)) return ts.isNumericLiteral(b) && a.text === b.text;
  if (!ts.isIdentifier(a) || !ts.isIdentifier(b)) return false;
  const binding = bindings.of(a);
  return binding !== undefined && binding === bindings.of(b) && binding.writes.length === 0;
}

const refersTo = (flow: Flow, node: ts.Expression, binding: Binding): boolean => {
  const target = skipWrappers(node);
  return ts.isIdentifier(target) && flow.wiring.bindings.of(target) === binding;
};

/** `a.length`, or a constant that was made from it, or that `a` was made with. */
function isLengthOf(flow: Flow, node: ts.Expression, list: ts.Expression): boolean {
  const target = skipWrappers(node);
  const { bindings } = flow.wiring;
  if (ts.isPropertyAccessExpression(target)) {
    const of = skipWrappers(target.expression);
    return target.name.text === "length" && ts.isIdentifier(of) && bindings.of(of) === bindings.of(list);
  }
  const size = sizeOfList(flow, list);
  if (size && isSameConstant(flow, size, target)) return true;
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

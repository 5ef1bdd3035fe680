import ts from "typescript";
import { builtinRow } from "../builtins/index.js";
import type { Bindings } from "./bindings.js";
import type { BuiltinReference, Calls, Order, Values } from "./facts.js";
import { isAssignmentOperator, logical, strictEquality } from "./operators.js";
import { isNeverReassigned } from "./scopes.js";

/** Which expressions can trade places with what runs around them. */
export function judgeOrder(checker: ts.TypeChecker, bindings: Bindings, calls: Calls, values: Values): Order {
  const test = (node: ts.Expression, allowReads: boolean): boolean => {
    const inner = (child: ts.Expression) => test(child, allowReads);
    if (ts.isIdentifier(node)) {
      if (allowReads) return true;
      const binding = bindings.of(node);
      return binding ? isNeverReassigned(binding, bindings) : calls.builtin(node) !== undefined;
    }
    if (isLeaf(node)) return true;
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
      return inner(node.expression);
    }
    if (ts.isNonNullExpression(node) || ts.isTypeOfExpression(node) || ts.isVoidExpression(node))
      return inner(node.expression);
    if (ts.isPrefixUnaryExpression(node))
      return !isStep(node.operator) && isPrimitive(values, node.operand) && inner(node.operand);
    if (ts.isBinaryExpression(node))
      return !calls.asksClass(node) && isQuietBinary(node, values) && inner(node.left) && inner(node.right);
    if (ts.isConditionalExpression(node))
      return inner(node.condition) && inner(node.whenTrue) && inner(node.whenFalse);
    if (ts.isTemplateExpression(node)) {
      return node.templateSpans.every(
        (span) => isPrimitive(values, span.expression) && inner(span.expression),
      );
    }
    if (ts.isPropertyAccessExpression(node))
      return (
        isQuietMember(node, allowReads) &&
        (allowReads ? inner(node.expression) : test(node.expression, false) || isConstantMember(node))
      );
    if (ts.isElementAccessExpression(node))
      return allowReads && inner(node.expression) && inner(node.argumentExpression);
    if (ts.isArrayLiteralExpression(node))
      return allowReads && node.elements.every((e) => !ts.isSpreadElement(e) && inner(e));
    if (ts.isObjectLiteralExpression(node))
      return allowReads && node.properties.every((p) => isQuietProperty(p, inner));
    return isPureCall(node, allowReads, inner);
  };

  const isConstantMember = (node: ts.PropertyAccessExpression): boolean => {
    const symbol = checker.getSymbolAtLocation(node.name);
    return symbol !== undefined && (symbol.flags & ts.SymbolFlags.EnumMember) !== 0;
  };

  /** A read that runs no getter; without `allowReads` one whose result can't change. */
  const isQuietMember = (node: ts.PropertyAccessExpression, allowReads: boolean): boolean => {
    const symbol = checker.getSymbolAtLocation(node.name);
    if (!symbol) return false;
    if (symbol.flags & ts.SymbolFlags.EnumMember) return true;
    if (symbol.flags & ts.SymbolFlags.Accessor) return false;
    if (allowReads) return true;
    const builtin = calls.builtin(node);
    return (
      builtin !== undefined &&
      (statics.has(builtin.type) || (builtin.type === "string" && builtin.name === "length"))
    );
  };

  const isPureCall = (
    node: ts.Expression,
    allowReads: boolean,
    inner: (e: ts.Expression) => boolean,
  ): boolean => {
    if (!ts.isCallExpression(node)) return false;
    const builtin = calls.builtin(node);
    if (!builtin) return false;
    const quiet = builtin.type === "Math" ? builtin.name !== "random" : allowReads && isQuietMethod(builtin);
    if (!quiet || !node.arguments.every((a) => !ts.isSpreadElement(a) && isPrimitive(values, a) && inner(a)))
      return false;
    return (
      builtin.type === "Math" ||
      !ts.isPropertyAccessExpression(node.expression) ||
      inner(node.expression.expression)
    );
  };

  return {
    isPure: (node) => test(node, false),
    hasNoEffect: (node) => test(node, true),
    isUsed,
  };
}

/** Static sides whose data members never change. */
const statics: ReadonlySet<string> = new Set(["Math", "Number"]);

/** By the tables of built-ins: nothing observable happens, and no function of the program is called. */
function isQuietMethod(builtin: BuiltinReference): boolean {
  const row = builtinRow(builtin);
  return row !== undefined && "pure" in row && row.pure === true && row.calls === undefined;
}

const isStep = (operator: ts.PrefixUnaryOperator): boolean =>
  operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;

/** Literals, `this`, and function values: a function captures variables, so it doesn't matter when it is made. */
const isLeaf = (node: ts.Expression): boolean =>
  ts.isLiteralExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isFunctionExpression(node) ||
  node.kind === ts.SyntaxKind.ThisKeyword ||
  node.kind === ts.SyntaxKind.NullKeyword ||
  node.kind === ts.SyntaxKind.TrueKeyword ||
  node.kind === ts.SyntaxKind.FalseKeyword;

const identityOperators: ReadonlySet<ts.SyntaxKind> = new Set([
  ...strictEquality,
  ...logical,
  ts.SyntaxKind.CommaToken,
]);

/** Runs no user code: not an assignment, and no `valueOf` or `toString` of an object. */
function isQuietBinary(node: ts.BinaryExpression, values: Values): boolean {
  const operator = node.operatorToken.kind;
  if (isAssignmentOperator(operator) || operator === ts.SyntaxKind.InKeyword) return false;
  if (operator === ts.SyntaxKind.InstanceOfKeyword) return true;
  return (
    identityOperators.has(operator) || (isPrimitive(values, node.left) && isPrimitive(values, node.right))
  );
}

function isQuietProperty(
  property: ts.ObjectLiteralElementLike,
  inner: (e: ts.Expression) => boolean,
): boolean {
  if (ts.isShorthandPropertyAssignment(property)) return inner(property.name);
  if (!ts.isPropertyAssignment(property))
    return ts.isMethodDeclaration(property) && !ts.isComputedPropertyName(property.name);
  if (ts.isComputedPropertyName(property.name) && !inner(property.name.expression)) return false;
  return inner(property.initializer);
}

const primitives: ReadonlySet<string> = new Set(["none", "bool", "int", "float", "bigint", "str", "enum"]);

const isPrimitive = (values: Values, node: ts.Expression): boolean =>
  [...values.of(node).kinds].every((kind) => primitives.has(kind));

/** Does anything look at the value of the expression? */
function isUsed(node: ts.Expression): boolean {
  const parent = node.parent;
  if (ts.isExpressionStatement(parent) || ts.isVoidExpression(parent)) return false;
  if (ts.isForStatement(parent)) return parent.condition === node;
  if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent) || ts.isAsExpression(parent))
    return isUsed(parent);
  if (ts.isConditionalExpression(parent)) return parent.condition === node || isUsed(parent);
  if (!ts.isBinaryExpression(parent)) return true;
  const operator = parent.operatorToken.kind;
  if (operator === ts.SyntaxKind.CommaToken) return parent.left !== node && isUsed(parent);
  const isLogical =
    operator === ts.SyntaxKind.AmpersandAmpersandToken ||
    operator === ts.SyntaxKind.BarBarToken ||
    operator === ts.SyntaxKind.QuestionQuestionToken;
  return isLogical && parent.right === node ? isUsed(parent) : true;
}

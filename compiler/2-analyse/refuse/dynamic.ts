import ts from "typescript";
import { castWithoutShape, operationOnAny } from "../../diagnostics/dynamic.js";
import { bigintOrNumber } from "../../diagnostics/numbers.js";
import { isAssigned } from "../bindings.js";
import { isCaught, isReasonSymbol } from "../caught.js";
import type { Kind } from "../facts.js";
import { isAssignmentPattern, skipWrappers } from "../operators.js";
import { isUntyped } from "../untyped.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

export const isAny = (q: Inquiry, node: ts.Expression): boolean =>
  (q.checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any) !== 0;

/** Reported once for each origin, at the first place that shows it. */
function refuseAny(q: Inquiry, node: ts.Expression, operation: string): void {
  if (node.kind === ts.SyntaxKind.SuperKeyword || !isAny(q, node) || isKnown(q, node, isConverted)) return;
  const inner = innerAny(q, node);
  if (inner) {
    refuseAny(q, inner, ts.isCallExpression(node) ? "calling it" : "a member of it");
    return;
  }
  const { fileName, end } = { fileName: node.getSourceFile().fileName, end: originOfAny(q, node).end };
  q.reporter.report(operationOnAny, node, nameOf(node), operation, `${fileName}:${end}`);
}

/** Elements of `new Array(n).fill(0)`: what flows there says what they are. */
function isKnown(q: Inquiry, node: ts.Expression, isAllowed: (kind: Kind) => boolean): boolean {
  const { kinds } = q.facts.values.of(node);
  return kinds.size > 0 && [...kinds].every(isAllowed) && isUntyped(q.checker, node);
}

const isConverted = (kind: Kind): boolean => /^(bool|int|float|str)$/.test(kind);
const isList = (kind: Kind): boolean => kind === "list";

/** `x` of `x.a`, `x[0]`, `x()` where that is `any` itself. */
function innerAny(q: Inquiry, node: ts.Expression): ts.Expression | undefined {
  const isAccess = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
  if (!isAccess && !ts.isCallExpression(node)) return undefined;
  return isAny(q, node.expression) ? node.expression : undefined;
}

/** The declaration or expression that an `any` comes from: through variables that got their type from what they start with. */
function originOfAny(q: Inquiry, node: ts.Node): ts.Node {
  const declaration = q.checker.getSymbolAtLocation(node)?.valueDeclaration;
  if (!declaration) return node;
  const variable = ts.isBindingElement(declaration)
    ? ts.walkUpBindingElementsAndPatterns(declaration)
    : declaration;
  if (!ts.isVariableDeclaration(variable) || variable.type) return variable;
  const loop = variable.parent.parent;
  const source = ts.isForOfStatement(loop) ? loop.expression : variable.initializer;
  return source && isAny(q, source) ? originOfAny(q, rootOf(q, source)) : variable;
}

function rootOf(q: Inquiry, node: ts.Expression): ts.Expression {
  const inner = innerAny(q, node);
  return inner ? rootOf(q, inner) : node;
}

/** Members of what was caught are looked up when the program runs. */
export const memberOfAny: Rule<ts.PropertyAccessExpression | ts.ElementAccessExpression> = (node, q) => {
  if (isOfDecorated(q, node)) return;
  if (ts.isElementAccessExpression(node) && isAny(q, node.expression) && isKnown(q, node.expression, isList))
    return;
  if (!isLookedUp(q, node) || isAssigned(node)) refuseAny(q, node.expression, "a member of it");
};

/** `value.call`, `this[name]`, `this[name].bind` in a decorator: a method, an object of the class. */
function isOfDecorated(q: Inquiry, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean {
  if (!q.facts.decorators.isObject(node.expression))
    return q.facts.calls.builtin(node)?.type === "function" && ts.isPropertyAccessExpression(node);
  if (!ts.isPropertyAccessExpression(node)) return true;
  const { text } = node.name;
  // what all objects have isn't found by name; for a static method it is the class, which has two more
  const isEverywhere = /^(hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|valueOf)$/.test(
    text,
  );
  const isOfClass = text === "name" || text === "length";
  return !isEverywhere && !(isOfClass && q.facts.values.of(node.expression).kinds.has("class"));
}

/** A member of a caught value that, if it is there, isn't one that all strings or arrays have: nothing finds these by name. */
function isLookedUp(q: Inquiry, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean {
  if (!isCaught(q.checker, node.expression)) return false;
  if (ts.isElementAccessExpression(node)) return ts.isStringLiteralLike(node.argumentExpression);
  const { text } = node.name;
  return text === "length" || q.facts.calls.builtin(node) !== undefined || !isOfPrimitives(q.checker, text);
}

const isOfPrimitives = (checker: ts.TypeChecker, name: string): boolean =>
  [checker.getStringType(), checker.getNumberType(), checker.getBooleanType()].some(
    (type) => checker.getPropertyOfType(checker.getApparentType(type), name) !== undefined,
  ) || /^(constructor|push|pop|map|filter|forEach)$/.test(name);

export const callOfAny: Rule<ts.CallExpression | ts.NewExpression> = (node, q) => {
  const callee = node.expression;
  if (callee.kind === ts.SyntaxKind.SuperKeyword || callee.kind === ts.SyntaxKind.ImportKeyword) return;
  if (q.facts.calls.builtin(node) && isMemberOfCaught(q, callee)) return;
  if (q.facts.calls.builtin(node)?.type === "function") return;
  // `any` of a member is reported at what it is a member of.
  if (!ts.isPropertyAccessExpression(callee) || !isAny(q, callee.expression))
    refuseAny(q, callee, "calling it");
};

/** `e.message.trim()`, `e.toString()` */
const isMemberOfCaught = (q: Inquiry, callee: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(callee) && isCaught(q.checker, callee.expression);

/** Operators that convert by what their operands are; `===`, `&&` and the like work on anything. */
const converting: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.PlusToken, "+"],
  [ts.SyntaxKind.PlusEqualsToken, "+="],
  [ts.SyntaxKind.MinusToken, "-"],
  [ts.SyntaxKind.AsteriskToken, "*"],
  [ts.SyntaxKind.SlashToken, "/"],
  [ts.SyntaxKind.PercentToken, "%"],
  [ts.SyntaxKind.AsteriskAsteriskToken, "**"],
  [ts.SyntaxKind.LessThanToken, "<"],
  [ts.SyntaxKind.LessThanEqualsToken, "<="],
  [ts.SyntaxKind.GreaterThanToken, ">"],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">="],
  [ts.SyntaxKind.AmpersandToken, "&"],
  [ts.SyntaxKind.BarToken, "|"],
  [ts.SyntaxKind.CaretToken, "^"],
  [ts.SyntaxKind.LessThanLessThanToken, "<<"],
  [ts.SyntaxKind.GreaterThanGreaterThanToken, ">>"],
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken, ">>>"],
  [ts.SyntaxKind.MinusEqualsToken, "-="],
  [ts.SyntaxKind.AsteriskEqualsToken, "*="],
  [ts.SyntaxKind.SlashEqualsToken, "/="],
  [ts.SyntaxKind.PercentEqualsToken, "%="],
  [ts.SyntaxKind.AsteriskAsteriskEqualsToken, "**="],
  [ts.SyntaxKind.AmpersandEqualsToken, "&="],
  [ts.SyntaxKind.BarEqualsToken, "|="],
  [ts.SyntaxKind.CaretEqualsToken, "^="],
  [ts.SyntaxKind.LessThanLessThanEqualsToken, "<<="],
  [ts.SyntaxKind.GreaterThanGreaterThanEqualsToken, ">>="],
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanEqualsToken, ">>>="],
  [ts.SyntaxKind.InKeyword, "in"],
]);

export const operatorOnAny: Rule<ts.BinaryExpression> = (node, q) => {
  const operator = converting.get(node.operatorToken.kind);
  if (!operator || (operator === "+" && joinsCaught(q, node))) return;
  if (!ts.isPrivateIdentifier(node.left)) refuseAny(q, node.left, `\`${operator}\``);
  refuseAny(q, node.right, `\`${operator}\``);
};

/** `"failed: " + e.message`: next to a string the text of it is meant. */
function joinsCaught(q: Inquiry, { left, right }: ts.BinaryExpression): boolean {
  const isText = (node: ts.Expression) =>
    (q.checker.getTypeAtLocation(node).flags & ts.TypeFlags.StringLike) !== 0;
  return (isText(left) && isCaught(q.checker, right)) || (isText(right) && isCaught(q.checker, left));
}

export const unaryOnAny: Rule<ts.PrefixUnaryExpression | ts.PostfixUnaryExpression> = (node, q) => {
  if (node.operator !== ts.SyntaxKind.ExclamationToken) refuseAny(q, node.operand, "arithmetic");
};

export const loopOverAny: Rule<ts.ForOfStatement | ts.ForInStatement> = (node, q) =>
  refuseAny(q, node.expression, "going over it");

/** In a pattern that assigns, `...rest` is where a value goes. */
export const spreadOfAny: Rule<ts.SpreadElement | ts.SpreadAssignment> = (node, q) => {
  if (!isAssigned(node)) refuseAny(q, node.expression, "spreading it");
};

/** Destructuring reads members. */
export const patternOfAny: Rule<ts.VariableDeclaration> = (node, q) => {
  if (ts.isIdentifier(node.name) || !node.initializer) return;
  const isLookedUp = ts.isObjectBindingPattern(node.name) && isCaught(q.checker, node.initializer);
  if (!isLookedUp) refuseAny(q, node.initializer, "taking it apart");
};

/** `[x, y] = any` */
export const assignedPatternOfAny: Rule<ts.BinaryExpression> = ({ left, operatorToken, right }, q) => {
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
  const target = skipWrappers(left);
  const isPattern = isAssignmentPattern(target);
  if (isPattern) refuseAny(q, right, "taking it apart");
};

/** A variable, parameter, field or property that may hold both. */
export const bigintMixture: Rule<
  ts.VariableDeclaration | ts.ParameterDeclaration | ts.PropertyDeclaration
> = (node, q) => {
  if (!ts.isIdentifier(node.name)) return;
  const { kinds } = q.facts.values.of(node.name);
  if (kinds.has("bigint") && (kinds.has("int") || kinds.has("float"))) {
    q.reporter.report(bigintOrNumber, node.name, nameOf(node.name));
  }
};

/** `throw 1n`, `Promise.reject(1n)`: whoever catches it can't tell it from a number. */
export const thrownBigint: Rule<ts.ThrowStatement> = ({ expression }, q) => refuseBigintThrown(expression, q);

export const rejectedBigint: Rule<ts.CallExpression> = (node, q) => {
  const [reason] = node.arguments;
  const parameter = reason && q.checker.getResolvedSignature(node)?.parameters[0];
  if (parameter && isReasonSymbol(parameter)) refuseBigintThrown(reason, q);
};

function refuseBigintThrown(value: ts.Expression, q: Inquiry): void {
  if (q.facts.values.of(value).kinds.has("bigint"))
    q.reporter.report(bigintOrNumber, value, "what is caught");
}

export const castShape: Rule<ts.AsExpression | ts.TypeAssertion> = (node, q) => {
  if (q.facts.casts.of(node) === "none") q.reporter.report(castWithoutShape, node, nameOf(node.type));
};

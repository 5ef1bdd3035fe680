import ts from "typescript";
import type { Bindings } from "./bindings.js";
import { callOf, skipWrappers } from "./operators.js";

/**
 * Does the program count on `a[i]` or `o[k]` being absent, though its type doesn't say so? It does where the value goes to
 * a place that admits undefined, into a variable that is tested for it, or, if it's no number, is compared or returned; see
 * docs/decisions/indexing.md.
 */
export function expectsAbsence(checker: ts.TypeChecker, bindings: Bindings, node: ts.Expression): boolean {
  if (goesWhereUndefinedMay(checker, node)) return true;
  const type = checker.getTypeAtLocation(node);
  const { parent } = node;
  // `grid[y]?.[x]`: who asks for the row asks for the cell as well.
  if (ts.isElementAccessExpression(node) && ts.isOptionalChain(node)) return true;
  if (ts.isParenthesizedExpression(parent)) return expectsAbsence(checker, bindings, parent);
  const isText = (type.flags & ts.TypeFlags.StringLike) !== 0;
  if (isText && isCompared(node)) return true;
  const isNumber = (type.flags & ts.TypeFlags.NumberLike) !== 0;
  const isAskedFor = !admitsUndefined(type) && (!isNumber || isFirstOrLast(node));
  if (isReturned(node)) return isAskedFor;
  const variable = variableFor(node);
  if (!variable) return false;
  if (isTestedLater(bindings, variable, type)) return true;
  const references = bindings.of(variable)?.references ?? [];
  return references.some((r) => (isAskedFor && isReturned(r)) || goesWhereUndefinedMay(checker, r));
}

/** `const x = a[i]`, `x = a[i]`, `const [x] = [a[i]]` */
function variableFor(node: ts.Expression): ts.Identifier | undefined {
  const { parent } = node;
  if (ts.isArrayLiteralExpression(parent)) return nameInPattern(parent, parent.elements.indexOf(node));
  if (ts.isVariableDeclaration(parent))
    return parent.initializer === node && ts.isIdentifier(parent.name) ? parent.name : undefined;
  const isAssignment =
    ts.isBinaryExpression(parent) && parent.operatorToken.kind === K.EqualsToken && parent.right === node;
  return isAssignment && ts.isIdentifier(parent.left) ? parent.left : undefined;
}

/** What the pattern calls the element of the array that it takes apart. */
function nameInPattern(list: ts.ArrayLiteralExpression, at: number): ts.Identifier | undefined {
  const { parent } = list;
  const pattern = ts.isVariableDeclaration(parent) && parent.initializer === list ? parent.name : undefined;
  const element = pattern && ts.isArrayBindingPattern(pattern) ? pattern.elements[at] : undefined;
  return element && ts.isBindingElement(element) && !element.dotDotDotToken && ts.isIdentifier(element.name)
    ? element.name
    : undefined;
}

function goesWhereUndefinedMay(checker: ts.TypeChecker, node: ts.Expression): boolean {
  const contextual = checker.getContextualType(node);
  return contextual !== undefined && admitsUndefined(contextual);
}

/** Is the variable tested for being there? Numbers and booleans are tested for more by `if (x)`. */
export function isTestedLater(bindings: Bindings, name: ts.Identifier, type: ts.Type): boolean {
  const isText = (type.flags & ts.TypeFlags.StringLike) !== 0;
  const isTruthTest = !(type.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike));
  const references = bindings.of(name)?.references ?? [];
  return references.some((r) => isTested(r, isTruthTest) || (isText && isCompared(r)));
}

/** `a[0]`, `a[a.length - 1]`: of an empty array the program gets undefined, and may well ask for it. */
function isFirstOrLast(node: ts.Expression): boolean {
  const index = ts.isElementAccessExpression(node) ? skipWrappers(node.argumentExpression) : undefined;
  if (!index || ts.isNumericLiteral(index)) return index !== undefined;
  if (!ts.isBinaryExpression(index) || index.operatorToken.kind !== K.MinusToken) return false;
  const left = skipWrappers(index.left);
  return ts.isPropertyAccessExpression(left) && left.name.text === "length";
}

function isReturned(node: ts.Expression): boolean {
  const { parent } = node;
  return ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node);
}

/** Is it compared for equality with anything, or switched on? */
function isCompared(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isSwitchStatement(parent)) return parent.expression === node;
  return ts.isBinaryExpression(parent) && equality.has(parent.operatorToken.kind);
}

/** Is it tested where it stands: by a condition, `?.`, `??`, `typeof`, a comparison with undefined? */
export function isTestedAtOnce(node: ts.Expression): boolean {
  const { parent } = node;
  if (isTested(node, true)) return true;
  if (ts.isBinaryExpression(parent))
    return parent.left === node && assigningLogical.has(parent.operatorToken.kind);
  return ts.isDoStatement(parent) && parent.expression === node;
}

function admitsUndefined(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(admitsUndefined);
  return (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) !== 0;
}

const K = ts.SyntaxKind;
const equality: ReadonlySet<ts.SyntaxKind> = new Set([
  K.EqualsEqualsToken,
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsToken,
  K.ExclamationEqualsEqualsToken,
]);
const assigningLogical: ReadonlySet<ts.SyntaxKind> = new Set([
  K.BarBarEqualsToken,
  K.AmpersandAmpersandEqualsToken,
  K.QuestionQuestionEqualsToken,
]);
const logical: ReadonlySet<ts.SyntaxKind> = new Set([K.BarBarToken, K.AmpersandAmpersandToken]);

/** Is the reference compared with undefined or null, or otherwise tested for being there? */
function isTested(reference: ts.Expression, byTruth: boolean): boolean {
  const { parent } = reference;
  if (ts.isParenthesizedExpression(parent)) return isTested(parent, byTruth);
  if (
    ts.isPropertyAccessExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCallExpression(parent)
  ) {
    return parent.expression === reference && parent.questionDotToken !== undefined;
  }
  if (ts.isTypeOfExpression(parent)) return true;
  if (!ts.isBinaryExpression(parent)) return byTruth && isCondition(parent, reference);
  const operator = parent.operatorToken.kind;
  if (operator === K.QuestionQuestionToken) return parent.left === reference;
  if (logical.has(operator)) return byTruth && parent.left === reference;
  return equality.has(operator) && isNothing(parent.left === reference ? parent.right : parent.left);
}

function isCondition(parent: ts.Node, reference: ts.Expression): boolean {
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === reference;
  if (ts.isConditionalExpression(parent)) return parent.condition === reference;
  return ts.isPrefixUnaryExpression(parent) && parent.operator === K.ExclamationToken;
}

function isNothing(node: ts.Expression): boolean {
  const inner = skipWrappers(node);
  return inner.kind === K.NullKeyword || (ts.isIdentifier(inner) && inner.text === "undefined");
}

/** Of a function that is called where it stands, TypeScript lets arguments be missing: `((x, y) => …)(1)`. */
export function isLeftOutAtOnce(parameter: ts.ParameterDeclaration): boolean {
  const fn = parameter.parent;
  if (!ts.isArrowFunction(fn) && !ts.isFunctionExpression(fn)) return false;
  const call = callOf(fn);
  if (!call || !ts.isCallExpression(call) || parameter.dotDotDotToken) return false;
  return (
    !call.arguments.some(ts.isSpreadElement) && fn.parameters.indexOf(parameter) >= call.arguments.length
  );
}

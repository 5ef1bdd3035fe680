import ts from "typescript";
import type { Bindings } from "./bindings.js";
import { isBelowLength, isCompared, isEquated, isOrdered, readsBeyond } from "./lookAhead.js";
import {
  callOf,
  equality,
  isCondition,
  logical,
  logicalAssignment,
  outermost,
  passedOnBy,
  skipWrappers,
  strictEquality,
} from "./operators.js";
import { isAnyOrUnknown } from "./runtimeShapes.js";

/**
 * Does the program count on `a[i]` or `o[k]` being absent, though its type doesn't say so? It does where the value goes to
 * a place that admits undefined, into a variable that is tested for it, or, if it's no number, is compared or returned; see
 * docs/decisions/indexing.md. What may be null is taken to be null where nothing is.
 */
export function expectsAbsence(checker: ts.TypeChecker, bindings: Bindings, node: ts.Expression): boolean {
  if (isPartOfTuple(checker, node)) return false;
  if (goesWhereUndefinedMay(checker, node) || isOfLastStep(node)) return true;
  // `items[i++]!` says no more than that somebody else has looked
  if (ts.isNonNullExpression(node.parent) && isReadForStep(bindings, node.parent)) return true;
  if (isLetterInOrder(checker, node)) return true;
  // `(items[0] as string) || "none"`
  if (ts.isAsExpression(node.parent) && isReplaced(node.parent)) return true;
  const type = checker.getTypeAtLocation(node);
  const { parent } = node;
  // `grid[y]?.[x]`: who asks for the row asks for the cell as well.
  if (ts.isElementAccessExpression(node) && ts.isOptionalChain(node)) return true;
  const whole = passedOnBy(node);
  if (whole && (isTestedAtOnce(whole) || expectsAbsence(checker, bindings, whole))) return true;
  if (admitsNull(checker, node)) return isReturned(node) && isFirstOrLast(node) && !returnsNull(node);
  const isText = (type.flags & ts.TypeFlags.StringLike) !== 0;
  if (ts.isTypeOfExpression(parent) || (isText && isCompared(node))) return true;
  if (ts.isSwitchStatement(parent) && isTestedAtOnce(node)) return true;
  if (ts.isElementAccessExpression(node) && readsBeyond(checker, node, isText)) return true;
  if (ts.isElementAccessExpression(node) && isCompared(node) && countsOn(bindings, node)) return true;
  const isNumber = (type.flags & ts.TypeFlags.NumberLike) !== 0;
  const isAskedFor = !admitsUndefined(type) && (!isNumber || isFirstOrLast(node));
  if (isReturned(node)) return isAskedFor;
  const variable = variableFor(node);
  if (!variable || isNullable(checker.getTypeOfSymbol(checker.getSymbolAtLocation(variable)!))) return false;
  if (isTestedLater(bindings, variable, type)) return true;
  const references = bindings.of(variable)?.references ?? [];
  return references.some(
    (r) => (isAskedFor && isReturned(r)) || isOfStep(r) || goesWhereUndefinedMay(checker, r),
  );
}

/** `pair[1]` of a `[string, number]`, which is there by its type. */
function isPartOfTuple(checker: ts.TypeChecker, node: ts.Expression): boolean {
  const index = ts.isElementAccessExpression(node) ? skipWrappers(node.argumentExpression) : undefined;
  if (!index || !ts.isNumericLiteral(index) || ts.isOptionalChain(node)) return false;
  const type = checker.getTypeAtLocation((node as ts.ElementAccessExpression).expression);
  return checker.isTupleType(type) && Number(index.text) < (type as ts.TupleTypeReference).target.minLength;
}

/** An element of `unknown[]`, which undefined is among; of `any[]`, whose elements may be known by what flows there, where it's shown. */
export function isOfAnything(checker: ts.TypeChecker, bindings: Bindings, node: ts.Expression): boolean {
  if (!ts.isElementAccessExpression(node)) return false;
  const element = checker.getIndexTypeOfType(checker.getTypeAtLocation(node.expression), ts.IndexKind.Number);
  if (!element || !isAnyOrUnknown(element)) return false;
  const variable = variableFor(node);
  const uses = variable ? (bindings.of(variable)?.references ?? []) : [node];
  return (element.flags & ts.TypeFlags.Unknown) !== 0 || areShown(checker, uses);
}

/** Is what these stand for only shown, so that nothing depends on its type? */
export const areShown = (checker: ts.TypeChecker, nodes: readonly ts.Expression[]): boolean =>
  nodes.every((node) => isShown(checker, outermost(node)));

/** Is it an argument for the library, or a part of a text, also in a literal? */
function isShown(checker: ts.TypeChecker, { parent }: ts.Node): boolean {
  if (ts.isTemplateSpan(parent)) return true;
  if (ts.isArrayLiteralExpression(parent)) return isShown(checker, outermost(parent));
  if (ts.isPropertyAssignment(parent)) return isShown(checker, outermost(parent.parent));
  const signature = ts.isCallExpression(parent) ? checker.getResolvedSignature(parent) : undefined;
  return signature?.declaration?.getSourceFile().isDeclarationFile === true;
}

/** `text[i]! >= "0"`: behind the text there is nothing, which is neither less nor more, unless a condition says that there is. */
function isLetterInOrder(checker: ts.TypeChecker, node: ts.Expression): boolean {
  if (!ts.isElementAccessExpression(node) || !ts.isNonNullExpression(node.parent)) return false;
  const owner = checker.getTypeAtLocation(node.expression);
  return (
    (owner.flags & ts.TypeFlags.StringLike) !== 0 && isOrdered(outermost(node.parent)) && !isBelowLength(node)
  );
}

/** `if (x === a[j]) j++`, where no condition says how far `j` may count: in the end there is nothing to be equal to. */
function countsOn(bindings: Bindings, node: ts.ElementAccessExpression): boolean {
  const index = skipWrappers(node.argumentExpression);
  const binding = ts.isIdentifier(index) ? bindings.of(index) : undefined;
  const isBounded = (reference: ts.Identifier) => isOrdered(reference) || isEquated(reference);
  const counts = ({ parent }: ts.Node) =>
    ts.isPostfixUnaryExpression(parent) || ts.isPrefixUnaryExpression(parent);
  return (binding?.writes.some(counts) && !binding.references.some(isBounded)) ?? false;
}

/** May the element, as it is declared, or the place that it goes to be null, and not undefined? */
function admitsNull(checker: ts.TypeChecker, node: ts.Expression): boolean {
  const owner = ts.isElementAccessExpression(node) && checker.getTypeAtLocation(node.expression);
  const declared =
    owner &&
    (checker.getIndexTypeOfType(owner, ts.IndexKind.Number) ??
      checker.getIndexTypeOfType(owner, ts.IndexKind.String));
  return [declared, checker.getContextualType(node)].some((type) => type && isNullable(type));
}

const isNullable = (type: ts.Type): boolean =>
  !isAnyOrUnknown(type) && admits(type, ts.TypeFlags.Null) && !admits(type, ts.TypeFlags.Undefined);

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
  if (contextual !== undefined && admits(contextual, ts.TypeFlags.Undefined)) return true;
  return hasDefault(checker, node);
}

/** Is it an argument for a parameter with a default? */
function hasDefault(checker: ts.TypeChecker, node: ts.Expression): boolean {
  const { parent } = node;
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
  const at = parent.arguments?.indexOf(node) ?? -1;
  const declaration = checker.getResolvedSignature(parent)?.parameters[at]?.valueDeclaration;
  return (
    at >= 0 &&
    declaration !== undefined &&
    ts.isParameter(declaration) &&
    declaration.initializer !== undefined
  );
}

/** `{ value: items[i], done: i++ >= items.length }`: at the end nobody looks at the value. */
function isOfLastStep(node: ts.Expression): boolean {
  let at: ts.Node = node;
  while (ts.isArrayLiteralExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (!ts.isPropertyAssignment(parent) || parent.name.getText() !== "value") return false;
  const done = parent.parent.properties.find((property) => property.name?.getText() === "done");
  if (!done) return false;
  return !ts.isPropertyAssignment(done) || done.initializer.kind !== ts.SyntaxKind.FalseKeyword;
}

/** `const value = items[i++]; return { value, done: i > items.length }`: what is read behind the end stays unseen. */
function isOfStep(reference: ts.Expression): boolean {
  const { parent } = reference;
  if (!ts.isShorthandPropertyAssignment(parent) && !ts.isPropertyAssignment(parent)) return false;
  return (
    parent.name.getText() === "value" && parent.parent.properties.some((p) => p.name?.getText() === "done")
  );
}

function isReadForStep(bindings: Bindings, node: ts.Expression): boolean {
  const variable = variableFor(node);
  return bindings.of(variable ?? node)?.references.some(isOfStep) ?? false;
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

/** Does the function that the expression stands in return null itself, where it finds nothing? */
function returnsNull(node: ts.Expression): boolean {
  const fn = ts.findAncestor(node, ts.isFunctionLike);
  const holdsNull = (at: ts.Node): boolean => {
    if (ts.isFunctionLike(at)) return false;
    return (
      (at.kind === K.NullKeyword && isReturned(at as ts.Expression)) || (at.forEachChild(holdsNull) ?? false)
    );
  };
  return fn?.forEachChild(holdsNull) ?? false;
}

function isReturned(node: ts.Expression): boolean {
  const { parent } = node;
  // `return rows[y] && rows[y][x]`
  const whole = passedOnBy(node);
  if (whole) return isReturned(whole);
  return ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node);
}

/** Is it tested where it stands: by a condition, `?.`, `??`, `typeof`, a comparison with undefined? */
export function isTestedAtOnce(node: ts.Expression): boolean {
  const { parent } = node;
  if (isTested(node, true)) return true;
  return (
    ts.isBinaryExpression(parent) && parent.left === node && logicalAssignment.has(parent.operatorToken.kind)
  );
}

/** `(x) || d`, `(x) ?? d`: nothing is left of the value where it is nothing. */
export function isReplaced(node: ts.Expression): boolean {
  const at = outermost(node);
  const { parent } = at;
  if (!ts.isBinaryExpression(parent) || parent.left !== at) return false;
  const operator = parent.operatorToken.kind;
  return operator === K.BarBarToken || operator === K.QuestionQuestionToken;
}

export const admitsUndefined = (type: ts.Type): boolean =>
  admits(type, ts.TypeFlags.Undefined | ts.TypeFlags.Null);

function admits(type: ts.Type, flags: ts.TypeFlags): boolean {
  if (type.isUnion()) return type.types.some((t) => admits(t, flags));
  return (type.flags & flags) !== 0;
}

const K = ts.SyntaxKind;

/** Is the reference compared with undefined or null, or otherwise tested for being there? */
function isTested(reference: ts.Expression, byTruth: boolean): boolean {
  const { parent } = reference;
  const whole = passedOnBy(reference);
  if (whole && isTested(whole, byTruth)) return true;
  if (
    ts.isPropertyAccessExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCallExpression(parent)
  ) {
    return parent.expression === reference && parent.questionDotToken !== undefined;
  }
  if (ts.isTypeOfExpression(parent)) return true;
  if (ts.isSwitchStatement(parent))
    return parent.caseBlock.clauses.some((c) => ts.isCaseClause(c) && isNothing(c.expression));
  if (!ts.isBinaryExpression(parent)) return byTruth && isCondition(reference);
  const operator = parent.operatorToken.kind;
  if (operator === K.QuestionQuestionToken) return parent.left === reference;
  if (logical.has(operator)) return byTruth && parent.left === reference;
  const other = parent.left === reference ? parent.right : parent.left;
  // What isn't there isn't null.
  const isOfNull = strictEquality.has(operator) && skipWrappers(other).kind === K.NullKeyword;
  return equality.has(operator) && isNothing(other) && !isOfNull;
}

/** `null`, `undefined` */
export function isNothing(node: ts.Expression): boolean {
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

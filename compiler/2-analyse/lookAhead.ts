import ts from "typescript";
import { hasForm, isStep, namesIn } from "./forms.js";
import { equality, outermostWrapper, skipWrappers } from "./operators.js";

/** Does the program, as it stands, read `a[i]` where there is no element, and take that for an answer? */
export function readsBeyond(
  checker: ts.TypeChecker,
  node: ts.ElementAccessExpression,
  isText: boolean,
): boolean {
  if (isText && (isOrdered(node) || endsLoop(node)) && !isBelowLength(node)) return true;
  if (isOfCursor(node) || isReadBehindEnd(node) || isAhead(checker, node)) return true;
  if (isCompared(node) && endsAtLast(node)) return true;
  return (isCompared(node) || isOrdered(node)) && isBesides(node);
}

/** Is it compared for equality with anything, or switched on? */
export function isCompared(node: ts.Expression): boolean {
  const { parent } = node;
  return ts.isSwitchStatement(parent) ? parent.expression === node : isEquated(node);
}

/** `a[i] === x` */
export const isEquated = ({ parent }: ts.Expression): boolean =>
  ts.isBinaryExpression(parent) && equality.has(parent.operatorToken.kind);

/** `text[i] >= "a"` */
export const isOrdered = ({ parent }: ts.Expression): boolean =>
  ts.isBinaryExpression(parent) && ordering.has(parent.operatorToken.kind);

/**
 * `token = tokens[++i]`, `i++; token = tokens[i];`, with or without `!`: what comes after the last one is nothing, and whoever moves on asks
 * for the index. A loop that reads `tokens[i++]` has asked already.
 */
export function isOfCursor(node: ts.ElementAccessExpression): boolean {
  const at = outermostWrapper(node);
  const { parent } = at;
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== K.EqualsToken || parent.right !== at)
    return false;
  if (!ts.isIdentifier(parent.left) && !ts.isPropertyAccessExpression(parent.left)) return false;
  const index = skipWrappers(node.argumentExpression);
  if (ts.isPrefixUnaryExpression(index)) return true;
  if (ts.isPostfixUnaryExpression(index)) return !isInLoop(node);
  const statement = parent.parent;
  if (!ts.isExpressionStatement(statement) || !ts.isBlock(statement.parent)) return false;
  const before = statement.parent.statements.filter(({ end }) => end <= statement.pos);
  return before.some((s) => ts.isExpressionStatement(s) && isStepOf(s.expression, index));
}

function isInLoop(node: ts.Node): boolean {
  const around = ts.findAncestor(node, (at) => ts.isIterationStatement(at, false) || ts.isFunctionLike(at));
  return around !== undefined && !ts.isFunctionLike(around);
}

/** `i++`, `this.at += 1`, `i = i + 1` */
const isStepOf = (node: ts.Expression, i: ts.Expression): boolean =>
  ["i++", "++i", "i = i + 1"].some((form) => hasForm(node, form, { i })) ||
  (ts.isBinaryExpression(node) && hasForm(node, "i += n", { i, n: node.right }));

/** `a[i + 1]` in `for (…; i < a.length; i++)`, where no condition leaves the last turn out. */
function isReadBehindEnd(node: ts.ElementAccessExpression): boolean {
  const index = skipWrappers(node.argumentExpression);
  if (!isStep(index, K.PlusToken) || !ts.isIdentifier(index.left) || !isBesides(node)) return false;
  const name = index.left;
  const loop = ts.findAncestor(node, (at) => isLoopOf(at, name.text)) as ts.ForStatement | undefined;
  return hasForm(loop?.condition, "i < a.length", { i: name, a: node.expression });
}

/** `while (a[i] === 0) i++`, `while (a[i] === 0 && i < n) i++`: nothing but the comparison ends the loop behind the last element. */
function endsAtLast(node: ts.ElementAccessExpression): boolean {
  const named = namesIn(node.argumentExpression);
  let at: ts.Node = node.parent;
  for (; isPartOfCondition(at.parent); at = at.parent)
    if (ts.isBinaryExpression(at.parent) && at.parent.right === at && names(at.parent.left, named))
      return false;
  const loop = at.parent;
  return ts.isWhileStatement(loop) && loop.expression === at && steps(loop.statement, named);
}

const isPartOfCondition = (node: ts.Node): boolean =>
  ts.isParenthesizedExpression(node) ||
  ts.isPrefixUnaryExpression(node) ||
  (ts.isBinaryExpression(node) && connectives.has(node.operatorToken.kind));

/** `i++`, `i -= 2` */
function steps(node: ts.Node, variables: ReadonlySet<string>): boolean {
  const isOne = (at: ts.Node) => ts.isIdentifier(at) && variables.has(at.text);
  const isMoved =
    ((ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) && isOne(node.operand)) ||
    (ts.isBinaryExpression(node) &&
      (node.operatorToken.kind === K.PlusEqualsToken || node.operatorToken.kind === K.MinusEqualsToken) &&
      isOne(node.left));
  return isMoved || (node.forEachChild((child) => steps(child, variables)) ?? false);
}

const names = (node: ts.Node, wanted: ReadonlySet<string>): boolean =>
  [...namesIn(node)].some((name) => wanted.has(name));

/** `while (isDigit(text[i])) …`: past the end the function says no. */
function endsLoop(node: ts.Expression): boolean {
  if (!ts.isCallExpression(node.parent) || node.parent.expression === node) return false;
  let at: ts.Node = node.parent;
  while (ts.isBinaryExpression(at.parent) || ts.isPrefixUnaryExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isForStatement(parent)) return parent.condition === at;
  return (ts.isWhileStatement(parent) || ts.isDoStatement(parent)) && parent.expression === at;
}

/** Does a condition around it, up to the next loop, say `i < text.length`? */
export function isBelowLength(node: ts.ElementAccessExpression): boolean {
  const { argumentExpression: i, expression: a } = node;
  const before = isStep(i, K.PlusToken) ? i.left : undefined;
  const says = (condition: ts.Node | undefined): boolean => {
    if (
      condition &&
      ts.isBinaryExpression(condition) &&
      condition.operatorToken.kind === K.AmpersandAmpersandToken
    )
      return says(condition.left) || says(condition.right);
    if (before && hasForm(condition, "i < a.length - 1", { i: before, a })) return true;
    return hasForm(condition, "i < a.length", { i, a });
  };
  for (let at: ts.Node = node; !ts.isFunctionLike(at) && at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isBinaryExpression(parent) && parent.right === at && says(parent.left)) return true;
    if (ts.isIfStatement(parent) && says(parent.expression)) return true;
    if (ts.isConditionalExpression(parent) && says(parent.condition)) return true;
    if (ts.isWhileStatement(parent)) return says(parent.expression);
    if (ts.isForStatement(parent)) return says(parent.condition);
  }
  return false;
}

/** `values[text[i + 1]]`, `values.get(text[i + 1])`: behind the last character there is none, and nothing under its name. */
function isAhead(checker: ts.TypeChecker, node: ts.ElementAccessExpression): boolean {
  const { parent } = node;
  const isKey = ts.isElementAccessExpression(parent)
    ? parent.argumentExpression === node
    : ts.isCallExpression(parent) &&
      ts.isPropertyAccessExpression(parent.expression) &&
      /^(get|has)$/.test(parent.expression.name.text);
  const key = isKey ? node : skipWrappers(node.argumentExpression);
  return ts.isElementAccessExpression(key) && isCharacterAhead(checker, key) && !isBelowLength(key);
}

function isCharacterAhead(checker: ts.TypeChecker, node: ts.ElementAccessExpression): boolean {
  const index = skipWrappers(node.argumentExpression);
  const isSum = ts.isBinaryExpression(index) && index.operatorToken.kind === K.PlusToken;
  return isSum && (checker.getTypeAtLocation(node).flags & ts.TypeFlags.StringLike) !== 0;
}

/** `a[i + 1]` in a loop up to the end, `a[i - 1]` in one from 0: one turn is outside, if no condition leaves it out. */
function isBesides(node: ts.ElementAccessExpression): boolean {
  const index = skipWrappers(node.argumentExpression);
  if (!ts.isBinaryExpression(index) || !ts.isIdentifier(index.left)) return false;
  const name = index.left.text;
  const loop = ts.findAncestor(node, (at) => (isLoopOf(at, name) ? true : ts.isFunctionLike(at) && "quit"));
  if (!loop || !ts.isForStatement(loop) || isSorted(node, loop, name)) return false;
  if (index.operatorToken.kind === K.MinusToken) return hasForm(counterOf(loop, name)?.initializer, "0");
  return index.operatorToken.kind === K.PlusToken && goesToEnd(loop.condition, index.left);
}

/** `i < a.length`, `i < width`, and not `i < a.length - 1` */
function goesToEnd(condition: ts.Expression | undefined, counter: ts.Expression): boolean {
  const end = condition && ts.isBinaryExpression(condition) ? skipWrappers(condition.right) : undefined;
  const isPlain =
    end &&
    (ts.isIdentifier(end) ||
      ts.isPropertyAccessExpression(end) ||
      ts.isElementAccessExpression(end) ||
      ts.isNumericLiteral(end));
  return isPlain === true && hasForm(condition, "i < end", { i: counter, end });
}

const isLoopOf = (at: ts.Node, name: string): boolean =>
  ts.isForStatement(at) && counterOf(at, name) !== undefined;

/** `i = 0` of `for (let i = 0; …)` */
const counterOf = ({ initializer }: ts.ForStatement, name: string): ts.VariableDeclaration | undefined =>
  initializer && ts.isVariableDeclarationList(initializer)
    ? initializer.declarations.find((d) => ts.isIdentifier(d.name) && d.name.text === name)
    : undefined;

/** Does a condition between the loop and the node look at the variable? */
function isSorted(node: ts.Node, loop: ts.Node, name: string): boolean {
  const looks = (at: ts.Node): boolean => namesIn(at).has(name);
  for (let child = node, at = node.parent; at !== loop; child = at, at = at.parent) {
    const before = ts.isBlock(at) ? at.statements.filter((s) => s.end <= child.pos && leaves(s)) : [];
    if (before.some(looks)) return true;
    if (ts.isBinaryExpression(at) && at.right === child && connectives.has(at.operatorToken.kind)) {
      if (looks(at.left)) return true;
    } else if (ts.isConditionalExpression(at) && at.condition !== child && looks(at.condition)) return true;
    else if (ts.isIfStatement(at) && at.expression !== child && looks(at.expression)) return true;
  }
  return false;
}

/** `if (i === 0) continue;` */
const leaves = (node: ts.Statement): boolean => ts.isIfStatement(node) && hasJump(node.thenStatement);

const hasJump = (node: ts.Node): boolean =>
  ts.isBreakOrContinueStatement(node) ||
  ts.isReturnStatement(node) ||
  ts.isThrowStatement(node) ||
  (!ts.isFunctionLike(node) && (node.forEachChild(hasJump) ?? false));

const K = ts.SyntaxKind;
const ordering: ReadonlySet<ts.SyntaxKind> = new Set([
  K.LessThanToken,
  K.LessThanEqualsToken,
  K.GreaterThanToken,
  K.GreaterThanEqualsToken,
]);
const connectives: ReadonlySet<ts.SyntaxKind> = new Set([K.BarBarToken, K.AmpersandAmpersandToken]);

import ts from "typescript";
import { hasForm, isSame, isStep, mentions, namesIn } from "./forms.js";
import { isAssignmentOperator } from "./operators.js";

/**
 * Is each place of `new Array(n)` written before anything can see that it wasn't: at once, as by `.fill(0)`, or by stores
 * and a loop over all places that follow?
 */
export function isFilled(maker: ts.Expression): boolean {
  const { parent } = maker;
  if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent)) return isFilled(parent);
  if (ts.isSpreadElement(parent)) return true;
  if (ts.isCallExpression(parent)) return hasForm(parent.expression, "Array.from");
  if (ts.isPropertyAccessExpression(parent))
    return fillsWhole(parent.parent) || isBlind.test(parent.name.text);
  return isFilledNext(maker);
}

/** What sees no difference between a place that was never written and undefined. */
const isBlind = /^(keys|entries|length|values|join)$/;

/** `….fill(0)`, without a range */
function fillsWhole(call: ts.Node): call is ts.CallExpression {
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
  const [value, ...range] = call.arguments;
  const isOne = value !== undefined && !ts.isSpreadElement(value) && range.length === 0;
  return isOne && call.expression.name.text === "fill";
}

/** `const a = new Array(n); a[0] = 1; for (let i = 1; i < n; i++) a[i] = …` */
function isFilledNext(maker: ts.Expression): boolean {
  const made = statementOf(maker);
  const [size] = ts.isNewExpression(maker) || ts.isCallExpression(maker) ? (maker.arguments ?? []) : [];
  if (!made || !size || !ts.isBlock(made.statement.parent) === !ts.isSourceFile(made.statement.parent))
    return false;
  const { statements } = made.statement.parent as ts.Block | ts.SourceFile;
  let known = 0;
  const isSeen = isNamedInFunctions(maker, made.target);
  for (const next of statements.slice(statements.indexOf(made.statement) + 1)) {
    if (isSeen && calls(next)) return false;
    if (fillsAtOnce(next, made.target)) return true;
    if (storesAt(next, made.target, known)) known++;
    else if (ts.isForStatement(next)) {
      const filling = loopFrom(next, known);
      if (filling && reaches(next, filling, made.target, size)) return fills(next, filling, made.target);
      if (mentions(next, made.target)) return false;
    } else if (mentions(next, made.target)) return false;
  }
  return false;
}

/** Do functions of the file name it, besides those around it? They may run before it's filled. */
function isNamedInFunctions(maker: ts.Node, target: ts.Node): boolean {
  const root = rootOf(target);
  const isOther = (at: ts.Node): boolean =>
    ts.isFunctionLike(at) &&
    (at.pos > maker.pos || at.end < maker.end) &&
    root !== undefined &&
    namesIn(at).has(root);
  const visit = (at: ts.Node): boolean => isOther(at) || (at.forEachChild(visit) ?? false);
  return visit(maker.getSourceFile());
}

/** `grid` of `grid[i]`, `items` of `this.items` */
function rootOf(target: ts.Node): string | undefined {
  if (ts.isIdentifier(target)) return target.text;
  if (ts.isElementAccessExpression(target)) return rootOf(target.expression);
  if (!ts.isPropertyAccessExpression(target)) return undefined;
  return target.expression.kind === K.ThisKeyword ? target.name.text : rootOf(target.expression);
}

/** Does it call anything that may be a function of the program? */
function calls(node: ts.Node): boolean {
  const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
  if (isCall && !isOfLibrary(node.expression)) return true;
  return !ts.isFunctionLike(node) && (node.forEachChild(calls) ?? false);
}

/** `Math.floor`, `Array`, `String.fromCharCode`, `new Array(n).fill` */
function isOfLibrary(callee: ts.Expression): boolean {
  const owner = ts.isPropertyAccessExpression(callee) ? callee.expression : callee;
  if (ts.isCallExpression(owner) || ts.isNewExpression(owner)) return isOfLibrary(owner.expression);
  return ts.isIdentifier(owner) && /^(Math|Array|String|Number)$/.test(owner.text);
}

interface Made {
  readonly statement: ts.Statement;
  readonly target: ts.Node;
}

/** The statement that makes the array, and where it goes: `a`, `this.a`, `grid[i]`, `this` of `super(n)`. */
function statementOf(maker: ts.Expression): Made | undefined {
  const { parent } = maker;
  if (isSuperCall(maker)) {
    const cls = ts.findAncestor(maker, ts.isClassLike);
    const isAlone = ts.isExpressionStatement(parent) && !cls?.members.some(looksAtThis);
    return isAlone ? { statement: parent, target: ts.factory.createThis() } : undefined;
  }
  if (ts.isVariableDeclaration(parent)) {
    const statement = parent.parent.parent;
    const isAlone = ts.isVariableStatement(statement) && statement.declarationList.declarations.length === 1;
    return isAlone ? { statement, target: parent.name } : undefined;
  }
  const isStored =
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === K.EqualsToken &&
    parent.right === maker &&
    ts.isExpressionStatement(parent.parent);
  return isStored ? { statement: parent.parent as ts.Statement, target: parent.left } : undefined;
}

const isSuperCall = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && node.expression.kind === K.SuperKeyword;

/** A field whose initialiser, which runs right after `super(…)`, sees the instance. */
const looksAtThis = (member: ts.ClassElement): boolean =>
  ts.isPropertyDeclaration(member) &&
  member.initializer !== undefined &&
  mentions(member.initializer, ts.factory.createThis());

/** `a.fill(0);` */
function fillsAtOnce(node: ts.Statement, a: ts.Node): boolean {
  if (!ts.isExpressionStatement(node) || !fillsWhole(node.expression)) return false;
  const { expression: callee, arguments: args } = node.expression;
  return hasForm(callee, "a.fill", { a }) && !args.some((value) => mentions(value, a));
}

/** `a[0] = …;`, whose value doesn't look at `a` but where it was written. */
function storesAt(node: ts.Node, a: ts.Node, index: number): boolean {
  if (!ts.isExpressionStatement(node) || !ts.isBinaryExpression(node.expression)) return false;
  const { left, operatorToken, right } = node.expression;
  const isStore = operatorToken.kind === K.EqualsToken && hasForm(left, `a[${index}]`, { a });
  return isStore && !mentions(right, a);
}

/** The variable of `for (let i = first; …; i++)` */
function loopFrom({ initializer, incrementor }: ts.ForStatement, first: number): ts.Identifier | undefined {
  if (!initializer || !incrementor || !ts.isVariableDeclarationList(initializer)) return undefined;
  const [declaration, ...more] = initializer.declarations;
  if (!declaration || more.length > 0 || !ts.isIdentifier(declaration.name)) return undefined;
  const { name: i, initializer: start } = declaration;
  const isFrom = start !== undefined && ts.isNumericLiteral(start) && Number(start.text) <= first;
  return isFrom && ["i++", "++i", "i += 1"].some((step) => hasForm(incrementor, step, { i })) ? i : undefined;
}

/** Is `i < n` the loop's condition, with the `n` that the array was made of, or `i <= m` for `n = m + 1`? */
function reaches(
  { condition, statement }: ts.ForStatement,
  i: ts.Identifier,
  a: ts.Node,
  n: ts.Expression,
): boolean {
  const last = isStep(n, K.PlusToken) ? n.left : undefined;
  const isToLast = last !== undefined && hasForm(condition, "i <= last", { i, last });
  const isToEnd = ["i < n", "i < a.length", "i <= n - 1"].some((form) =>
    hasForm(condition, form, { i, n, a }),
  );
  return (isToEnd || isToLast) && !changes(statement, namesIn(n));
}

/** Is `a[i]` written in each turn, with nothing in the loop that leaves it or sees the array before? */
function fills({ statement }: ts.ForStatement, i: ts.Identifier, a: ts.Node): boolean {
  const body = ts.isBlock(statement) ? statement.statements : [statement];
  const store = body.find((s) => ts.isExpressionStatement(s) && isStore(s.expression));
  const isLeftAlone = !changes(statement, new Set([i.text])) && !leaves(statement);
  return store !== undefined && isLeftAlone && onlyReads(statement);

  function isStore(node: ts.Node): boolean {
    if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== K.EqualsToken) return false;
    return hasForm(node.left, "a[i]", { a, i });
  }

  function onlyReads(node: ts.Node): boolean {
    if (ts.isExpression(node) && isSame(node, a)) return isHarmless(node);
    return !node.forEachChild((child) => !onlyReads(child));
  }

  /** `a[i] = …`, `a[i - 1]`, `a[i][j]`, and `a[i]` once it's written */
  function isHarmless(node: ts.Expression): boolean {
    const { parent } = node;
    if (!ts.isElementAccessExpression(parent) || parent.expression !== node) return false;
    const { argumentExpression: index, parent: user } = parent;
    if (ts.isElementAccessExpression(user) && user.expression === parent) return true;
    const isAssigned = ts.isBinaryExpression(user) && user.operatorToken.kind === K.EqualsToken;
    if (isAssigned && user.left === parent) return true;
    const isBehind = ts.isBinaryExpression(index) && index.operatorToken.kind === K.MinusToken;
    if (isBehind) return isSame(index.left, i) && ts.isNumericLiteral(index.right);
    return isSame(index, i) && store !== undefined && node.pos >= store.end;
  }
}

/** Does it leave the loop, or its turn, before the end? */
const leaves = (node: ts.Node): boolean =>
  ts.isBreakOrContinueStatement(node) ||
  ts.isReturnStatement(node) ||
  ts.isYieldExpression(node) ||
  ts.isAwaitExpression(node) ||
  (!ts.isFunctionLike(node) && (node.forEachChild(leaves) ?? false));

/** Is a variable of these names assigned, or does an array of these names get shorter? */
function changes(node: ts.Node, names: ReadonlySet<string>): boolean {
  const isNamed = (at: ts.Node) => ts.isIdentifier(at) && names.has(at.text);
  if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) {
    const { left } = node;
    if (isNamed(left) || (ts.isPropertyAccessExpression(left) && isNamed(left.name))) return true;
  }
  const isStep = ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node);
  if (isStep && isNamed(node.operand)) return true;
  const isShortened =
    ts.isPropertyAccessExpression(node) &&
    isNamed(node.expression) &&
    /^(pop|shift|splice)$/.test(node.name.text);
  return isShortened || (node.forEachChild((child) => changes(child, names)) ?? false);
}

const K = ts.SyntaxKind;

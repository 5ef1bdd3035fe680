import ts from "typescript";
import { isAssignmentOperator } from "./operators.js";

/**
 * Is each place of `new Array(n)` written before anything can see that it wasn't: at once, as by `.fill(0)`, or by stores
 * and a loop over all places that follow?
 */
export function isFilled(maker: ts.Expression): boolean {
  const { parent } = maker;
  if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent)) return isFilled(parent);
  if (ts.isSpreadElement(parent)) return true;
  if (ts.isCallExpression(parent)) return parent.expression.getText() === "Array.from";
  if (ts.isPropertyAccessExpression(parent)) return atOnce.test(parent.name.text);
  return isFilledNext(maker);
}

/** What sees no difference between a place that was never written and undefined; or writes all of them. */
const atOnce = /^(fill|keys|entries|length|values|join)$/;

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
    if (storesAt(next, made.target, String(known))) known++;
    else if (ts.isForStatement(next)) {
      const filling = loopFrom(next, known);
      if (filling && reaches(next, filling, made.target, size)) return fills(next, filling, made.target);
      if (mentions(next, made.target)) return false;
    } else if (mentions(next, made.target)) return false;
  }
  return false;
}

/** Do functions of the file name it, besides those around it? They may run before it's filled. */
function isNamedInFunctions(maker: ts.Node, target: string): boolean {
  const isOther = (at: ts.Node): boolean =>
    ts.isFunctionLike(at) && (at.pos > maker.pos || at.end < maker.end) && namesIn(at).has(rootOf(target));
  const visit = (at: ts.Node): boolean => isOther(at) || (at.forEachChild(visit) ?? false);
  return visit(maker.getSourceFile());
}

/** `grid` of `grid[i]`, `items` of `this.items` */
const rootOf = (target: string): string => /^(?:this\.)?#?(\w+)/.exec(target)?.[1] ?? target;

/** Does it call anything that may be a function of the program? */
const calls = (node: ts.Node): boolean =>
  ((ts.isCallExpression(node) || ts.isNewExpression(node)) &&
    !/^(new )?(Math\.|Array\b|String\.|Number\b)/.test(node.getText())) ||
  (!ts.isFunctionLike(node) && (node.forEachChild(calls) ?? false));

/** The statement that makes the array, and the text of where it goes: `a`, `this.a`, `grid[i]`, `this` of `super(n)`. */
function statementOf(maker: ts.Expression): { statement: ts.Statement; target: string } | undefined {
  const { parent } = maker;
  if (isSuperCall(maker)) {
    const cls = ts.findAncestor(maker, ts.isClassLike);
    const isAlone = ts.isExpressionStatement(parent) && !cls?.members.some(looksAtThis);
    return isAlone ? { statement: parent, target: "this" } : undefined;
  }
  if (ts.isVariableDeclaration(parent)) {
    const statement = parent.parent.parent;
    const isAlone = ts.isVariableStatement(statement) && statement.declarationList.declarations.length === 1;
    return isAlone ? { statement, target: parent.name.getText() } : undefined;
  }
  const isStored =
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === K.EqualsToken &&
    parent.right === maker &&
    ts.isExpressionStatement(parent.parent);
  return isStored ? { statement: parent.parent as ts.Statement, target: parent.left.getText() } : undefined;
}

const isSuperCall = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && node.expression.kind === K.SuperKeyword;

/** A field whose initialiser, which runs right after `super(…)`, sees the instance. */
const looksAtThis = (member: ts.ClassElement): boolean =>
  ts.isPropertyDeclaration(member) &&
  member.initializer !== undefined &&
  mentions(member.initializer, "this");

/** `a.fill(0);` */
function fillsAtOnce(node: ts.Statement, target: string): boolean {
  if (!ts.isExpressionStatement(node) || !ts.isCallExpression(node.expression)) return false;
  const { expression: callee, arguments: args } = node.expression;
  const isFill = ts.isPropertyAccessExpression(callee) && callee.name.text === "fill";
  const [value, ...range] = args;
  const isWhole = value !== undefined && range.length === 0 && !mentions(value, target);
  return isFill && isWhole && callee.expression.getText() === target;
}

/** `a[0] = …;`, whose value doesn't look at `a` but where it was written. */
function storesAt(node: ts.Node, target: string, index: string): boolean {
  if (!ts.isExpressionStatement(node) || !ts.isBinaryExpression(node.expression)) return false;
  const { left, operatorToken, right } = node.expression;
  const isStore = operatorToken.kind === K.EqualsToken && left.getText() === `${target}[${index}]`;
  return isStore && !mentions(right, target);
}

/** The variable of `for (let i = first; …; i++)` */
function loopFrom({ initializer, incrementor }: ts.ForStatement, first: number): string | undefined {
  if (!initializer || !incrementor || !ts.isVariableDeclarationList(initializer)) return undefined;
  const [declaration, ...more] = initializer.declarations;
  if (!declaration || more.length > 0) return undefined;
  const start = declaration.initializer?.getText() ?? "";
  const name = declaration.name.getText();
  const steps = [`${name}++`, `++${name}`, `${name} += 1`];
  const isFrom = /^\d+$/.test(start) && Number(start) <= first;
  return isFrom && steps.includes(incrementor.getText()) ? name : undefined;
}

/** Is `i < n` the loop's condition, with the `n` that the array was made of, or `i <= m` for `n = m + 1`? */
function reaches(
  { condition, statement }: ts.ForStatement,
  name: string,
  target: string,
  size: ts.Expression,
): boolean {
  const text = size.getText();
  const bounds = [`${name} < ${text}`, `${name} < ${target}.length`, `${name} <= ${text} - 1`];
  const isNext = ts.isBinaryExpression(size) && /\+ 1$/.test(text);
  if (isNext) bounds.push(`${name} <= ${size.left.getText()}`);
  return bounds.includes(condition?.getText() ?? "") && !changes(statement, namesIn(size));
}

/** Is `a[i]` written in each turn, with nothing in the loop that leaves it or sees the array before? */
function fills({ statement }: ts.ForStatement, name: string, target: string): boolean {
  const body = ts.isBlock(statement) ? statement.statements : [statement];
  const store = body.find(
    (s) => ts.isExpressionStatement(s) && isStoreTo(s.expression, `${target}[${name}]`),
  );
  return (
    store !== undefined && !changes(statement, new Set([name])) && !leaves(statement) && onlyReads(statement)
  );

  function onlyReads(node: ts.Node): boolean {
    if (ts.isExpression(node) && node.getText() === target) return isHarmless(node);
    return !node.forEachChild((child) => !onlyReads(child));
  }

  /** `a[i] = …`, `a[i - 1]`, `a[i][j]`, and `a[i]` once it's written */
  function isHarmless(node: ts.Expression): boolean {
    const { parent } = node;
    if (!ts.isElementAccessExpression(parent) || parent.expression !== node) return false;
    const index = parent.argumentExpression;
    if (ts.isElementAccessExpression(parent.parent) && parent.parent.expression === parent) return true;
    if (isStoreTo(parent.parent, parent.getText())) return true;
    const isBehind = ts.isBinaryExpression(index) && index.operatorToken.kind === K.MinusToken;
    if (isBehind) return index.left.getText() === name && ts.isNumericLiteral(index.right);
    return index.getText() === name && store !== undefined && node.pos >= store.end;
  }
}

const isStoreTo = (node: ts.Node, place: string): boolean =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === K.EqualsToken && node.left.getText() === place;

const mentions = (node: ts.Node, target: string): boolean =>
  (ts.isExpression(node) && node.getText() === target) ||
  (node.forEachChild((child) => mentions(child, target)) ?? false);

/** Does it leave the loop, or its turn, before the end? */
const leaves = (node: ts.Node): boolean =>
  ts.isBreakOrContinueStatement(node) ||
  ts.isReturnStatement(node) ||
  ts.isYieldExpression(node) ||
  ts.isAwaitExpression(node) ||
  (!ts.isFunctionLike(node) && (node.forEachChild(leaves) ?? false));

function namesIn(node: ts.Node, names = new Set<string>()): ReadonlySet<string> {
  if (ts.isIdentifier(node)) names.add(node.text);
  node.forEachChild((child) => {
    namesIn(child, names);
  });
  return names;
}

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

import ts from "typescript";
import { hasForm, isSame } from "../forms.js";
import { propertyOf } from "../memberKeys.js";
import { isAssignmentOperator, skipWrappers } from "../operators.js";
import { isOverridden } from "../overrides.js";
import { type Guard, type Regional, regionalGuards, split } from "./guards.js";
import type { Wiring } from "./wiring.js";

/**
 * Is there an element for sure where `items.pop()`, `items.shift()`, `items.at(-1)`, `items[0]`, `items[items.length - 1]` take
 * one: does a condition say that there are some, and has nothing that may take one away run since?
 */
export function takesElement(w: Wiring, node: ts.Node): boolean {
  const taking = ts.isExpression(node) ? skipWrappers(node) : node;
  const list = takenFrom(w, taking);
  return (
    list !== undefined &&
    regionalGuards(taking).some((guard) =>
      split(guard).some((part) => saysFilled(w, part, list) && holdsUntil(w, guard, part, list, taking)),
    )
  );
}

/** The list whose first or last element the node is. */
function takenFrom(w: Wiring, node: ts.Node): ts.Expression | undefined {
  if (ts.isElementAccessExpression(node)) {
    const { expression: a, argumentExpression: index } = node;
    return ends.some((end) => hasForm(index, end, { a })) ? a : undefined;
  }
  const callee = ts.isCallExpression(node) ? skipWrappers(node.expression) : undefined;
  if (!ts.isCallExpression(node) || !callee || !ts.isPropertyAccessExpression(callee)) return undefined;
  const { type, name } = w.calls.builtin(node) ?? {};
  if (type !== "array" || name === undefined || ts.isOptionalChain(node)) return undefined;
  const [at] = node.arguments;
  const isEnd = name === "at" && (hasForm(at, "0") || hasForm(at, "-1"));
  return isEnd || /^(pop|shift)$/.test(name) ? callee.expression : undefined;
}

const ends = ["0", "a.length - 1"];

/** Methods and getters that are followed, one from the other. */
const DEEPEST = 4;

/** Does the condition say that the list has elements? */
function saysFilled(w: Wiring, { condition, sense }: Guard, list: ts.Expression, depth = 0): boolean {
  const asked = insideOf(w, condition);
  if (asked !== condition && depth < DEEPEST)
    return split({ condition: asked, sense }).some((part) => saysFilled(w, part, list, depth + 1));
  const forms = sense ? filled : empty;
  if (!ts.isBinaryExpression(asked)) return sense && isLengthOf(w, asked, list);
  return [asked.left, asked.right].some(
    (n) => isLengthOf(w, n, list) && forms.some((form) => hasForm(asked, form, { n })),
  );
}

const filled = ["n > 0", "n >= 1", "n !== 0", "n != 0", "0 < n", "n > 1", "n >= 2", "n === 1"];
const empty = ["n === 0", "n == 0", "n < 1", "n <= 0", "n < 2", "n <= 1", "0 === n"];

function isLengthOf(w: Wiring, node: ts.Expression, list: ts.Expression, depth = 0): boolean {
  const length = insideOf(w, node);
  const isFollowed = length !== node && depth < DEEPEST;
  return isFollowed ? isLengthOf(w, length, list, depth + 1) : hasForm(node, "a.length", { a: list });
}

/** Of `this.isEmpty()`, `this.size` what the method or getter of the class returns, if that is all it does. */
function insideOf({ checker, writers }: Wiring, node: ts.Expression): ts.Expression {
  const use = skipWrappers(node);
  const member = ts.isCallExpression(use) ? skipWrappers(use.expression) : use;
  if (!ts.isPropertyAccessExpression(member) || member.expression.kind !== ts.SyntaxKind.ThisKeyword)
    return node;
  const owner = checker.getTypeAtLocation(member.expression);
  const asked = propertyOf(checker, owner, member.name.text)?.valueDeclaration;
  const isIt = ts.isCallExpression(use) ? ts.isMethodDeclaration : ts.isGetAccessor;
  if (!asked || !isIt(asked) || !asked.body || isOverridden(checker, writers, asked)) return node;
  const [only, ...more] = asked.body.statements;
  return (only && ts.isReturnStatement(only) && more.length === 0 && only.expression) || node;
}

/** Does nothing between that part of the condition and the node run code, or change the list? */
function holdsUntil(
  w: Wiring,
  { condition, region }: Regional,
  part: Guard,
  list: ts.Expression,
  node: ts.Node,
): boolean {
  const isAround = region.pos <= node.pos && node.end <= region.end;
  const top = isAround ? region : region.parent.parent;
  for (let at = node; at !== top; at = at.parent) if (ts.isIterationStatement(at, false)) return false;
  const since = isAround ? region.pos : region.end;
  const isBetween = ({ pos, end }: ts.Node) =>
    (pos >= part.condition.end && end <= condition.end) || (pos >= since && end <= node.getStart());
  const fn = ts.findAncestor(node, (at) => ts.isFunctionLike(at) || ts.isSourceFile(at)) as ts.Node;
  if (w.writers.eventsIn(fn).some((event) => isBetween(event) && !isHarmless(w, event))) return false;
  const isList = (target: ts.Node) => isSame(target, list) || hasForm(target, "a.length", { a: list });
  return !changes(region.parent.parent, (target) => isBetween(target) && isList(target));
}

/** Calls of the library that run no code of the program and change no list. */
function isHarmless(w: Wiring, event: ts.Node): boolean {
  const builtin = ts.isCallExpression(event) ? w.calls.builtin(event) : undefined;
  return builtin !== undefined && /^(console|Math|string)$/.test(builtin.type);
}

/** Is something assigned, or counted up or down, of which that is true? */
function changes(node: ts.Node, isIt: (target: ts.Node) => boolean): boolean {
  if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && isIt(node.operand))
    return true;
  if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind) && isIt(node.left))
    return true;
  return node.forEachChild((child) => changes(child, isIt)) ?? false;
}

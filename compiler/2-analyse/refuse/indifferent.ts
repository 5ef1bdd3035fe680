import ts from "typescript";
import { isSame } from "../forms.js";
import { outermost, skipWrappers } from "../operators.js";
import { writtenNullish } from "../writtenNullish.js";
import type { Inquiry } from "./rule.js";

const K = ts.SyntaxKind;

/** `x === null`, with `null` or `undefined` written out. */
interface NullishTest {
  readonly tested: ts.Expression;
  readonly operator: ts.SyntaxKind;
  readonly which: "null" | "undefined";
}

/**
 * Does the program do the same whichever of null and undefined it is that is compared with one of them: because the other
 * is asked for next to it, or because both end as the same None?
 */
export function isIndifferent(node: ts.Node, q: Inquiry): boolean {
  const test = nullishTest(node);
  if (!test || !q.facts.order.hasNoEffect(test.tested)) return false;
  const isAsked = asksForOther(node as ts.Expression, test, q) || isOfObjectGuard(node as ts.Expression, q);
  return isAsked || endsAlike(node as ts.Expression, test);
}

/**
 * Is it one of the two tests of `typeof x === "object" && x !== null`, which neither null nor undefined passes, or of
 * `typeof x !== "object" || x === null`?
 */
export function isOfObjectGuard(node: ts.Expression, q: Inquiry): boolean {
  return isPairOf(K.AmpersandAmpersandToken, equal, unequal) || isPairOf(K.BarBarToken, unequal, equal);

  function isPairOf(joining: ts.SyntaxKind, ofType: Operators, ofNull: Operators): boolean {
    const operands = chainAround(node, joining);
    const isPair = (a: ts.Expression, b: ts.Expression) => {
      const tested = objectTest(a, ofType);
      const other = nullishTest(b);
      const isPresence = other && ofNull.has(other.operator) && other.which === "null";
      return tested !== undefined && isPresence === true && isSame(tested, other.tested);
    };
    const other = operands.find((o) => isPair(node, o) || isPair(o, node));
    return other !== undefined && between(operands, node, other).every(q.facts.order.hasNoEffect);
  }
}

type Operators = ReadonlySet<ts.SyntaxKind>;
const equal: Operators = new Set([K.EqualsEqualsEqualsToken, K.EqualsEqualsToken]);
const unequal: Operators = new Set([K.ExclamationEqualsEqualsToken, K.ExclamationEqualsToken]);

/** `x` of `typeof x === "object"` */
function objectTest(node: ts.Expression, operators: Operators): ts.Expression | undefined {
  if (!ts.isBinaryExpression(node) || !operators.has(node.operatorToken.kind)) return undefined;
  const [left, right] = [skipWrappers(node.left), skipWrappers(node.right)];
  const [query, text] = ts.isTypeOfExpression(left) ? [left, right] : [right, left];
  const isObject = ts.isStringLiteralLike(text) && text.text === "object";
  return isObject && ts.isTypeOfExpression(query) ? query.expression : undefined;
}

function nullishTest(node: ts.Node): NullishTest | undefined {
  if (!ts.isBinaryExpression(node)) return undefined;
  const { left, right, operatorToken } = node;
  const [a, b] = [writtenNullish(left), writtenNullish(right)];
  const which = a ?? b;
  return which && { tested: a ? right : left, operator: operatorToken.kind, which };
}

/** `x === null || x === undefined`, `x !== undefined && x !== null` */
function asksForOther(node: ts.Expression, test: NullishTest, q: Inquiry): boolean {
  const joining = test.operator === K.EqualsEqualsEqualsToken ? K.BarBarToken : K.AmpersandAmpersandToken;
  const operands = chainAround(node, joining);
  const asksOther = (operand: ts.Expression) => {
    const other = nullishTest(operand);
    return (
      other?.operator === test.operator && other.which !== test.which && isSame(other.tested, test.tested)
    );
  };
  const other = operands.find(asksOther);
  return other !== undefined && between(operands, node, other).every(q.facts.order.hasNoEffect);
}

/** All that is joined with the node by one operator. */
function chainAround(node: ts.Expression, joining: ts.SyntaxKind): readonly ts.Expression[] {
  let whole: ts.Expression = node;
  for (let { parent } = node; ts.isParenthesizedExpression(parent) || joins(parent, joining); )
    [whole, parent] = [parent, parent.parent];
  return operandsOf(whole, joining);
}

function between<T>(all: readonly T[], a: T, b: T): readonly T[] {
  const [here, there] = [all.indexOf(a), all.indexOf(b)];
  return all.slice(Math.min(here, there) + 1, Math.max(here, there));
}

const joins = (node: ts.Node, operator: ts.SyntaxKind): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === operator;

function operandsOf(node: ts.Expression, operator: ts.SyntaxKind): readonly ts.Expression[] {
  const inner = ts.isParenthesizedExpression(node) ? skipWrappers(node) : node;
  return joins(inner, operator)
    ? [...operandsOf(inner.left, operator), ...operandsOf(inner.right, operator)]
    : [inner];
}

/** `x === undefined ? null : x`, `if (x === undefined) x = null;`, `if (x === undefined) return null; return x;` */
function endsAlike(node: ts.Expression, { tested, operator }: NullishTest): boolean {
  const at = outermost(node);
  const { parent } = at;
  const isEqual = operator === K.EqualsEqualsEqualsToken;
  if (ts.isConditionalExpression(parent) && parent.condition === at) {
    const [yes, no] = isEqual ? [parent.whenTrue, parent.whenFalse] : [parent.whenFalse, parent.whenTrue];
    return writtenNullish(yes) !== undefined && isSame(no, tested);
  }
  if (!ts.isIfStatement(parent) || parent.expression !== at || parent.elseStatement || !isEqual) return false;
  const only = onlyStatement(parent.thenStatement);
  if (only && ts.isReturnStatement(only)) {
    const next = statementAfter(parent);
    const returns = only.expression && writtenNullish(only.expression);
    return returns !== undefined && next?.expression !== undefined && isSame(next.expression, tested);
  }
  const value = only && ts.isExpressionStatement(only) ? only.expression : undefined;
  return (
    value !== undefined &&
    joins(value, K.EqualsToken) &&
    isSame(value.left, tested) &&
    writtenNullish(value.right) !== undefined
  );
}

const onlyStatement = (node: ts.Statement): ts.Statement | undefined =>
  ts.isBlock(node) ? (node.statements.length === 1 ? node.statements[0] : undefined) : node;

function statementAfter(node: ts.Statement): ts.ReturnStatement | undefined {
  if (!ts.isBlock(node.parent)) return undefined;
  const next = node.parent.statements[node.parent.statements.indexOf(node) + 1];
  return next && ts.isReturnStatement(next) ? next : undefined;
}

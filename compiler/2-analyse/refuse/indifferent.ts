import ts from "typescript";
import { outermost, skipWrappers } from "../operators.js";
import type { Inquiry } from "./rule.js";

const K = ts.SyntaxKind;

/** `x === null`, with `null` or `undefined` written out. */
interface NullishTest {
  readonly tested: ts.Expression;
  readonly operator: ts.SyntaxKind;
  readonly which: "null" | "undefined";
}

export function writtenNullish(node: ts.Expression): "null" | "undefined" | undefined {
  const inner = skipWrappers(node);
  if (inner.kind === K.NullKeyword) return "null";
  const isUndefined = (ts.isIdentifier(inner) && inner.text === "undefined") || ts.isVoidExpression(inner);
  return isUndefined ? "undefined" : undefined;
}

/**
 * Does the program do the same whichever of null and undefined it is that is compared with one of them: because the other
 * is asked for next to it, or because both end as the same None?
 */
export function isIndifferent(node: ts.Node, q: Inquiry): boolean {
  const test = nullishTest(node);
  if (!test || !q.facts.order.hasNoEffect(test.tested)) return false;
  return asksForOther(node as ts.Expression, test, q) || endsAlike(node as ts.Expression, test);
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
  let whole: ts.Expression = node;
  for (let { parent } = node; ts.isParenthesizedExpression(parent) || joins(parent, joining); )
    [whole, parent] = [parent, parent.parent];
  const operands = operandsOf(whole, joining);
  const asksOther = (operand: ts.Expression) => {
    const other = nullishTest(operand);
    return (
      other?.operator === test.operator && other.which !== test.which && isSame(other.tested, test.tested)
    );
  };
  const [here, there] = [operands.indexOf(node), operands.findIndex(asksOther)];
  const between = operands.slice(Math.min(here, there) + 1, Math.max(here, there));
  return there >= 0 && between.every((operand) => q.facts.order.hasNoEffect(operand));
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

const isSame = (a: ts.Expression, b: ts.Expression): boolean =>
  skipWrappers(a).getText() === skipWrappers(b).getText();

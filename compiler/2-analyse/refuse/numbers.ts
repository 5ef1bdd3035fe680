import ts from "typescript";
import { fractionGiven, roundsInJavaScript } from "../../diagnostics/numbers.js";
import { constantNumber } from "../folding.js";
import { markedEmitter } from "../machine/emitters.js";
import { skipWrappers } from "../operators.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

const K = ts.SyntaxKind;

/** Operators that look at the low digits of a number: where rounding to 53 bits would be seen. */
const exact: ReadonlySet<ts.SyntaxKind> = new Set([
  K.PercentToken,
  K.AmpersandToken,
  K.BarToken,
  K.CaretToken,
  K.GreaterThanGreaterThanToken,
  K.GreaterThanGreaterThanGreaterThanToken,
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsEqualsToken,
]);

export const exactProduct: Rule<ts.BinaryExpression> = (node, q) => {
  if (!exact.has(node.operatorToken.kind) || ts.findAncestor(node, isViper)) return;
  for (const side of [node.left, node.right]) {
    const product = productIn(side);
    if (!product) continue;
    const { kinds, min, max, constant } = q.facts.values.of(product);
    const isLarge =
      Number.isFinite(min) && Number.isFinite(max) && Math.max(-min, max) > Number.MAX_SAFE_INTEGER;
    if (kinds.has("int") && isLarge && constant === undefined) q.reporter.report(roundsInJavaScript, product);
  }
};

/** `sleep_ms(1.5)`: Python doesn't take a fraction where it wants an int. */
export const fractionForInt: Rule<ts.CallExpression | ts.NewExpression> = (node, q) => {
  for (const argument of (node.arguments ?? []).flatMap(values)) {
    const number = constantNumber(q.checker, argument);
    const isWhole = number === undefined || Number.isInteger(number);
    if (!isWhole && q.facts.calls.wantsInt(argument) && !isInAssembler(q, node))
      q.reporter.report(fractionGiven, argument, nameOf(argument));
  }
};

/** Operands of instructions have rules of their own. */
const isInAssembler = (q: Inquiry, node: ts.Node): boolean =>
  ts.findAncestor(node, (at) => ts.isCallExpression(at) && q.facts.calls.assembly(at) !== undefined) !==
  undefined;

/** An argument, or the values of keyword arguments. */
function values(argument: ts.Expression): readonly ts.Expression[] {
  if (!ts.isObjectLiteralExpression(argument)) return ts.isSpreadElement(argument) ? [] : [argument];
  return argument.properties.flatMap((p) => (ts.isPropertyAssignment(p) ? [p.initializer] : []));
}

/** Where such a product is an error. */
const isViper = (node: ts.Node): boolean => markedEmitter(node) === "viper";

/** A product that reaches the operator as it is, or through sums. */
function productIn(node: ts.Expression): ts.BinaryExpression | undefined {
  const inner = skipWrappers(node);
  if (!ts.isBinaryExpression(inner)) return undefined;
  const operator = inner.operatorToken.kind;
  if (operator === K.AsteriskToken) return inner;
  if (operator !== K.PlusToken && operator !== K.MinusToken) return undefined;
  return productIn(inner.left) ?? productIn(inner.right);
}

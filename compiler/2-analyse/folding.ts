import ts from "typescript";
import { hasForm } from "./forms.js";
import { skipWrappers } from "./operators.js";

/**
 * The value of constant arithmetic that ints would do otherwise than JavaScript: it passes 2^53, or gives a zero with a sign.
 * `undefined`: nothing to fold.
 */
export function foldedNumber(checker: ts.TypeChecker, node: ts.Expression): number | undefined {
  if (!ts.isBinaryExpression(node) && !ts.isPrefixUnaryExpression(node)) return undefined;
  const folded = compute(checker, node);
  return folded?.isSpecial ? folded.value : undefined;
}

/** The number that constant arithmetic gives, as JavaScript computes it. */
export const constantNumber = (checker: ts.TypeChecker, node: ts.Expression): number | undefined =>
  compute(checker, node)?.value;

/** Is the folded number an int on the board? Where its text would be another, or it has a sign of zero, it's a float. */
export const isFoldedInt = (value: number): boolean =>
  Number.isInteger(value) && !Object.is(value, -0) && String(value) === BigInt(value).toString();

interface Folded {
  readonly value: number;
  readonly isSpecial: boolean;
}

function compute(checker: ts.TypeChecker, expression: ts.Expression): Folded | undefined {
  const node = skipWrappers(expression);
  if (ts.isNumericLiteral(node)) return { value: Number(node.text), isSpecial: false };
  if (ts.isIdentifier(node)) return constantOf(checker, node);
  if (ts.isPropertyAccessExpression(node)) return limit(node) ?? enumMember(checker, node);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    const operand = compute(checker, node.operand);
    return operand && special(-operand.value, operand.isSpecial);
  }
  const operation = ts.isBinaryExpression(node) ? operations.get(node.operatorToken.kind) : undefined;
  if (!operation || !ts.isBinaryExpression(node)) return undefined;
  const left = compute(checker, node.left);
  const right = left && compute(checker, node.right);
  return right && special(operation(left.value, right.value), left.isSpecial || right.isSpecial);
}

const special = (value: number, isMadeOfSpecial: boolean): Folded => ({
  value,
  isSpecial:
    Object.is(value, -0) || (Number.isInteger(value) && !Number.isSafeInteger(value)) || isMadeOfSpecial,
});

const operations: ReadonlyMap<ts.SyntaxKind, (a: number, b: number) => number> = new Map([
  [ts.SyntaxKind.PlusToken, (a, b) => a + b],
  [ts.SyntaxKind.MinusToken, (a, b) => a - b],
  [ts.SyntaxKind.AsteriskToken, (a, b) => a * b],
  [ts.SyntaxKind.SlashToken, (a, b) => a / b],
  [ts.SyntaxKind.PercentToken, (a, b) => a % b],
  [ts.SyntaxKind.AsteriskAsteriskToken, (a, b) => a ** b],
  [ts.SyntaxKind.BarToken, (a, b) => a | b],
  [ts.SyntaxKind.AmpersandToken, (a, b) => a & b],
  [ts.SyntaxKind.CaretToken, (a, b) => a ^ b],
  [ts.SyntaxKind.LessThanLessThanToken, (a, b) => a << b],
  [ts.SyntaxKind.GreaterThanGreaterThanToken, (a, b) => a >> b],
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken, (a, b) => a >>> b],
]);

function constantOf(checker: ts.TypeChecker, node: ts.Identifier): Folded | undefined {
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isConst ? compute(checker, declaration.initializer) : undefined;
}

function enumMember(checker: ts.TypeChecker, node: ts.PropertyAccessExpression): Folded | undefined {
  const value = checker.getConstantValue(node);
  return typeof value === "number" ? { value, isSpecial: false } : undefined;
}

/** `Number.MAX_SAFE_INTEGER` */
function limit(node: ts.PropertyAccessExpression): Folded | undefined {
  if (hasForm(node, "Number.MAX_SAFE_INTEGER")) return { value: Number.MAX_SAFE_INTEGER, isSpecial: false };
  if (hasForm(node, "Number.MIN_SAFE_INTEGER")) return { value: Number.MIN_SAFE_INTEGER, isSpecial: false };
  return undefined;
}

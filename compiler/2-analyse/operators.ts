import ts from "typescript";

const K = ts.SyntaxKind;

/** `=`, `+=`, `??=` and the others. */
export const isAssignmentOperator = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

type Operators = ReadonlySet<ts.SyntaxKind>;

/** `&&`, `||`, `??` */
export const logical: Operators = new Set([
  K.AmpersandAmpersandToken,
  K.BarBarToken,
  K.QuestionQuestionToken,
]);

/** `&&=`, `||=`, `??=` */
export const logicalAssignment: Operators = new Set([
  K.AmpersandAmpersandEqualsToken,
  K.BarBarEqualsToken,
  K.QuestionQuestionEqualsToken,
]);

/** `===`, `!==` */
export const strictEquality: Operators = new Set([K.EqualsEqualsEqualsToken, K.ExclamationEqualsEqualsToken]);

/** `==`, `!=`, `===`, `!==` */
export const equality: Operators = new Set([
  ...strictEquality,
  K.EqualsEqualsToken,
  K.ExclamationEqualsToken,
]);

/** Operators of `+=` and so on, without the `=`. */
export const compoundOperators: ReadonlyMap<ts.SyntaxKind, ts.BinaryOperator> = new Map<
  ts.SyntaxKind,
  ts.BinaryOperator
>([
  [K.PlusEqualsToken, K.PlusToken],
  [K.MinusEqualsToken, K.MinusToken],
  [K.AsteriskEqualsToken, K.AsteriskToken],
  [K.SlashEqualsToken, K.SlashToken],
  [K.PercentEqualsToken, K.PercentToken],
  [K.AsteriskAsteriskEqualsToken, K.AsteriskAsteriskToken],
  [K.LessThanLessThanEqualsToken, K.LessThanLessThanToken],
  [K.GreaterThanGreaterThanEqualsToken, K.GreaterThanGreaterThanToken],
  [K.GreaterThanGreaterThanGreaterThanEqualsToken, K.GreaterThanGreaterThanGreaterThanToken],
  [K.AmpersandEqualsToken, K.AmpersandToken],
  [K.BarEqualsToken, K.BarToken],
  [K.CaretEqualsToken, K.CaretToken],
]);

/** The expression without parentheses around it. */
export const skipParentheses = (node: ts.Expression): ts.Expression =>
  ts.isParenthesizedExpression(node) ? skipParentheses(node.expression) : node;

/** The expression without parentheses, casts, `!` and `satisfies` around it. */
export function skipWrappers(node: ts.Expression): ts.Expression {
  let at = node;
  while (isWrapper(at)) at = at.expression;
  return at;
}

const isWrapper = (node: ts.Node): node is ts.Expression & { readonly expression: ts.Expression } =>
  ts.isParenthesizedExpression(node) ||
  ts.isAssertionExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isSatisfiesExpression(node);

/** The call or `new` of which the node is the callee. */
export function callOf(node: ts.Node): ts.CallExpression | ts.NewExpression | undefined {
  let at = node;
  while (ts.isParenthesizedExpression(at.parent) || ts.isNonNullExpression(at.parent)) at = at.parent;
  const { parent } = at;
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === at
    ? parent
    : undefined;
}

/** What stands left of `=` or `of` to take a value apart: `[a, b]`, `{ a, b }`. */
export const isAssignmentPattern = (
  node: ts.Node,
): node is ts.ArrayLiteralExpression | ts.ObjectLiteralExpression =>
  ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node);

/** The expression around the node that has its value, or may have: `(x)`, `y ? x : z`, `y && x`, `y ?? x`, `(y, x)`, `y = x`. */
export function passedOnBy(node: ts.Node): ts.Expression | undefined {
  const { parent } = node;
  const isPassed =
    ts.isParenthesizedExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    (ts.isBinaryExpression(parent) && parent.right === node && joining.has(parent.operatorToken.kind));
  return isPassed ? parent : undefined;
}

const joining: Operators = new Set([...logical, K.CommaToken, K.EqualsToken]);

/** The expression with the parentheses around it. */
export function outermost(node: ts.Expression): ts.Expression;
export function outermost(node: ts.Node): ts.Node;
export function outermost(node: ts.Node): ts.Node {
  let at = node;
  while (ts.isParenthesizedExpression(at.parent)) at = at.parent;
  return at;
}

/** … with the casts, `!` and `satisfies`, too. */
export function outermostWrapper(node: ts.Node): ts.Node {
  let at = node;
  while (isWrapper(at.parent)) at = at.parent;
  return at;
}

/** Is it what a call calls? */
export function isCallee(node: ts.Node): boolean {
  const at = outermost(node);
  return ts.isCallExpression(at.parent) && at.parent.expression === at;
}

/** Is the value only tested for being truthy: `if (row && row[x])`, `!a[i]`? */
export function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  const isPart =
    ts.isParenthesizedExpression(parent) ||
    (ts.isBinaryExpression(parent) &&
      (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ||
        parent.operatorToken.kind === ts.SyntaxKind.BarBarToken));
  if (isPart) return isCondition(parent);
  if (ts.isConditionalExpression(parent) || ts.isForStatement(parent)) return parent.condition === node;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent))
    return parent.expression === node;
  return ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken;
}

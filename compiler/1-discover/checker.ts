import ts from "typescript";

/**
 * The checker, which remembers the types that it was asked for. TypeScript itself checks the whole of an expression again
 * each time, so that `a + b + c + …` would cost the square of its length; of operators on primitives it needn't be asked.
 */
export function remembering(checker: ts.TypeChecker): ts.TypeChecker {
  const types = new WeakMap<ts.Node, ts.Type>();
  const getTypeAtLocation = (node: ts.Node): ts.Type => {
    let type = types.get(node);
    if (!type) {
      type = ofOperator(node) ?? checker.getTypeAtLocation(node);
      types.set(node, type);
    }
    return type;
  };
  const ofOperator = (node: ts.Node): ts.Type | undefined => {
    if (!ts.isBinaryExpression(node)) return undefined;
    const operator = node.operatorToken.kind;
    if (comparing.has(operator)) return checker.getBooleanType();
    const isLogical =
      operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken;
    if (!isLogical && !calculating.has(operator)) return undefined;
    const [left, right] = [getTypeAtLocation(node.left), getTypeAtLocation(node.right)];
    const areBoth = (flag: ts.TypeFlags) => (left.flags & right.flags & flag) !== 0;
    if (isLogical)
      return left === right && left === checker.getBooleanType() ? checker.getBooleanType() : undefined;
    if (areBoth(ts.TypeFlags.Number)) return checker.getNumberType();
    return operator === ts.SyntaxKind.PlusToken && areBoth(ts.TypeFlags.String)
      ? checker.getStringType()
      : undefined;
  };
  return { ...checker, getTypeAtLocation };
}

const comparing: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

const calculating: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
]);

import ts from "typescript";

/** A value that the host has without asking the board: text that is both JavaScript and JSON-like. */
export interface HostConstant {
  /** JavaScript expression. */
  readonly text: string;
  /** An enum, whose declaration the `.d.ts` repeats. */
  readonly isEnum: boolean;
}

/** Exported enums, and constants whose value is a literal, are known when the host stub is written. */
export function constantExport(
  declaration: ts.Declaration,
  checker: ts.TypeChecker,
): HostConstant | undefined {
  if (ts.isEnumDeclaration(declaration)) return enumObject(declaration, checker);
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return undefined;
  if (!(ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const)) return undefined;
  const text = literalText(declaration.initializer, checker);
  return text === undefined ? undefined : { text, isEnum: false };
}

function enumObject(declaration: ts.EnumDeclaration, checker: ts.TypeChecker): HostConstant | undefined {
  const entries: string[] = [];
  for (const member of declaration.members) {
    const value = checker.getConstantValue(member);
    if (value === undefined) return undefined;
    const name = ts.isComputedPropertyName(member.name) ? undefined : member.name.text;
    if (name === undefined) return undefined;
    entries.push(`${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    if (typeof value === "number") entries.push(`${JSON.stringify(String(value))}: ${JSON.stringify(name)}`);
  }
  return { text: `Object.freeze({ ${entries.join(", ")} })`, isEnum: true };
}

/** Numbers, strings, booleans, and what negates them; nothing that could be changed (arrays, objects). */
function literalText(node: ts.Expression, checker: ts.TypeChecker): string | undefined {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
    return literalText(node.expression, checker);
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return "true";
  if (node.kind === ts.SyntaxKind.FalseKeyword) return "false";
  if (node.kind === ts.SyntaxKind.NullKeyword) return "null";
  if (ts.isNumericLiteral(node)) return String(Number(node.text));
  if (ts.isBigIntLiteral(node)) return node.text;
  if (ts.isStringLiteralLike(node)) return JSON.stringify(node.text);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    const operand = literalText(node.operand, checker);
    return operand === undefined ? undefined : `-${operand}`;
  }
  const type = checker.getTypeAtLocation(node);
  if (type.isNumberLiteral() || type.isStringLiteral()) return JSON.stringify(type.value);
  return undefined;
}

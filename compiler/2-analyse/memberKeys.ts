import ts from "typescript";

export type MemberAccess = ts.PropertyAccessExpression | ts.ElementAccessExpression;

export const isMemberAccess = (node: ts.Node): node is MemberAccess =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

/** `iterator` of `Symbol.iterator`. */
export function wellKnownName(key: ts.Expression): string | undefined {
  if (!ts.isPropertyAccessExpression(key) || !ts.isIdentifier(key.expression)) return undefined;
  return key.expression.text === "Symbol" ? key.name.text : undefined;
}

/** The name that the checker gives to members under a symbol that a constant holds. */
export const symbolKey = (type: ts.Type): string | undefined =>
  type.flags & ts.TypeFlags.UniqueESSymbol ? String((type as ts.UniqueESSymbolType).escapedName) : undefined;

/** The member that an access names, where its key says it: `o.x`, `o["x"]`, `o[5]`, `o[tag]` of a symbol that a constant holds. */
export function memberKey(checker: ts.TypeChecker, node: MemberAccess): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  const { argumentExpression: key } = node;
  if (ts.isStringLiteralLike(key) || ts.isNumericLiteral(key)) return key.text;
  return wellKnownName(key) === undefined ? symbolKey(checker.getTypeAtLocation(key)) : undefined;
}

/** The property that the access reads or writes, by the type of the object. */
export function memberSymbol(checker: ts.TypeChecker, node: MemberAccess): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  const key = memberKey(checker, node);
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  return key === undefined ? undefined : propertyOf(checker, type, key);
}

/** Also one under a symbol, which the checker doesn't find by its name. */
export function propertyOf(checker: ts.TypeChecker, type: ts.Type, key: string): ts.Symbol | undefined {
  const apparent = checker.getApparentType(type);
  if (!key.startsWith("__@")) return checker.getPropertyOfType(apparent, key);
  return checker.getPropertiesOfType(apparent).find((p) => p.name === key);
}

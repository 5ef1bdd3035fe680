import ts from "typescript";

/**
 * `get<T>(key: string): T`: the caller alone says what `T` is, and nothing that is passed proves it. Such a function may cast
 * what it returns to `T`: what it gives is checked where it's called and `T` is known.
 */
export function resultOnly(fn: ts.SignatureDeclaration): ts.TypeParameterDeclaration | undefined {
  const { type } = fn;
  if (!type || !ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return undefined;
  const name = type.typeName.text;
  const parameter = fn.typeParameters?.find((p) => p.name.text === name);
  const isNamed = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === name) || (node.forEachChild(isNamed) ?? false);
  return parameter && !fn.parameters.some(isNamed) ? parameter : undefined;
}

/** Is the expression, of type `T`, what a function returns whose callers alone say what `T` is? */
export function isHandedOut(node: ts.Expression, type: ts.Type): boolean {
  const declaration = type.symbol?.declarations?.[0];
  const fn = declaration && ts.isTypeParameterDeclaration(declaration) ? declaration.parent : undefined;
  if (!fn || !ts.isFunctionLike(fn) || resultOnly(fn) !== declaration) return false;
  return returnedFrom(node) === fn;
}

/** The function whose result the expression is. */
function returnedFrom(node: ts.Expression): ts.Node | undefined {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return returnedFrom(parent);
  if (ts.isConditionalExpression(parent)) return parent.condition === node ? undefined : returnedFrom(parent);
  if (ts.isArrowFunction(parent)) return parent.body === node ? parent : undefined;
  return ts.isReturnStatement(parent) ? ts.findAncestor(parent, ts.isFunctionLike) : undefined;
}

import ts from "typescript";

/** What an object literal has under a name as a function that can use `this`. */
export function methodOf(
  p: ts.ObjectLiteralElementLike,
): ts.MethodDeclaration | ts.FunctionExpression | undefined {
  if (ts.isMethodDeclaration(p)) return p;
  if (ts.isPropertyAssignment(p) && ts.isFunctionExpression(p.initializer)) return p.initializer;
  return undefined;
}

/** Does a method of the literal use `this`? */
export const hasMethodsWithThis = (node: ts.ObjectLiteralExpression): boolean =>
  node.properties.some((p) => {
    const method = methodOf(p);
    return method !== undefined && usesThis(method);
  });

/** Does the function use `this` or `super` itself, or in arrows inside it? */
export function usesThis(fn: ts.Node): boolean {
  const search = (node: ts.Node): boolean => {
    if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword) return true;
    if (node !== fn && ts.isFunctionLike(node) && !ts.isArrowFunction(node)) return false;
    if (ts.isClassLike(node)) return false;
    return node.forEachChild(search) ?? false;
  };
  return search(fn);
}

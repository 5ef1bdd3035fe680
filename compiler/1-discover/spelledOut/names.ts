import ts from "typescript";

/** A variable that keeps its value: a constant, or one that no statement of its file assigns. */
export function keepsItsValue(checker: ts.TypeChecker, name: ts.Identifier): boolean {
  const symbol = checker.getSymbolAtLocation(name);
  const declaration = symbol?.valueDeclaration;
  if (!declaration) return false;
  if (
    ts.isVariableDeclaration(declaration) ||
    ts.isParameter(declaration) ||
    ts.isBindingElement(declaration)
  )
    return isConstant(declaration) || !assignedNames(declaration.getSourceFile()).has(name.text);
  return false;
}

const isConstant = (declaration: ts.Declaration): boolean =>
  (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;

/** The names of variables and properties that are assigned anywhere in a file. */
export function assignedNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const target = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    else if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    else if (!ts.isElementAccessExpression(node)) node.forEachChild(target);
  };
  const visit = (node: ts.Node): void => {
    const isAssignment =
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
    if (isAssignment) target(node.left);
    if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      if (/\+\+|--/.test(ts.tokenToString(node.operator) ?? "")) target(node.operand);
    }
    if (
      (ts.isForOfStatement(node) || ts.isForInStatement(node)) &&
      !ts.isVariableDeclarationList(node.initializer)
    )
      target(node.initializer);
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return names;
}

/** A name that the file doesn't use, nor what was made for it. */
export function unusedName(
  source: ts.SourceFile,
  wanted: string,
  made: readonly (string | undefined)[],
): string {
  const isUsed = (name: string) =>
    made.includes(name) ||
    new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`).test(source.text);
  let name = wanted;
  for (let count = 2; isUsed(name); count++) name = `${wanted}${count}`;
  return name;
}

import ts from "typescript";

/** Symbol of the variable that an identifier declares or refers to. */
export function symbolOf(checker: ts.TypeChecker, node: ts.Identifier): ts.Symbol | undefined {
  const parent = node.parent;
  if (ts.isShorthandPropertyAssignment(parent) && parent.name === node) {
    return checker.getShorthandAssignmentValueSymbol(parent);
  }
  if (ts.isExportSpecifier(parent)) return checker.getExportSpecifierLocalTargetSymbol(parent);
  const found = checker.getSymbolAtLocation(node);
  const symbol = found?.declarations?.some(ts.isImportEqualsDeclaration)
    ? checker.getAliasedSymbol(found)
    : found;
  // Inside a function or class with `export default`, or one that is exported, the local symbol has another identity.
  return symbol && (checker.getExportSymbolOfSymbol(symbol) ?? symbol);
}

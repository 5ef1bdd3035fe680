import ts from "typescript";

/**
 * Import and export declarations and specifiers that stand for types only, as TypeScript elides them: an imported name
 * stays if it means a value and is used as one; a declaration stays if any of its names does, or if it has none.
 */
export function findElided(source: ts.SourceFile, checker: ts.TypeChecker): ts.Node[] {
  const elided: ts.Node[] = [];
  const used = valueUses(source, checker);
  const isUsed = (name: ts.Identifier) => {
    const symbol = checker.getSymbolAtLocation(name);
    return symbol !== undefined && used.has(symbol) && isValue(symbol, checker);
  };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) elided.push(...ofImport(statement, isUsed));
    else if (ts.isExportDeclaration(statement)) elided.push(...ofExport(statement, checker));
  }
  return elided;
}

function ofImport(node: ts.ImportDeclaration, isUsed: (name: ts.Identifier) => boolean): ts.Node[] {
  const clause = node.importClause;
  if (clause === undefined) return [];
  if (clause.isTypeOnly) return [node];
  const bindings = clause.namedBindings;
  const elided: ts.Node[] = [];
  let kept = clause.name !== undefined && isUsed(clause.name);
  if (clause.name !== undefined && !kept) elided.push(clause);
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) {
    if (isUsed(bindings.name)) kept = true;
    else elided.push(bindings);
  } else {
    for (const specifier of bindings?.elements ?? []) {
      if (!specifier.isTypeOnly && isUsed(specifier.name)) kept = true;
      else elided.push(specifier);
    }
  }
  return kept ? elided : [node, ...elided];
}

function ofExport(node: ts.ExportDeclaration, checker: ts.TypeChecker): ts.Node[] {
  if (node.isTypeOnly) return [node];
  if (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause)) return [];
  const { elements } = node.exportClause;
  const gone = elements.filter((specifier) => {
    const symbol = checker.getSymbolAtLocation(specifier.name);
    return specifier.isTypeOnly || symbol === undefined || !isValue(symbol, checker);
  });
  return elements.length > 0 && gone.length === elements.length ? [node, ...gone] : gone;
}

/** Does the symbol mean something at run time? What doesn't resolve counts as a value: it has an error already. */
export function isValue(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.flags & ts.SymbolFlags.Value) !== 0 || target.declarations === undefined;
}

/** Symbols of imports that are used where values stand. */
function valueUses(source: ts.SourceFile, checker: ts.TypeChecker): ReadonlySet<ts.Symbol> {
  const used = new Set<ts.Symbol>();
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) continue;
    forEachValueName(statement, (identifier) => {
      const symbol = valueSymbol(identifier, checker);
      if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias) used.add(symbol);
    });
  }
  return used;
}

/** The variable-like symbol that an identifier refers to (an import's own symbol, not what it stands for). */
export function valueSymbol(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent) && parent.name === node) {
    return checker.getShorthandAssignmentValueSymbol(parent);
  }
  if (ts.isExportSpecifier(parent)) return checker.getExportSpecifierLocalTargetSymbol(parent);
  return checker.getSymbolAtLocation(node);
}

/** Identifiers below a node that stand where values do; nodes for which `skip` is true are left out. */
export function forEachValueName(
  root: ts.Node,
  visit: (identifier: ts.Identifier) => void,
  skip: (node: ts.Node) => boolean = () => false,
): void {
  const walk = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
      if (!isMember && !(ts.isPropertyAssignment(parent) && parent.name === node)) visit(node);
      return;
    }
    if (isType(node) || skip(node)) return;
    ts.forEachChild(node, walk);
  };
  walk(root);
}

function isType(node: ts.Node): boolean {
  if (ts.isExpressionWithTypeArguments(node)) {
    return ts.isHeritageClause(node.parent) && node.parent.token === ts.SyntaxKind.ImplementsKeyword;
  }
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isTypeParameterDeclaration(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || node.moduleSpecifier !== undefined;
  return isAmbient(node);
}

/** `declare const x: number;` */
export function isAmbient(node: ts.Node): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some((m) => m.kind === ts.SyntaxKind.DeclareKeyword) === true;
}

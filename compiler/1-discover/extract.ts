import ts from "typescript";
import { hostModule, hostOnly } from "../diagnostics/discover.js";
import type { Reporter } from "../diagnostics/index.js";
import { forEachValueName, isAmbient, valueSymbol } from "./elided.js";
import { isLibraryPath } from "./library.js";
import { isHostMember, markedName } from "./marks.js";

/** What the device code of mixed files needs: statements of mixed files, and whole device modules. */
export interface Extraction {
  /** Each with the names over which it is reached. */
  readonly statements: ReadonlyMap<ts.SourceFile, ReadonlyMap<ts.Statement, readonly string[]>>;
  readonly modules: ReadonlySet<ts.SourceFile>;
}

/** Follows what annotated functions and device classes use; reports what only the host has, with the path to it. */
export function extract(
  mixed: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
  isDeviceModule: (source: ts.SourceFile) => boolean,
  reporter: Reporter,
): Extraction {
  const statements = new Map<ts.SourceFile, Map<ts.Statement, readonly string[]>>();
  const modules = new Set<ts.SourceFile>();

  const add = (statement: ts.Statement, path: readonly string[]): void => {
    const source = statement.getSourceFile();
    const known = statements.get(source) ?? new Map<ts.Statement, readonly string[]>();
    statements.set(source, known);
    if (known.has(statement)) return;
    known.set(statement, path);
    forEachValueName(statement, (name) => follow(name, statement, path), isHostMember);
  };

  const follow = (name: ts.Identifier, from: ts.Statement, path: readonly string[]): void => {
    const symbol = valueSymbol(name, checker);
    if (symbol === undefined) return;
    const specifier = importOf(symbol);
    if (specifier !== undefined) addImport(specifier, from.getSourceFile());
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target.valueDeclaration ?? target.declarations?.[0];
    if (declaration === undefined) {
      if (specifier !== undefined) reportHostModule(specifier, name, path);
    } else followDeclaration(declaration, name, [...path, name.text], specifier);
  };

  const followDeclaration = (
    declaration: ts.Declaration,
    name: ts.Identifier,
    path: readonly string[],
    specifier: ts.ImportDeclaration | undefined,
  ): void => {
    const source = declaration.getSourceFile();
    if (isLibraryPath(source.fileName)) return;
    if (source.isDeclarationFile) {
      if (specifier !== undefined) reportHostModule(specifier, name, path.slice(0, -1));
      else reporter.report(hostOnly, name, name.text, pathText(path));
      return;
    }
    if (ts.isSourceFile(declaration) || isDeviceModule(source)) {
      modules.add(source);
      return;
    }
    const statement = topLevelStatement(declaration);
    if (statement === undefined || statement === topLevelStatement(name)) return;
    const why = hostOnlyReason(declaration, statement, checker);
    if (why === undefined) add(statement, path);
    else reporter.report(hostOnly, name, why, pathText(path));
  };

  const addImport = (node: ts.ImportDeclaration, source: ts.SourceFile): void => {
    const known = statements.get(source);
    if (node.getSourceFile() === source) known?.set(node, []);
  };

  const reportHostModule = (node: ts.ImportDeclaration, name: ts.Node, path: readonly string[]): void => {
    const specifier = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : "";
    reporter.report(hostModule, name, specifier, pathText([...path, name.getText()]));
  };

  for (const source of mixed) {
    for (const statement of source.statements) {
      const name = markedName(statement);
      if (name !== undefined) add(statement, [name.text]);
    }
  }
  return { statements, modules };
}

function pathText(path: readonly string[]): string {
  return path.join(" → ");
}

function importOf(symbol: ts.Symbol): ts.ImportDeclaration | undefined {
  const declaration = symbol.declarations?.find(
    (d) => ts.isImportSpecifier(d) || ts.isImportClause(d) || ts.isNamespaceImport(d),
  );
  return declaration && ts.findAncestor(declaration, ts.isImportDeclaration);
}

/** The statement of its file that a node is part of; `undefined` for what stands in a library or is no statement. */
export function topLevelStatement(node: ts.Node): ts.Statement | undefined {
  let at: ts.Node = node;
  while (at.parent !== undefined && !ts.isSourceFile(at.parent)) at = at.parent;
  return at.parent === undefined ? undefined : (at as ts.Statement);
}

/** Why a statement of a mixed file can't be copied to the board; `undefined` if it can. */
function hostOnlyReason(
  declaration: ts.Declaration,
  statement: ts.Statement,
  checker: ts.TypeChecker,
): string | undefined {
  if (isAmbient(statement)) return `${nameOf(declaration)}, which is declared only`;
  if (!ts.isVariableStatement(statement)) return undefined;
  for (const { name } of statement.declarationList.declarations) {
    if (!ts.isIdentifier(name)) continue;
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol !== undefined && isReassigned(symbol, statement.getSourceFile(), checker)) {
      return `the variable ${name.text}, which changes`;
    }
  }
  return undefined;
}

function nameOf(declaration: ts.Declaration): string {
  const name = ts.getNameOfDeclaration(declaration);
  return name === undefined ? "something" : name.getText();
}

function isReassigned(symbol: ts.Symbol, source: ts.SourceFile, checker: ts.TypeChecker): boolean {
  let found = false;
  forEachValueName(source, (name) => {
    if (!found && name.text === symbol.name && isWritten(name))
      found = checker.getSymbolAtLocation(name) === symbol;
  });
  return found;
}

function isWritten(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isBinaryExpression(parent)) {
    const op = parent.operatorToken.kind;
    return parent.left === name && op >= ts.SyntaxKind.FirstAssignment && op <= ts.SyntaxKind.LastAssignment;
  }
  if (!ts.isPrefixUnaryExpression(parent) && !ts.isPostfixUnaryExpression(parent)) return false;
  return parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken;
}

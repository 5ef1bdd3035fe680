import ts from "typescript";
import * as modules from "../../diagnostics/modules.js";
import { importDefer, importEquals, setInOtherClause } from "../../diagnostics/syntax.js";
import { isNamespace } from "../exports.js";
import { isNeverReassigned, isOfOtherClause } from "../scopes.js";
import { symbolOf } from "../symbols.js";
import type { Inquiry, Rule } from "./rule.js";

/** Modules and namespaces are no objects on the board that could be handed on. */
export const moduleValue: Rule<ts.Identifier> = (node, q) => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) {
    // `ns.inner`, where a module hands on another, or a namespace has one in it
    const isWhole = parent.name === node && !isObjectOfAccess(parent);
    if (isWhole && isNamespace(q.checker.getTypeAtLocation(parent)) && !isTakenApart(parent, q))
      q.reporter.report(modules.moduleAsValue, parent, parent.getText());
    return;
  }
  if (isDeclarationOrPath(node) || isTakenApart(node, q)) return;
  const symbol = symbolOf(q.checker, node);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? q.checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target?.valueDeclaration;
  if (!declaration || !q.bindings.of(node)) return;
  const isDeviceFile = ts.isSourceFile(declaration) && !declaration.isDeclarationFile;
  const isInside = ts.isModuleDeclaration(declaration) && !declaration.getSourceFile().isDeclarationFile;
  if (isDeviceFile || isInside || isExtendedEnum(node, target))
    q.reporter.report(modules.moduleAsValue, node, node.text);
};

/** `const { a, b } = ns` takes variables of it. */
function isTakenApart(node: ts.Expression, { facts }: Inquiry): boolean {
  const { parent } = node;
  if (!ts.isVariableDeclaration(parent) || parent.initializer !== node) return false;
  if (!ts.isObjectBindingPattern(parent.name)) return false;
  return parent.name.elements.every(({ dotDotDotToken, propertyName, name }) => {
    const key = propertyName ?? name;
    return (
      !dotDotDotToken && ts.isIdentifier(key) && facts.names.namespaceElement(node, key.text) !== undefined
    );
  });
}

const isObjectOfAccess = (node: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node;

/** Of an enum the board has its members alone; here a namespace has added others. */
function isExtendedEnum(node: ts.Identifier, { flags, declarations = [] }: ts.Symbol): boolean {
  const { parent } = node;
  const isIndexed = ts.isElementAccessExpression(parent) && parent.expression === node;
  if (!(flags & ts.SymbolFlags.Enum) || isIndexed || ts.isEnumDeclaration(parent)) return false;
  const isLater = ts.findAncestor(node, ts.isFunctionLike) !== undefined;
  return declarations.some(
    (d) =>
      ts.isModuleDeclaration(d) &&
      (isLater || d.pos < node.pos || d.getSourceFile() !== node.getSourceFile()),
  );
}

function isDeclarationOrPath(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    ts.isModuleDeclaration(parent) ||
    ts.isNamespaceImport(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isNamespaceExport(parent) ||
    ts.isTypeNode(parent) ||
    ts.isQualifiedName(parent)
  );
}

/** A keyword that is no node of its own. */
export const deferredImport: Rule<ts.ImportClause> = (node, q) => {
  if (node.phaseModifier === ts.SyntaxKind.DeferKeyword) q.reporter.report(importDefer, node);
};

/** In a loop the variable of an earlier turn would still be there; a pattern doesn't look whether it is. */
export const otherClause: Rule<ts.Identifier> = (node, q) => {
  const binding = q.bindings.of(node);
  if (!binding?.writes.includes(node) || !isOfOtherClause(binding, node)) return;
  const isPlain = ts.isBinaryExpression(node.parent) && node.parent.left === node;
  if (!isPlain || isInLoop(binding.block)) q.reporter.report(setInOtherClause, node, node.text);
};

const isInLoop = (node: ts.Node): boolean =>
  ts.findAncestor(node, (at) => (ts.isFunctionLike(at) ? "quit" : ts.isIterationStatement(at, false))) !==
  undefined;

/** `import x = N.x` copies the value, so it is another name for `N.x` only where that never changes. */
export const copiedName: Rule<ts.ImportEqualsDeclaration> = (node, q) => {
  const symbol = q.checker.getSymbolAtLocation(node.name);
  const binding = symbol && q.bindings.bySymbol(q.checker.getAliasedSymbol(symbol));
  if (
    ts.isExternalModuleReference(node.moduleReference) ||
    (binding && !isNeverReassigned(binding, q.bindings))
  )
    q.reporter.report(importEquals, node);
};

export const defaultOfVariable: Rule<ts.ExportAssignment> = (node, q) => {
  if (!ts.isIdentifier(node.expression)) return;
  const binding = q.bindings.of(node.expression);
  if (binding && !binding.isImport && !isNeverReassigned(binding, q.bindings)) {
    q.reporter.report(modules.changingDefault, node, node.expression.text);
  }
};

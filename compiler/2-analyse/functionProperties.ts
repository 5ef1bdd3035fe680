import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import { symbolOf } from "./symbols.js";

/** Is it a property that is declared by being set on a function: `function f() {}  f.count = 0;`, and by no namespace of that name? */
export const isFunctionProperty = (symbol: ts.Symbol): boolean =>
  (symbol.flags & ts.SymbolFlags.Assignment) !== 0 && (symbol.flags & ts.SymbolFlags.Variable) === 0;

/** The function that has the property. */
export function ownerOf(checker: ts.TypeChecker, { valueDeclaration }: ts.Symbol): ts.Symbol | undefined {
  const isMember = valueDeclaration && ts.isPropertyAccessExpression(valueDeclaration);
  return isMember && ts.isIdentifier(valueDeclaration.expression)
    ? symbolOf(checker, valueDeclaration.expression)
    : undefined;
}

/** The property as it is declared, of what a generic function gives back too. */
const declaredAs = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol => {
  const { valueDeclaration } = symbol;
  const isMember = valueDeclaration && ts.isPropertyAccessExpression(valueDeclaration);
  return (isMember && checker.getSymbolAtLocation(valueDeclaration.name)) || symbol;
};

/** Names under which a file sets properties of functions by `f.count = 0`: each is a variable beside the function. */
export function functionProperties(source: ts.SourceFile): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const set =
      ts.isExpressionStatement(node) && ts.isBinaryExpression(node.expression) && node.expression.left;
    if (set && ts.isPropertyAccessExpression(set) && ts.isIdentifier(set.expression))
      names.push(set.name.text);
    node.forEachChild(visit);
  };
  visit(source);
  return names;
}

/** Those that the program also reaches otherwise than by the function's own name: they belong to the value. */
export function sharedProperties(
  { checker, modules }: Reach,
  names: ReadonlySet<string>,
): ReadonlySet<ts.Symbol> {
  const shared = new Set<ts.Symbol>();
  if (names.size === 0) return shared;
  const own = new Set<ts.Symbol>();
  const handedOut = new Set<ts.Symbol>();
  const readElsewhere = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && names.has(node.name.text)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      const owner = symbol && isFunctionProperty(symbol) ? ownerOf(checker, symbol) : undefined;
      const isOwn = ts.isIdentifier(node.expression) && named(checker, node.expression) === owner;
      if (symbol && owner) (isOwn ? own : shared).add(declaredAs(checker, symbol));
      else readElsewhere.add(node.name.text);
    }
    const key = keyOf(node);
    if (key !== undefined && names.has(key)) readElsewhere.add(key);
    if (ts.isIdentifier(node) && isValue(node)) {
      const symbol = named(checker, node);
      if (symbol) handedOut.add(symbol);
    }
    node.forEachChild(visit);
  };
  for (const module of modules) for (const statement of module.statements) visit(statement);
  for (const symbol of own) {
    const owner = ownerOf(checker, symbol);
    if (owner && handedOut.has(owner) && readElsewhere.has(symbol.name)) shared.add(symbol);
  }
  return shared;
}

/** Key of a member that is read by `o["count"]` or `{ count } = o`. */
function keyOf(node: ts.Node): string | undefined {
  if (ts.isElementAccessExpression(node))
    return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const key = node.propertyName ?? node.name;
  return ts.isIdentifier(key) || ts.isStringLiteralLike(key) ? key.text : undefined;
}

/** Does the name stand for the function as a value that goes elsewhere: neither called nor asked for a member there? */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return false;
  if (ts.isCallExpression(parent) && parent.expression === node) return false;
  return (parent as ts.NamedDeclaration).name !== node;
}

function named(checker: ts.TypeChecker, node: ts.Identifier): ts.Symbol | undefined {
  const symbol = symbolOf(checker, node);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

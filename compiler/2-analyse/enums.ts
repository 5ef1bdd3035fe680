import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import type { Bindings } from "./bindings.js";
import { isNamespace } from "./exports.js";
import type { Enums } from "./facts.js";
import { skipParentheses } from "./operators.js";

/** Which enums must exist as objects: members with known values are folded where they are used. */
export function enumsOf({ checker, modules }: Reach, bindings: Bindings): Enums {
  let uses: ReadonlyMap<ts.Symbol, readonly ts.Node[]> | undefined;
  const references = (node: ts.EnumDeclaration): readonly ts.Node[] => {
    uses ??= findUses(checker, bindings, modules);
    const symbol = checker.getSymbolAtLocation(node.name);
    return (symbol && uses.get(checker.getExportSymbolOfSymbol(symbol))) ?? [];
  };
  return {
    isObject: (node) =>
      references(node).some((use) => !isFolded(use, checker) && !ts.isExportSpecifier(use.parent)),
    written(node) {
      const value = memberNamed(checker, node)?.initializer;
      return value && ts.isNumericLiteral(value) ? value : undefined;
    },
    isOnlyIndexed: (node) => references(node).every((use) => isFolded(use, checker) || isIndexed(use)),
  };
}

/** Where the enums of the program stand: `Color`, or `lib.Color` of a namespace or module. */
function findUses(
  checker: ts.TypeChecker,
  bindings: Bindings,
  modules: Reach["modules"],
): ReadonlyMap<ts.Symbol, readonly ts.Node[]> {
  const uses = new Map<ts.Symbol, ts.Node[]>();
  const add = (symbol: ts.Symbol | undefined, use: ts.Node): void => {
    const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (!target || !(target.flags & ts.SymbolFlags.Enum)) return;
    const key = checker.getExportSymbolOfSymbol(target);
    uses.set(key, [...(uses.get(key) ?? []), use]);
  };
  for (const binding of bindings.all) for (const use of binding.references) add(binding.symbol, use);
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isBindingElement(node)) add(takenFrom(checker, node), node);
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name), node);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      add(checker.getSymbolAtLocation(node.argumentExpression), node);
    node.forEachChild(visit);
  };
  for (const module of modules) for (const statement of module.statements) visit(statement);
  return uses;
}

/** What `const { Color } = lib` takes of a module or namespace. */
function takenFrom(
  checker: ts.TypeChecker,
  { parent, propertyName, name }: ts.BindingElement,
): ts.Symbol | undefined {
  const declaration = parent.parent;
  const key = propertyName ?? name;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer || !ts.isIdentifier(key))
    return undefined;
  const type = checker.getTypeAtLocation(declaration.initializer);
  return isNamespace(type) ? checker.getPropertyOfType(type, key.text) : undefined;
}

function isIndexed(use: ts.Node): boolean {
  return (
    (ts.isElementAccessExpression(use.parent) || ts.isPropertyAccessExpression(use.parent)) &&
    use.parent.expression === use
  );
}

/** `Color.Red` with a value that is known. */
function isFolded(use: ts.Node, checker: ts.TypeChecker): boolean {
  const { parent } = use;
  if (!ts.isPropertyAccessExpression(parent) && !ts.isElementAccessExpression(parent)) return false;
  const member = parent.expression === use ? memberNamed(checker, parent) : undefined;
  return member !== undefined && checker.getConstantValue(member) !== undefined;
}

/** The member that `Color.Red` and `Color["Red"]` name; `Color[Color.Red]` looks for a name. */
function memberNamed(
  checker: ts.TypeChecker,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): ts.EnumMember | undefined {
  const name = ts.isPropertyAccessExpression(node) ? node.name : skipParentheses(node.argumentExpression);
  if (ts.isElementAccessExpression(node) && !ts.isStringLiteralLike(name)) return undefined;
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  return declaration && ts.isEnumMember(declaration) ? declaration : undefined;
}

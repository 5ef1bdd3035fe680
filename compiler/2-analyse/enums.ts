import ts from "typescript";
import type { Binding, Bindings } from "./bindings.js";
import type { Enums } from "./facts.js";

/** Which enums must exist as objects: members with known values are folded where they are used. */
export function enumsOf(bindings: Bindings, checker: ts.TypeChecker): Enums {
  const references = (node: ts.EnumDeclaration): ts.Identifier[] => {
    const symbol = checker.getSymbolAtLocation(node.name);
    return symbol
      ? bindings.all.filter((b) => meansEnum(b, symbol, checker)).flatMap((b) => b.references)
      : [];
  };
  return {
    isObject: (node) =>
      references(node).some((use) => !isFolded(use, checker) && !ts.isExportSpecifier(use.parent)),
    isOnlyIndexed: (node) => references(node).every((use) => isFolded(use, checker) || isIndexed(use)),
  };
}

function meansEnum(binding: Binding, symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  if (binding.symbol === symbol) return true;
  return binding.isImport && checker.getAliasedSymbol(binding.symbol) === symbol;
}

function isIndexed(use: ts.Identifier): boolean {
  return (
    (ts.isElementAccessExpression(use.parent) || ts.isPropertyAccessExpression(use.parent)) &&
    use.parent.expression === use
  );
}

/** `Color.Red` with a value that is known. */
function isFolded(use: ts.Identifier, checker: ts.TypeChecker): boolean {
  const { parent } = use;
  if (!ts.isPropertyAccessExpression(parent) && !ts.isElementAccessExpression(parent)) return false;
  const name = ts.isPropertyAccessExpression(parent) ? parent.name : parent.argumentExpression;
  const member = checker.getSymbolAtLocation(name)?.valueDeclaration;
  const isMember = parent.expression === use && member !== undefined && ts.isEnumMember(member);
  return isMember && checker.getConstantValue(member) !== undefined;
}

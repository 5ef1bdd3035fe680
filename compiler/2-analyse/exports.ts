import ts from "typescript";
import type { DeviceModule } from "../1-discover/reach.js";
import type { Binding, Bindings } from "./bindings.js";
import type { Enums, ExportedName, Names } from "./facts.js";
import { isFunctionProperty } from "./functionProperties.js";
import { type ModuleLookup, pythonName } from "./names.js";
import { symbolOf } from "./symbols.js";

type ChosenNames = ReadonlyMap<Binding, string>;

/** What crosses from module to module, by the module that declares it and its name there. */
export function exportedNames(
  checker: ts.TypeChecker,
  bindings: Bindings,
  moduleOf: ModuleLookup,
  chosen: ChosenNames,
  enums: Enums,
): Pick<Names, "imported" | "reexported" | "namespaceMember" | "namespaceElement"> {
  const find = (symbol: ts.Symbol | undefined): ExportedName | undefined => {
    const target = symbol && resolveAlias(checker, symbol);
    const declaration = target?.valueDeclaration ?? target?.declarations?.[0];
    const module = declaration && moduleOf.of(declaration.getSourceFile());
    if (module && declaration && ts.isSourceFile(declaration))
      return { module, attribute: "", isModule: true };
    if (!target || !declaration || !module || !hasVariable(declaration, enums)) return undefined;
    const binding = bindings.bySymbol(target);
    return { module, attribute: binding ? nameOf(binding, chosen) : "default" };
  };
  return {
    imported: (name) => find(checker.getSymbolAtLocation(name)),
    reexported: (node) => unique(exportedSymbols(checker, node).flatMap((symbol) => find(symbol) ?? [])),
    namespaceElement(namespace, name) {
      const type = checker.getTypeAtLocation(namespace);
      const found = isNamespace(type) ? find(checker.getPropertyOfType(type, name)) : undefined;
      return found?.isModule ? undefined : found;
    },
    namespaceMember(node) {
      const symbol = memberSymbol(checker, node);
      const declaration = symbol?.valueDeclaration;
      if (declaration && isInNamespace(declaration)) return find(symbol);
      if (symbol && isFunctionProperty(symbol) && isNamed(checker, node.expression, declaration))
        return bindings.bySymbol(symbol) && find(symbol);
      const whole = moduleOf.of(
        checker.getTypeAtLocation(node.expression).symbol?.valueDeclaration as ts.SourceFile,
      );
      const member = whole && find(symbol);
      return member && !member.isModule && member.module !== whole ? member : undefined;
    },
  };
}

/** A module as a whole, or a `namespace`, of the program. */
export function isNamespace({ symbol }: ts.Type): boolean {
  const declaration = symbol?.valueDeclaration;
  if (!declaration || declaration.getSourceFile().isDeclarationFile) return false;
  const isPlain = !(symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Function | ts.SymbolFlags.Enum));
  return isPlain && (ts.isSourceFile(declaration) || ts.isModuleDeclaration(declaration));
}

/** The attribute of `ns.x` where `ns` is a module imported as a whole, or `a.ns` one that a module hands on as such. */
export function namespaceAttribute(
  checker: ts.TypeChecker,
  bindings: Bindings,
  chosen: ChosenNames,
  member: ts.Node,
): string | undefined {
  if (!ts.isPropertyAccessExpression(member)) return undefined;
  const module = checker.getTypeAtLocation(member.expression).symbol?.valueDeclaration;
  if (!module || !ts.isSourceFile(module) || module.isDeclarationFile) return undefined;
  const symbol = checker.getSymbolAtLocation(member.name);
  const binding = symbol && bindings.bySymbol(resolveAlias(checker, symbol));
  if (binding) return nameOf(binding, chosen);
  const [exported] = symbol?.declarations ?? [];
  if (!exported || !(ts.isNamespaceExport(exported) || ts.isExportSpecifier(exported))) return undefined;
  // export * as ns from, export { ns }
  const whole = ts.isNamespaceExport(exported) ? undefined : localSymbol(checker, exported);
  const local = whole && bindings.bySymbol(whole);
  return local ? nameOf(local, chosen) : pythonName(member.name.text);
}

const localSymbol = (checker: ts.TypeChecker, specifier: ts.ExportSpecifier): ts.Symbol | undefined =>
  checker.getExportSpecifierLocalTargetSymbol(specifier);

const nameOf = (binding: Binding, chosen: ChosenNames): string =>
  chosen.get(binding) ?? pythonName(binding.name);

export const resolveAlias = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  checker.getExportSymbolOfSymbol(
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );

function exportedSymbols(checker: ts.TypeChecker, node: ts.ExportDeclaration): readonly ts.Symbol[] {
  if (node.exportClause && ts.isNamedExports(node.exportClause)) {
    return node.exportClause.elements.flatMap((e) => checker.getSymbolAtLocation(e.name) ?? []);
  }
  const module = node.moduleSpecifier && checker.getSymbolAtLocation(node.moduleSpecifier);
  return module ? checker.getExportsOfModule(module).filter((symbol) => symbol.name !== "default") : [];
}

/** Is there something of that name in Python: no types, no namespaces, no enums whose values are folded everywhere? */
function hasVariable(declaration: ts.Declaration, enums: Enums): boolean {
  if (ts.isSourceFile(declaration) || ts.isInterfaceDeclaration(declaration)) return false;
  if (ts.isTypeAliasDeclaration(declaration) || ts.isModuleDeclaration(declaration)) return false;
  return !ts.isEnumDeclaration(declaration) || enums.isObject(declaration);
}

function memberSymbol(
  checker: ts.TypeChecker,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): ts.Symbol | undefined {
  return checker.getSymbolAtLocation(
    ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression,
  );
}

function isInNamespace(declaration: ts.Declaration): boolean {
  const root = ts.isBindingElement(declaration)
    ? ts.walkUpBindingElementsAndPatterns(declaration)
    : declaration;
  const statement = ts.isVariableDeclaration(root) ? root.parent.parent : root;
  return ts.isModuleBlock(statement.parent);
}

/** Is the function whose property it is named itself, as where the property is declared? */
const isNamed = (checker: ts.TypeChecker, node: ts.Expression, declaration?: ts.Declaration): boolean =>
  ts.isIdentifier(node) &&
  declaration !== undefined &&
  ts.isPropertyAccessExpression(declaration) &&
  ts.isIdentifier(declaration.expression) &&
  resolved(checker, node) === resolved(checker, declaration.expression);

function resolved(checker: ts.TypeChecker, node: ts.Identifier): ts.Symbol | undefined {
  const symbol = symbolOf(checker, node);
  return symbol && resolveAlias(checker, symbol);
}

function unique(names: readonly ExportedName[]): ExportedName[] {
  const key = ({ module, attribute }: { module: DeviceModule; attribute: string }) =>
    `${module.python} ${attribute}`;
  return [...new Map(names.map((name) => [key(name), name])).values()];
}

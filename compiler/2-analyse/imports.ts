import ts from "typescript";
import type { DeviceModule, Reach } from "../1-discover/reach.js";
import type { EarlyImport } from "./facts.js";

export interface Circles {
  /** Do two modules import each other, directly or through others? */
  inCircle(a: ts.SourceFile, b: ts.SourceFile): boolean;
  /** Does the one name the other in an import? */
  imports(importer: ts.SourceFile, imported: ts.SourceFile): boolean;
  /** Does the module await outside of functions, or import one that does, so that it's complete only later? */
  awaits(module: ts.SourceFile): boolean;
}

export function importCircles(reach: Reach, modules: ReadonlyMap<ts.SourceFile, DeviceModule>): Circles {
  const imported = new Map<ts.SourceFile, ts.SourceFile[]>();
  for (const module of reach.modules) imported.set(module.source, importsOf(reach, module.source, modules));

  const reaches = (from: ts.SourceFile, to: ts.SourceFile, seen: Set<ts.SourceFile>): boolean => {
    if (seen.has(from)) return false;
    seen.add(from);
    return (imported.get(from) ?? []).some((next) => next === to || reaches(next, to, seen));
  };
  const inCircle = (a: ts.SourceFile, b: ts.SourceFile) =>
    reaches(b, a, new Set()) && reaches(a, b, new Set());
  const awaits = (module: ts.SourceFile): boolean =>
    module.statements.some(awaitsItself) ||
    (imported.get(module) ?? []).some((next) => !inCircle(module, next) && awaits(next));
  return {
    inCircle,
    awaits,
    imports: (importer, module) => imported.get(importer)?.includes(module) ?? false,
  };
}

/** Is there an `await` outside of functions? */
function awaitsItself(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier)) return true;
  const isUsing =
    ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.AwaitUsing) === ts.NodeFlags.AwaitUsing;
  return isUsing || (node.forEachChild(awaitsItself) ?? false);
}

function importsOf(
  { checker, elided }: Reach,
  source: ts.SourceFile,
  modules: ReadonlyMap<ts.SourceFile, DeviceModule>,
): ts.SourceFile[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || elided.has(statement)) return [];
    const target = checker.getSymbolAtLocation(statement.moduleSpecifier)?.valueDeclaration?.getSourceFile();
    return target && modules.has(target) ? [target] : [];
  });
}

/**
 * Functions of modules that import each other which another module may call while their own still waits for its imports,
 * with the modules that they name: these they must import themselves.
 */
export function findEarlyImports(
  { checker, modules }: Reach,
  moduleOf: Circles & { of(source: ts.SourceFile): DeviceModule | undefined },
): ReadonlyMap<ts.Node, readonly EarlyImport[]> {
  const circular = modules.filter(({ source }) => moduleOf.inCircle(source, source));
  const found = new Map<ts.Node, readonly EarlyImport[]>();
  for (const { source, statements } of circular) {
    const seen = new Set<ts.Node>();
    const visit = (fn: ts.FunctionDeclaration): void => {
      const home = fn.getSourceFile();
      if (seen.has(fn) || !moduleOf.inCircle(source, home)) return;
      seen.add(fn);
      if (home !== source && !found.has(fn)) found.set(fn, importsInside(fn));
      functionsIn(fn).forEach(visit);
    };
    statements
      .filter((s) => !ts.isFunctionDeclaration(s))
      .flatMap(functionsIn)
      .forEach(visit);
  }
  return found;

  function functionsIn(node: ts.Node): ts.FunctionDeclaration[] {
    return namesIn(node).flatMap((name) => {
      const declaration = target(name)?.valueDeclaration;
      const isOwn =
        declaration && ts.isFunctionDeclaration(declaration) && ts.isSourceFile(declaration.parent);
      return isOwn ? [declaration] : [];
    });
  }

  function importsInside(fn: ts.FunctionDeclaration): EarlyImport[] {
    const home = fn.getSourceFile();
    const imports = new Map<string, EarlyImport>();
    for (const name of namesIn(fn)) {
      const declaration = target(name)?.valueDeclaration;
      const module = declaration && moduleOf.of(declaration.getSourceFile());
      if (!module || isMemberName(name) || module.source === home || !moduleOf.inCircle(home, module.source))
        continue;
      if (!ts.isSourceFile(declaration) && !moduleOf.imports(home, module.source)) continue;
      const isWhole = ts.isSourceFile(declaration);
      imports.set(`${module.python} ${isWhole && name.text}`, isWhole ? { module, as: name } : { module });
    }
    return [...imports.values()];
  }

  function target(name: ts.Identifier): ts.Symbol | undefined {
    const symbol = checker.getSymbolAtLocation(name);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }
}

/** `ns.x` names the module by `ns`. */
const isMemberName = (name: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(name.parent) && name.parent.name === name;

function namesIn(node: ts.Node): ts.Identifier[] {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return [];
  const names: ts.Identifier[] = ts.isIdentifier(node) ? [node] : [];
  node.forEachChild((child) => void names.push(...namesIn(child)));
  return names;
}

import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";

type Imports = Pick<Reach, "checker" | "elided">;

/** The name that a class has in a module which declares it, or imports it as a value. */
export function nameOfClass(
  reach: Imports,
  source: ts.SourceFile,
  cls: ts.ClassLikeDeclaration,
): ts.Identifier | undefined {
  if (cls.getSourceFile() === source) return cls.name;
  const { symbol } = reach.checker.getTypeAtLocation(cls);
  return importedNames(reach, source).find((name) => {
    const imported = reach.checker.getSymbolAtLocation(name);
    return imported && reach.checker.getAliasedSymbol(imported) === symbol;
  });
}

function importedNames({ elided }: Imports, source: ts.SourceFile): ts.Identifier[] {
  return source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause: clause }) => {
    const bindings = clause?.namedBindings;
    const specifiers = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
    const named = specifiers.filter((s) => !elided.has(s)).map(({ name }) => name);
    return clause?.name && !elided.has(clause) ? [clause.name, ...named] : named;
  });
}

import ts from "typescript";
import { boardPaths } from "./boardPaths.js";
import type { Extraction } from "./extract.js";
import type { DeviceModule } from "./reach.js";

/** The modules that become Python, in the order in which ES modules run: what is imported first, then the importer. */
export function orderModules(
  entries: readonly ts.SourceFile[],
  mode: "module" | "program",
  extraction: Extraction,
  imports: (source: ts.SourceFile) => readonly ts.SourceFile[],
): DeviceModule[] {
  const order: ts.SourceFile[] = [];
  const seen = new Set<ts.SourceFile>();
  const visit = (source: ts.SourceFile): void => {
    if (seen.has(source)) return;
    seen.add(source);
    for (const imported of imports(source)) visit(imported);
    order.push(source);
  };
  for (const entry of entries) visit(entry);
  const paths = boardPaths(
    order.map((s) => s.fileName),
    entries.map((s) => s.fileName),
    mode,
  );
  return order.map((source) => {
    const extracted = extraction.modules.has(source) ? undefined : extraction.statements.get(source);
    const statements = extracted ? source.statements.filter((s) => extracted.has(s)) : source.statements;
    const common = { source, ...paths.get(source.fileName)!, isEntry: entries.includes(source), statements };
    return extracted ? { ...common, kind: "extracted", reachedBy: extracted } : { ...common, kind: "module" };
  });
}

/** Device modules that a file imports for what they do or have at run time. */
export function importedFiles(
  statements: readonly ts.Statement[],
  checker: ts.TypeChecker,
  elided: ReadonlySet<ts.Node>,
): ts.SourceFile[] {
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (statement.moduleSpecifier === undefined || elided.has(statement)) return [];
    const declaration = checker.getSymbolAtLocation(statement.moduleSpecifier)?.valueDeclaration;
    return declaration && ts.isSourceFile(declaration) && !declaration.isDeclarationFile ? [declaration] : [];
  });
}

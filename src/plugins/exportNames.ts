import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { typescriptSource } from "./typescriptSource.js";

/**
 * What a TypeScript file exports by name, as far as its text tells: for a module that stands in for one that doesn't compile, and
 * has to link before it can say so.
 */
export function exportNames(path: string, seen = new Set<string>()): ReadonlySet<string> {
  seen.add(path);
  const names = new Set<string>();
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  for (const statement of file.statements) {
    if (ts.isExportAssignment(statement)) names.add("default");
    else if (ts.isExportDeclaration(statement)) addReexports(statement);
    else if (isExported(statement)) for (const name of declaredNames(statement)) names.add(name);
  }
  return names;

  function addReexports({ exportClause, moduleSpecifier }: ts.ExportDeclaration): void {
    if (exportClause) {
      const named = ts.isNamedExports(exportClause) ? exportClause.elements : [exportClause];
      for (const { name } of named) names.add(name.text);
    } else if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier)) {
      const url = typescriptSource(moduleSpecifier.text, pathToFileURL(path).href);
      const other = url && fileURLToPath(url);
      if (other === undefined || seen.has(other) || !existsSync(other)) return;
      for (const name of exportNames(other, seen)) if (name !== "default") names.add(name);
    }
  }
}

const isExported = (statement: ts.Statement): boolean => hasModifier(statement, ts.SyntaxKind.ExportKeyword);

const hasModifier = (statement: ts.Statement, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === kind);

function declaredNames(statement: ts.Statement): string[] {
  if (hasModifier(statement, ts.SyntaxKind.DefaultKeyword)) return ["default"];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  }
  const { name } = statement as ts.DeclarationStatement;
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

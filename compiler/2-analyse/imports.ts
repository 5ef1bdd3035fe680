import ts from "typescript";
import type { DeviceModule, Reach } from "../1-discover/reach.js";

/** Tells whether two modules import each other, directly or through others. */
export function importCircles(
  reach: Reach,
  modules: ReadonlyMap<ts.SourceFile, DeviceModule>,
): (a: ts.SourceFile, b: ts.SourceFile) => boolean {
  const imported = new Map<ts.SourceFile, ts.SourceFile[]>();
  for (const module of reach.modules)
    imported.set(module.source, importsOf(reach.checker, module.source, modules));

  const reaches = (from: ts.SourceFile, to: ts.SourceFile, seen: Set<ts.SourceFile>): boolean => {
    if (seen.has(from)) return false;
    seen.add(from);
    return (imported.get(from) ?? []).some((next) => next === to || reaches(next, to, seen));
  };
  return (a, b) => reaches(b, a, new Set()) && reaches(a, b, new Set());
}

function importsOf(
  checker: ts.TypeChecker,
  source: ts.SourceFile,
  modules: ReadonlyMap<ts.SourceFile, DeviceModule>,
): ts.SourceFile[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || isTypeOnly(statement)) return [];
    const target = checker.getSymbolAtLocation(statement.moduleSpecifier)?.valueDeclaration?.getSourceFile();
    return target && modules.has(target) ? [target] : [];
  });
}

const isTypeOnly = (statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly === true : statement.isTypeOnly;

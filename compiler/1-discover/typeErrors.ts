import ts from "typescript";
import type { Deadline } from "../deadline.js";
import { hostModule, notTypeScript } from "../diagnostics/discover.js";
import type { Reporter } from "../diagnostics/index.js";
import { reportHostGlobal } from "./hostGlobals.js";
import { isLibraryPath, nearestModule } from "./library.js";
import { isHostMember } from "./marks.js";
import { missingImport } from "./missingImport.js";
import { type OtherPorts, reportOtherForm } from "./otherForms.js";
import { baseName, isRelativeSpecifier } from "./paths.js";
import type { DeviceModule } from "./reach.js";
import type { Resolver } from "./resolve.js";
import { isOfUnavailable, reportPortError } from "./unavailable.js";
import { writtenOtherwise } from "./writtenOtherwise.js";

/** Imports of device modules that lead to nothing on the board. */
export function reportImports(
  module: DeviceModule,
  checker: ts.TypeChecker,
  resolver: Resolver,
  elided: ReadonlySet<ts.Node>,
  reporter: Reporter,
): void {
  if (module.kind === "extracted") return;
  for (const statement of module.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const specifier = statement.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier)) continue;
    const declaration = checker.getSymbolAtLocation(specifier)?.declarations?.[0];
    const other = resolver.otherFile(specifier.text, module.source.fileName);
    if (declaration === undefined) {
      if (other !== undefined) reporter.report(notTypeScript, specifier, other);
      else if (!isRelativeSpecifier(specifier.text)) reportHostModule(specifier, module, reporter);
      continue;
    }
    const target = declaration.getSourceFile();
    const isHost = target.isDeclarationFile && !isLibraryPath(target.fileName);
    if (isHost && !elided.has(statement)) reportHostModule(specifier, module, reporter);
  }
}

function reportHostModule(specifier: ts.StringLiteral, module: DeviceModule, reporter: Reporter): void {
  const near = nearestModule(specifier.text);
  reporter.report(hostModule, specifier, specifier.text, baseName(module.source.fileName), near);
}

/** "Cannot find module", also with the advice to install types: said better by the entries above, where they apply. */
const unresolvedModule = new Set([2307, 2792, 7016, 2882, 2580, 2591]);

/** What can't be parsed; is there anything? */
export function reportSyntaxErrors(
  program: ts.Program,
  modules: readonly DeviceModule[],
  reporter: Reporter,
  deadline: Deadline,
): boolean {
  const found = modules.flatMap(({ source }) =>
    firstOfEach(program.getSyntacticDiagnostics(source, deadline), source),
  );
  for (const diagnostic of found) add(diagnostic, reporter);
  return found.length > 0;
}

/**
 * Of each innermost statement or member, and of each line, the first: where the parser has lost its way, the rest makes no
 * sense to it.
 */
function firstOfEach(found: readonly ts.Diagnostic[], source: ts.SourceFile): readonly ts.Diagnostic[] {
  const seen = new Set<ts.Node | number>();
  return found.filter(({ start = 0 }) => {
    const places = [innermost(source, start), source.getLineAndCharacterOfPosition(start).line];
    const isNew = places.every((place) => !seen.has(place));
    for (const place of places) seen.add(place);
    return isNew;
  });
}

function innermost(node: ts.Node, position: number): ts.Node {
  let found = node;
  const visit = (child: ts.Node): void => {
    if (position < child.pos || position > child.end) return;
    if (ts.isStatement(child) || ts.isClassElement(child)) found = child;
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

/** TypeScript's own errors, in its words; in mixed files only those inside device code. */
export function reportTypeErrors(
  program: ts.Program,
  modules: readonly DeviceModule[],
  reporter: Reporter,
  deadline: Deadline,
  port: string | undefined,
  others: OtherPorts,
): void {
  const checker = program.getTypeChecker();
  for (const module of modules) {
    for (const diagnostic of causesFirst(program.getSemanticDiagnostics(module.source, deadline))) {
      if (!isInside(diagnostic, module) || isSaidAlready(diagnostic, module, reporter)) continue;
      if (untypedParameter.has(diagnostic.code) && isOfUnavailable(diagnostic, checker, reporter)) continue;
      const isSaid =
        reportHostGlobal(diagnostic, module, reporter) ||
        reportPortError(diagnostic, checker, port, reporter) ||
        reportOtherForm(diagnostic, checker, port, others, reporter);
      if (!isSaid) add(diagnostic, reporter);
    }
  }
  const first = modules[0];
  if (first === undefined) return;
  for (const diagnostic of [
    ...program.getOptionsDiagnostics(deadline),
    ...program.getGlobalDiagnostics(deadline),
  ]) {
    add(diagnostic, reporter, first.source);
  }
}

/** "Parameter implicitly has an 'any' type": often only since what takes the callback has no type. */
const untypedParameter = new Set([7006, 7031, 7019]);

const causesFirst = (found: readonly ts.Diagnostic[]): readonly ts.Diagnostic[] => [
  ...found.filter(({ code }) => !untypedParameter.has(code)),
  ...found.filter(({ code }) => untypedParameter.has(code)),
];

/** In a mixed file: inside device code. What is wrong with an import is said where device code uses it. */
function isInside(diagnostic: ts.Diagnostic, module: DeviceModule): boolean {
  if (module.kind === "module" || diagnostic.start === undefined) return true;
  const { start } = diagnostic;
  const isAt = (node: ts.Node) => node.getStart() <= start && start <= node.end;
  const statement = module.statements.find(isAt);
  if (statement === undefined || ts.isImportDeclaration(statement)) return false;
  return !ts.isClassDeclaration(statement) || !statement.members.some((m) => isHostMember(m) && isAt(m));
}

function isSaidAlready(diagnostic: ts.Diagnostic, module: DeviceModule, reporter: Reporter): boolean {
  if (!unresolvedModule.has(diagnostic.code) || diagnostic.start === undefined) return false;
  const { line, character } = module.source.getLineAndCharacterOfPosition(diagnostic.start);
  return reporter.has(module.source.fileName, line + 1, character + 1);
}

function add(diagnostic: ts.Diagnostic, reporter: Reporter, fallback?: ts.SourceFile): void {
  const { category, code, messageText, start } = diagnostic;
  if (category !== ts.DiagnosticCategory.Error && category !== ts.DiagnosticCategory.Warning) return;
  const source = diagnostic.file ?? fallback;
  if (source === undefined) return;
  const severity = category === ts.DiagnosticCategory.Error ? "error" : "warning";
  const message = ts.flattenDiagnosticMessageText(messageText, "\n");
  const place = { source, start: start ?? 0, length: diagnostic.length ?? 0 };
  const hint = missingImport(diagnostic) ?? writtenOtherwise(diagnostic);
  reporter.add({ code: `TS${code}`, severity, message, ...(hint !== undefined && { hint }) }, place);
}

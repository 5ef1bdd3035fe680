import ts from "typescript";
import type { Deadline } from "../deadline.js";
import { fileNotFound, missingTransform, notText, strictOff } from "../diagnostics/discover.js";
import { Reporter } from "../diagnostics/index.js";
import type { CompileOptions } from "../types.js";
import type { CompilerCache } from "./cache.js";
import { remembering } from "./checker.js";
import { reportDocumentedOnly } from "./documentedOnly.js";
import { reportDroppedPromises } from "./droppedPromises.js";
import { findElided } from "./elided.js";
import { extract } from "./extract.js";
import { isLibraryPath } from "./library.js";
import { commentMark, markedName } from "./marks.js";
import { importedFiles, orderModules } from "./modules.js";
import { loosened } from "./options.js";
import type { OtherPorts } from "./otherForms.js";
import { reportPackages } from "./packages.js";
import { normalize } from "./paths.js";
import { type CheckedProgram, createProgram, type Files, filesOf, otherPorts } from "./program.js";
import type { Reach } from "./reach.js";
import { spellOut, tellWrittenPlaces, withoutErrors } from "./spelledOut/index.js";
import { reportImports, reportSyntaxErrors, reportTypeErrors } from "./typeErrors.js";
import { reportUnavailable } from "./unavailable.js";

/** Finds the device code of a program and checks it. `undefined` where there is nothing to go on with. */
export function discover(
  options: CompileOptions,
  reporter: Reporter,
  cache: CompilerCache,
  deadline: Deadline,
): Reach | undefined {
  const entries = [options.entry].flat().map(normalize);
  const files = filesOf(options);
  const missing = entries.filter((path) => !files.exists(path));
  for (const path of missing) reporter.report(fileNotFound, { file: path }, path);
  if (missing.length > 0) return undefined;

  const checked = createProgram(entries, files, options, cache);
  deadline.check();
  const sources = entries.map((path) => checked.program.getSourceFile(path)!);
  for (const option of loosened(options.compilerOptions ?? {}))
    reporter.report(strictOff, start(sources[0]!), option);
  const others = otherPorts(entries, files, options, cache, deadline);
  const reach = reachOf(checked, sources, options, reporter, deadline, others);
  if (!reach || reporter.hasErrors) return reach;
  return spelledOut(reach, entries, files, options, cache, deadline, others) ?? reach;
}

/** The same with what is short for something else spelled out, unless nothing is, or it has errors of types then. */
function spelledOut(
  { modules, checker }: Reach,
  entries: readonly string[],
  files: Files,
  options: CompileOptions,
  cache: CompilerCache,
  deadline: Deadline,
  others: OtherPorts,
): Reach | undefined {
  let changed = spellOut(modules, checker);
  for (const _attempt of [1, 2, 3]) {
    if (changed.size === 0) return undefined;
    const read = (path: string) => changed.get(path)?.text ?? files.read(path);
    const checked = createProgram(entries, { ...files, read }, options, cache);
    const sources = entries.map((path) => checked.program.getSourceFile(path)!);
    const reporter = new Reporter();
    const reach = reachOf(checked, sources, options, reporter, deadline, others);
    if (!reach) return undefined;
    if (!reporter.hasErrors) {
      for (const [path, file] of changed) tellWrittenPlaces(checked.program.getSourceFile(path)!, file);
      return { ...reach, spelledOut: changed };
    }
    const tried = changed;
    changed = new Map(
      [...tried].flatMap(([path, file]) => {
        const errors = checked.program.getSemanticDiagnostics(checked.program.getSourceFile(path), deadline);
        const next = withoutErrors(file, errors);
        return next.edits.length > 0 ? [[path, next] as const] : [];
      }),
    );
    if ([...tried].every(([path, { edits }]) => edits.length === changed.get(path)?.edits.length))
      return undefined;
  }
  return undefined;
}

function reachOf(
  { program, resolver }: CheckedProgram,
  sources: readonly ts.SourceFile[],
  options: CompileOptions,
  reporter: Reporter,
  deadline: Deadline,
  others: OtherPorts,
): Reach | undefined {
  const checker = remembering(program.getTypeChecker());
  const mixed = sources.filter((source) => options.mode === "module" && isMixed(source));
  for (const source of mixed) {
    requireTransform(source, reporter);
    reportDroppedPromises(source, checker, reporter);
  }
  const devices = new Set(sources.filter((source) => !mixed.includes(source)));
  const isDeviceModule = (source: ts.SourceFile) => devices.has(source) || isDeviceFile(source);
  const extraction = extract(mixed, checker, isDeviceModule, reporter);

  const elided = new Set<ts.Node>();
  const imports = (source: ts.SourceFile): ts.SourceFile[] => {
    for (const node of findElided(source, checker)) elided.add(node);
    const extracted = extraction.modules.has(source) ? undefined : extraction.statements.get(source);
    const statements = extracted ? source.statements.filter((s) => extracted.has(s)) : source.statements;
    return importedFiles(statements, checker, elided);
  };
  const modules = orderModules(sources, options.mode, extraction, imports);
  for (const module of modules) {
    reportNotText(module.source, reporter);
    reportImports(module, checker, resolver, elided, reporter);
  }
  if (reportSyntaxErrors(program, modules, reporter, deadline)) return undefined;
  // What the checker says may depend on what it was asked first: a call's signature may make `any` of a loop's variable.
  // So it first goes through each file from its top, as tsc does.
  for (const { source } of modules) program.getSemanticDiagnostics(source, deadline);
  const port = options.target?.port;
  for (const module of modules) {
    reportUnavailable(module, checker, port, elided, reporter);
    reportDocumentedOnly(module, checker, elided, reporter);
    reportPackages(module, options.target ?? {}, elided, reporter);
  }
  reportTypeErrors(program, modules, reporter, deadline, port, others);
  return { program, checker, target: options.target ?? {}, mode: options.mode, modules, elided };
}

function isDeviceFile(source: ts.SourceFile): boolean {
  return /\.device\.[cm]?ts$/.test(source.fileName);
}

/** Has the file device code of its own among host code? */
function isMixed(source: ts.SourceFile): boolean {
  return (
    !isDeviceFile(source) && source.statements.some((s) => markedName(s) !== undefined && !isHostMarked(s))
  );
}

function isHostMarked(statement: ts.Statement): boolean {
  return commentMark(statement)?.role === "host";
}

function requireTransform(source: ts.SourceFile, reporter: Reporter): void {
  const says = source.statements.some(
    (s) =>
      ts.isImportDeclaration(s) &&
      ts.isStringLiteral(s.moduleSpecifier) &&
      s.moduleSpecifier.text === "mpc/transform",
  );
  const name = source.statements.map(markedName).find((n) => n !== undefined);
  if (!says && name !== undefined) reporter.report(missingTransform, name);
}

function reportNotText(source: ts.SourceFile, reporter: Reporter): void {
  if (isLibraryPath(source.fileName)) return;
  const at = source.text.search(/[\0\uFFFD]/);
  if (at < 0) return;
  const what = source.text[at] === "\0" ? "a NUL character" : "bytes that aren't UTF-8";
  reporter.report(notText, { source, start: at, length: 1 }, source.fileName, what);
}

function start(source: ts.SourceFile) {
  return { source, start: 0, length: 0 };
}

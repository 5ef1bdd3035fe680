import ts from "typescript";
import type { Deadline } from "../deadline.js";
import type { CompileOptions } from "../types.js";
import type { CompilerCache } from "./cache.js";
import { DEVICE_GLOBALS, isLibraryPath, LIBRARY, libraryText, type Platform } from "./library.js";
import { mergeOptions, pathsOf } from "./options.js";
import type { OtherPorts } from "./otherForms.js";
import { normalize } from "./paths.js";
import { createResolver, type Resolver } from "./resolve.js";

export interface CheckedProgram {
  readonly program: ts.Program;
  readonly resolver: Resolver;
}

/** A program over texts in memory. Only what is imported is read; library files are parsed once per cache. */
export function createProgram(
  entries: readonly string[],
  files: Files,
  options: CompileOptions,
  cache: CompilerCache,
): CheckedProgram {
  const compilerOptions = mergeOptions(options.compilerOptions ?? {});
  const platform = options.target ?? {};
  const resolver = createResolver(files.exists, pathsOf(options.compilerOptions ?? {}), platform);
  const host: ts.CompilerHost = {
    getSourceFile: (path, version) => sourceFile(path, version, files, platform, cache),
    getDefaultLibFileName: () => `${LIBRARY}lib.es2022.d.ts`,
    getDefaultLibLocation: () => LIBRARY.slice(0, -1),
    // the stubs have absolute paths, and TypeScript puts no path of theirs beside a relative one
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: files.exists,
    readFile: files.read,
    directoryExists: () => false,
    writeFile: () => {},
    resolveModuleNameLiterals: (literals, _path, _redirected, _options, { fileName }) =>
      literals.map((literal) => ({
        resolvedModule: resolvedModule(resolver.resolve(literal.text, fileName)),
      })),
  };
  const ambient = Object.keys(files.given).filter((path) => path.endsWith(".d.ts"));
  const rootNames = [DEVICE_GLOBALS, ...entries, ...ambient];
  return { program: ts.createProgram({ rootNames, options: compilerOptions, host }), resolver };
}

/** Programs for other ports are made when a type error asks for one, as a rule never. */
export function otherPorts(
  entries: readonly string[],
  files: Files,
  options: CompileOptions,
  cache: CompilerCache,
  deadline: Deadline,
): OtherPorts {
  const { port: _, ...target } = options.target ?? {};
  const made = new Map<string | undefined, ts.Program>();
  const make = (port: string | undefined) => {
    const other = { ...options, target: port === undefined ? target : { ...target, port } };
    return createProgram(entries, files, other, cache).program;
  };
  const programOf = (port: string | undefined) => {
    const program = made.get(port) ?? make(port);
    made.set(port, program);
    return program;
  };
  const errorsOf = (port: string | undefined, path: string) => {
    const program = programOf(port);
    return program.getSemanticDiagnostics(program.getSourceFile(path), deadline);
  };
  return { programOf, errorsOf };
}

function resolvedModule(path: string | undefined): ts.ResolvedModuleFull | undefined {
  if (path === undefined) return undefined;
  const extension = /(\.d)?\.[cm]?ts$/.exec(path)?.[0] ?? ts.Extension.Ts;
  return { resolvedFileName: path, extension, isExternalLibraryImport: false };
}

function sourceFile(
  path: string,
  version: ts.ScriptTarget | ts.CreateSourceFileOptions,
  files: Files,
  platform: Platform,
  cache: CompilerCache,
): ts.SourceFile | undefined {
  if (!isLibraryPath(path)) {
    const text = files.read(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version, true);
  }
  const key = [platform.port, platform.board, path].join(" ");
  const known = cache.library.get(key) as ts.SourceFile | undefined;
  if (known !== undefined) return known;
  const text = libraryText(path, platform);
  if (text === undefined) return undefined;
  const parsed = ts.createSourceFile(path, text, version);
  cache.library.set(key, parsed);
  return parsed;
}

/** The files of one compilation: those given, then what `read` finds; each asked for once. */
export interface Files {
  readonly given: Readonly<Record<string, string>>;
  exists(path: string): boolean;
  read(path: string): string | undefined;
}

export function filesOf(options: CompileOptions): Files {
  const given = Object.fromEntries(
    Object.entries(options.files).map(([path, text]) => [normalize(path), text]),
  );
  const known = new Map<string, string | undefined>(Object.entries(given));
  const read = (path: string) => {
    if (!known.has(path)) known.set(path, options.read?.(path));
    return known.get(path);
  };
  return { given, read, exists: (path) => read(path) !== undefined };
}

import { relative, resolve, sep } from "node:path";
import { type CompileResult, createCompiler, formatDiagnostic, summarize } from "../../compiler/index.js";
import type { Target } from "../../contract/index.js";
import { compilerOptionsFor } from "./config.js";
import { Failure } from "./failure.js";
import { readSource, requireSource } from "./sources.js";

export interface EntryOptions {
  readonly mode: "module" | "program";
  readonly target?: Partial<Target>;
}

export interface CompiledEntry extends CompileResult {
  /** Files of the project that were read, absolute: what a watcher watches. */
  readonly inputs: readonly string[];
  /** Text of an input, for printing diagnostics. */
  source(path: string): string | undefined;
}

/** Long enough for any program that people write; a runaway type computation ends here. */
const COMPILE_LIMIT_MS = 120_000;

const compiler = createCompiler();

/** Compiles files from the disk, with the options of the tsconfig next to them. Paths in diagnostics count from the current folder. */
export async function compileEntry(
  entries: readonly string[],
  options: EntryOptions,
): Promise<CompiledEntry> {
  const texts = new Map<string, string>();
  const read = (path: string): string | undefined => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text = readSource(resolve(path));
    if (text !== undefined) texts.set(path, text);
    return text;
  };
  const paths = entries.map(displayPath);
  for (const path of paths) texts.set(path, requireSource(path));
  const result = await compiler.compile({
    files: Object.fromEntries(texts),
    entry: paths,
    mode: options.mode,
    read,
    compilerOptions: compilerOptionsFor(paths[0]!),
    deadlineMs: Date.now() + COMPILE_LIMIT_MS,
    ...(options.target && { target: options.target }),
  });
  return { ...result, inputs: [...texts.keys()].map((p) => resolve(p)), source: (path) => texts.get(path) };
}

/** Relative to the current folder with `/`, as the compiler and its messages name files. */
function displayPath(path: string): string {
  return relative(process.cwd(), resolve(path)).split(sep).join("/");
}

export function hasErrors(result: CompileResult): boolean {
  return result.diagnostics.some((d) => d.severity === "error");
}

/** All diagnostics as a good compiler prints them, with a line that counts them. */
export function diagnosticsText(result: CompiledEntry, color: boolean): string {
  const parts = result.diagnostics.map((d) => formatDiagnostic(d, result.source(d.file), { color }));
  return `${[...parts, summarize(result.diagnostics)].join("\n\n")}\n`;
}

/** What a plug-in or the loader throws: the diagnostics themselves, no stack of the compiler. */
export function compileFailure(result: CompiledEntry): Failure {
  return new Failure(diagnosticsText(result, false));
}

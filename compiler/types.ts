import type { Target } from "../contract/index.js";

/** Options of one compilation. All input is text in memory; the compiler touches no file system. */
export interface CompileOptions {
  /** Source files by path (`/`-separated; relative or absolute, used as they are in diagnostics). */
  readonly files: Readonly<Record<string, string>>;
  /** Path of the entry, or several: all entries of one call are one program with one prelude. */
  readonly entry: string | readonly string[];
  /** `program`: the entry becomes `main.py`. `module`: the entry is loaded by a host. */
  readonly mode: "module" | "program";
  /** Of a program: `main.py` holds the prelude and all modules that the (first) entry imports, instead of a file each. */
  readonly oneFile?: boolean;
  /** Called for a path that an import asks for and `files` lacks. */
  readonly read?: (path: string) => string | undefined;
  readonly target?: Partial<Target>;
  /** From the user's tsconfig: paths and stricter flags count; `strict: false` is a diagnostic. */
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
  readonly signal?: { readonly aborted: boolean };
  /** Milliseconds from the call after which the compilation gives up with one diagnostic. */
  readonly deadlineMs?: number;
}

export interface CompileResult {
  /** Python modules; empty when there is an error. */
  readonly outputs: readonly OutputFile[];
  /** Host stubs (`x.device.js`, `x.device.d.ts`) and rewritten host sides of mixed files; empty when there is an error. */
  readonly host: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** What is to be done besides, of severity `note`: packages to install on the board. */
  readonly notes: readonly Diagnostic[];
}

export interface OutputFile {
  readonly path: string;
  readonly text: string;
  /** Source map, version 3, as JSON text. */
  readonly map?: string;
}

/** Lines and columns count from 1, columns in UTF-16 units. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  readonly hint?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

import type ts from "typescript";
import type { Target } from "../../contract/index.js";
import type { SpelledOut } from "./spelledOut/index.js";

/** What phase 1 hands on: the checked program, and which of it is device code. */
export interface Reach {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  readonly target: Partial<Target>;
  readonly mode: "module" | "program";
  /** Modules that become Python, dependencies first (in the order in which ES modules would run). */
  readonly modules: readonly DeviceModule[];
  /** Import and export declarations and their specifiers that stand for types only: they leave nothing behind. */
  readonly elided: ReadonlySet<ts.Node>;
  /** Files whose text isn't what was written, by path. */
  readonly spelledOut?: ReadonlyMap<string, SpelledOut>;
}

export interface DeviceModule {
  readonly source: ts.SourceFile;
  /** Path on the board, e.g. `"thermostat.py"`; `"main.py"` for the entry of a program. */
  readonly path: string;
  /** Name by which Python imports it, e.g. `"lib.fonts"`; `"__main__"` for the entry of a program. */
  readonly python: string;
  readonly isEntry: boolean;
  /**
   * `module`: every statement of the file. `extracted`: a mixed file; only `statements` (annotated functions, device
   * classes, what they reach and the imports for it), in source order.
   */
  readonly kind: "module" | "extracted";
  readonly statements: readonly ts.Statement[];
  /** Of an extracted module: the names over which each statement is reached, from the marked function on. */
  readonly reachedBy?: ReadonlyMap<ts.Statement, readonly string[]>;
}

/** What an import specifier stands for in device code. */
export type ImportTarget =
  | { readonly kind: "device"; readonly module: DeviceModule }
  | { readonly kind: "micropython"; readonly name: string } // `machine`, also written `micropython:machine`
  | { readonly kind: "mpc" }; // types and marks only: erased

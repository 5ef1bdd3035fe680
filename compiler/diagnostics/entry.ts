import type { Target } from "../../contract/index.js";
import type { Diagnostic } from "../types.js";

/** What a code stands for. `message` and `hint` are about the program at hand: what is wrong, what to write instead. */
export interface Entry<Args extends readonly unknown[]> {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  readonly message: (...args: Args) => string;
  readonly hint?: string | ((...args: Args) => string);
  /** A program that triggers it, alone; the offending lines end in `//! MPCxxxx`. */
  readonly example: Example;
  /**
   * The example as the hint says to write it: it compiles, and where it prints, it prints the same in Node and on the board. A
   * string is the text of the first file, the rest being as in the example.
   */
  readonly mended?: string | ExampleProgram;
  /**
   * How the same code can be found again where one cause shows in many places: two reports with equal keys are one. By
   * default each position is reported once.
   */
  readonly once?: (...args: Args) => string;
}

/** The text of one file (`main.ts`), or a program of several; see `test/compiler/diagnostics`. */
export type Example =
  | string
  | ExampleProgram
  /** Why no program can show it; such an entry is exempt from the loop that tests examples. */
  | { readonly untestable: string };

/** Files by path, of which the first is the entry, and how they are compiled. */
export interface ExampleProgram {
  readonly files: Readonly<Record<string, string>>;
  /** Not the first file, but this one. */
  readonly entry?: string;
  readonly mode?: "module" | "program";
  readonly target?: Partial<Target>;
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
  readonly signal?: { readonly aborted: boolean };
  readonly deadlineMs?: number;
}

type Definition<Args extends readonly unknown[]> = Omit<Entry<Args>, "code" | "severity" | "message"> & {
  readonly message: string | ((...args: Args) => string);
};

/** A program with it isn't compiled. */
export const error = <const Args extends readonly unknown[] = []>(
  code: `MPC${number}`,
  definition: Definition<Args>,
): Entry<Args> => make(code, "error", definition);

/** A program with it compiles, and does what JavaScript does; the author should know something. */
export const warning = <const Args extends readonly unknown[] = []>(
  code: `MPC${number}`,
  definition: Definition<Args>,
): Entry<Args> => make(code, "warning", definition);

/** Nothing is wrong with the program; something is to be done besides. It isn't among the diagnostics, but among the notes. */
export const note = <const Args extends readonly unknown[] = []>(
  code: `MPC${number}`,
  definition: Definition<Args>,
): Entry<Args> => make(code, "note", definition);

function make<Args extends readonly unknown[]>(
  code: string,
  severity: Diagnostic["severity"],
  definition: Definition<Args>,
): Entry<Args> {
  const { message } = definition;
  return { ...definition, code, severity, message: typeof message === "string" ? () => message : message };
}

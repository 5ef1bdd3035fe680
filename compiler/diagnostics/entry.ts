/** What a code stands for. `message` and `hint` are about the program at hand: what is wrong, what to write instead. */
export interface Entry<Args extends readonly unknown[]> {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: (...args: Args) => string;
  readonly hint?: string | ((...args: Args) => string);
  /** A program that triggers it, alone; the offending lines end in `//! MPCxxxx`. */
  readonly example: Example;
  /**
   * How the same code can be found again where one cause shows in many places: two reports with equal keys are one. By
   * default each position is reported once.
   */
  readonly once?: (...args: Args) => string;
}

/** One file (`main.ts`), or several by path of which the first is the entry; see `test/compiler/diagnostics`. */
export type Example =
  | string
  | {
      readonly files: Readonly<Record<string, string>>;
      readonly mode?: "module" | "program";
      readonly target?: Readonly<Record<string, unknown>>;
      readonly compilerOptions?: Readonly<Record<string, unknown>>;
      readonly deadlineMs?: number;
      /** Why no program can show it (internal errors); such an entry is exempt from the loop that tests examples. */
      readonly untestable?: string;
    };

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

function make<Args extends readonly unknown[]>(
  code: string,
  severity: "error" | "warning",
  definition: Definition<Args>,
): Entry<Args> {
  const { message } = definition;
  return { ...definition, code, severity, message: typeof message === "string" ? () => message : message };
}

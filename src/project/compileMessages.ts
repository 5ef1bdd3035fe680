import type { CompileResult } from "../../compiler/types.js";
import type { Target } from "../../contract/index.js";

export interface EntryOptions {
  readonly mode: "module" | "program";
  readonly oneFile?: boolean;
  readonly target?: Partial<Target>;
}

export interface CompileRequest extends EntryOptions {
  readonly id: number;
  /** Absolute paths. */
  readonly entries: readonly string[];
}

export type CompileReply = { readonly id: number } & (
  | { readonly result: CompileResult; readonly sources: Readonly<Record<string, string>> }
  | { readonly failure: { readonly message: string; readonly hint: string | undefined } }
);

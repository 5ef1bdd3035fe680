import type { Schema, Signature } from "./schema.js";
import type { Target } from "./target.js";

/** Raised when a host stub or an agent message changes its meaning. A host stub states the version it was built with. */
export const CONTRACT_VERSION = 1;

/** The export by which a host stub's module namespace carries its definition. */
export const DEFINITION_EXPORT = "__mpc__";

/** The property by which a stub function or class finds its module: `fn[STUB]` is a `StubLink`. */
export const STUB: unique symbol = Symbol.for("mpc.stub") as never;

/** The key on `globalThis` under which connected boards are kept (bundlers copy modules; a global symbol is one). */
export const CONNECTED: unique symbol = Symbol.for("mpc.connected") as never;

/** The mark of mpc's own errors, whichever copy of mpc made them: tells them from a host program's other errors. */
export const MPC_ERROR: unique symbol = Symbol.for("mpc.error") as never;

/** JavaScript's classes of errors, as the prelude calls them: an error that is given to a board keeps its class by them. */
export const ERROR_CLASSES: readonly string[] = [
  "Error",
  "TypeError_",
  "RangeError",
  "SyntaxError_",
  "ReferenceError",
  "URIError",
  "EvalError",
];

/** What a host stub embeds; everything that loading and calling needs, JSON throughout. */
export interface ModuleDefinition {
  readonly contract: number;
  /** Module name in TypeScript terms, e.g. `"thermostat"`; used in messages. */
  readonly name: string;
  /** Lower-case hex SHA-256 over the files (path, text), truncated to 16 digits. Loading is idempotent by it. */
  readonly hash: string;
  /** What the code was built for; checked against the board before loading. */
  readonly target: Partial<Target>;
  /** Board module (Python name) whose attributes are the exports, e.g. `"thermostat"`. Always one of `files`. */
  readonly entry: string;
  /** Python modules in the order in which they are to be loaded (dependencies first). */
  readonly files: readonly BoardFile[];
  readonly exports: Readonly<Record<string, ExportDefinition>>;
  /** Named types that schemas refer to with `["ref", name]`. */
  readonly types?: Readonly<Record<string, Schema>>;
}

export interface BoardFile {
  /** Path on the board, e.g. `"thermostat.py"`, `"lib/fonts.py"`. */
  readonly path: string;
  /** Python source. */
  readonly text: string;
  /** Standard source map (version 3, JSON text) from the Python text to the TypeScript sources. */
  readonly map?: string;
}

export type ExportDefinition =
  | ({ readonly kind: "function"; readonly py: string; readonly flags?: FunctionFlags } & Signature)
  | ({ readonly kind: "generator"; readonly py: string; readonly pure?: boolean } & Signature)
  | ({ readonly kind: "asyncGenerator"; readonly py: string } & Signature)
  | ({ readonly kind: "async"; readonly py: string } & Signature)
  | {
      readonly kind: "class";
      readonly py: string;
      readonly construct: Signature;
      readonly members: Readonly<Record<string, MemberDefinition>>;
    }
  | { readonly kind: "value"; readonly py: string; readonly type: Schema };

export type MemberDefinition =
  | ({
      readonly kind: "function" | "generator" | "asyncGenerator" | "async";
      readonly py: string;
      readonly static?: boolean;
      readonly flags?: FunctionFlags;
    } & Signature)
  | {
      readonly kind: "field";
      readonly py: string;
      readonly type: Schema;
      readonly readonly?: boolean;
      readonly static?: boolean;
    };

/** `stdin`: reads standard input, so no frame may be sent while it runs. `role`: how `@device` marked it. */
export interface FunctionFlags {
  readonly stdin?: boolean;
  readonly role?: "setup" | "thread" | "teardown" | "task";
  readonly autoinit?: boolean;
  readonly ignoreErrors?: boolean;
}

/** Ties a stub function or class to its module. */
export interface StubLink {
  readonly module: ModuleDefinition;
  /** Name in `module.exports`. */
  readonly name: string;
}

/**
 * Names that generated host stubs import from `"mpc"`:
 * - `defineModule(definition): DefinedModule` registers nothing, sends nothing;
 * - `DefinedModule.function(name)`, `.class(name)`, `.value(name)` make what the stub exports. A function called directly uses
 *   the one connected board; a value is `{ get(): Promise<T> }`.
 */
export const STUB_FACTORY = "defineModule";

import { createHash } from "node:crypto";
import { type DefinedModule, defineModule } from "mpc";
import type {
  BoardFile,
  ExportDefinition,
  ModuleDefinition,
  Parameter,
  Schema,
} from "../../../contract/index.js";

/** A function's definition in short. */
export function fn(py: string, params: readonly Parameter[], result: Schema): ExportDefinition {
  return { kind: "function", py, params, result };
}

/** A host stub made by hand, as the compiler would write it. */
export function stub(
  files: readonly BoardFile[] | string,
  exports: Readonly<Record<string, ExportDefinition>>,
  over: Partial<ModuleDefinition> = {},
): { readonly __mpc__: DefinedModule } {
  const list = typeof files === "string" ? [{ path: "probe.py", text: files }] : files;
  const hash = createHash("sha256");
  for (const { path, text } of list) hash.update(`${path}\0${text}\0`);
  return {
    __mpc__: defineModule({
      contract: 1,
      name: "probe",
      hash: hash.digest("hex").slice(0, 16),
      target: {},
      entry: "probe",
      files: list,
      exports,
      ...over,
    }),
  };
}

/** The remote module, untyped: what the tests call is defined beside them. */
// biome-ignore lint/suspicious/noExplicitAny: the tests' own definitions have no static types
export type Loose = any;

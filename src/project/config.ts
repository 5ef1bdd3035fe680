import { dirname, resolve } from "node:path";
import ts from "typescript";
import { Failure } from "./failure.js";
import { readSource } from "./sources.js";

/** Options that change nothing for device code, or that the compiler decides by itself. */
const ignored = [
  "lib",
  "types",
  "typeRoots",
  "outDir",
  "rootDir",
  "noEmit",
  "composite",
  "incremental",
  "tsBuildInfoFile",
];

/**
 * Compiler options of the project that a file belongs to: the nearest `tsconfig.device.json`, else `tsconfig.json`,
 * with what it extends. No file at all is fine.
 */
export function compilerOptionsFor(file: string): Record<string, unknown> {
  const config = nearest(dirname(resolve(file)));
  if (config === undefined) return {};
  const { config: json, error } = ts.readConfigFile(config, readSource);
  if (error !== undefined)
    throw new Failure(`${config}: ${ts.flattenDiagnosticMessageText(error.messageText, "\n")}`);
  // No file list is wanted, only the options: reading folders would cost more than the compilation.
  const host: ts.ParseConfigHost = { ...ts.sys, readDirectory: () => [] };
  const parsed = ts.parseJsonConfigFileContent(json, host, dirname(config), undefined, config);
  const options: Record<string, unknown> = { ...parsed.options };
  for (const name of ignored) delete options[name];
  return options;
}

function nearest(folder: string): string | undefined {
  for (const name of ["tsconfig.device.json", "tsconfig.json"]) {
    const path = resolve(folder, name);
    if (ts.sys.fileExists(path)) return path;
  }
  const parent = dirname(folder);
  return parent === folder ? undefined : nearest(parent);
}

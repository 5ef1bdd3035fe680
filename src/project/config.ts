import { dirname, posix, resolve } from "node:path";
import ts from "typescript";
import { Failure } from "./failure.js";
import { displayPath, readSource } from "./sources.js";

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
  return { ...options, ...(parsed.options.paths && countedFrom(file, parsed.options)) };
}

/** `paths` as the file's own imports name files: one has one name, whichever way it is imported. */
function countedFrom(file: string, { paths, baseUrl, pathsBasePath }: ts.CompilerOptions) {
  const base = baseUrl ?? (pathsBasePath as string | undefined) ?? "";
  const folder = dirname(resolve(file));
  const named = (place: string) => posix.join(displayPath(folder), displayPath(resolve(base, place), folder));
  const all = Object.entries(paths ?? {}).map(([pattern, places]) => [pattern, places.map(named)]);
  return { paths: Object.fromEntries(all), baseUrl: "" };
}

function nearest(folder: string): string | undefined {
  for (const name of ["tsconfig.device.json", "tsconfig.json"]) {
    const path = resolve(folder, name);
    if (ts.sys.fileExists(path)) return path;
  }
  const parent = dirname(folder);
  return parent === folder ? undefined : nearest(parent);
}

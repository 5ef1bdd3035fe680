import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Root of the package. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));
/** The folder of the stubs. */
export const stubsRoot = join(root, "stubs");

/** All files under a folder whose names end so, in order; none if there is no such folder. */
export function filesUnder(folder: string, ending: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Files that are no modules: the ambient names, the global names of device code, mpc's own types. */
const ownFiles = ["ambient", "device", "mpc"];

/** The stubs that every port sees: all files but those of ports and boards, and the global names. */
export function generalStubs(): string[] {
  const special = /^(ports\/|boards\/|device\.)/;
  return filesUnder(stubsRoot, ".d.ts").filter((file) => !special.test(relative(stubsRoot, file)));
}

/** The names of MicroPython's modules that have a file of their own. */
export function moduleNames(): string[] {
  const names = generalStubs().map((file) => relative(stubsRoot, file).replace(/\.d\.ts$/, ""));
  return names.filter((name) => !ownFiles.includes(name));
}

/** The ports that have files of their own. */
export function portNames(): string[] {
  return readdirSync(join(stubsRoot, "ports")).filter((name) => name !== "parts");
}

/** Bare module names as device files see them: `machine` is `stubs/machine.d.ts`, and so on. */
function barePaths(): Record<string, string[]> {
  const names = [...moduleNames(), "mpc"];
  return Object.fromEntries(names.map((name) => [name, [join(stubsRoot, `${name}.d.ts`)]]));
}

/** A program over these files with the stubs, as `tsc --lib es2022 --strict` would make it. */
export function stubProgram(rootFiles: readonly string[], port?: string): ts.Program {
  const portFiles = port === undefined ? [] : filesUnder(join(stubsRoot, "ports", port), ".d.ts");
  return ts.createProgram([...rootFiles, ...portFiles, join(stubsRoot, "ambient.d.ts")], {
    lib: ["lib.es2022.d.ts"],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    paths: barePaths(),
  });
}

/** All errors of a program, as `file:line code words`. */
export function errorsOf(program: ts.Program): string[] {
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const text = `TS${diagnostic.code} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`;
    if (diagnostic.file === undefined) return text;
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    return `${relative(root, diagnostic.file.fileName)}:${line + 1} ${text}`;
  });
}

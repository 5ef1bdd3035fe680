import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Root of the package. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));
/** The folder of the stubs. */
export const stubsRoot = join(root, "stubs");

/** All files under a folder whose names end so, in order; none if there is no such folder. */
export function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Files that are no modules: the ambient names, the global names of device code, mpc's own types. */
const ownFiles = ["ambient", "device", "index", "mpc"];

/** The stubs that every port sees: all files but those of ports and boards, and the global names. */
export function generalStubs(): string[] {
  const special = /^(ports\/|boards\/|device\.)/;
  return filesUnder(stubsRoot, ".d.ts").filter((file) => !special.test(relative(stubsRoot, file)));
}

/** The names of MicroPython's modules that have a file of their own. */
export function moduleNames(): string[] {
  const names = generalStubs().map((file) => relative(stubsRoot, file).replace(/\.d\.ts$/, ""));
  // a folder is no package: it holds the words of the assemblers
  return names.filter((name) => !ownFiles.includes(name) && !name.includes("/"));
}

/** The boards whose pins have names, each with its port. */
export function boards(): { board: string; port: string }[] {
  return filesUnder(join(stubsRoot, "boards"), ".d.ts").map((file) => {
    const port = /@ports (\S+)/.exec(readFileSync(file, "utf8"))?.[1] ?? "";
    return { board: relative(join(stubsRoot, "boards"), file).replace(/\.d\.ts$/, ""), port };
  });
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

const options: ts.CompilerOptions = {
  lib: ["lib.es2022.d.ts"],
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
};

/** Makes programs that share the files they have parsed, as `tsc --lib es2022 --strict` would see them. */
export function createStubPrograms(): (
  rootFiles: readonly string[],
  port?: string,
  board?: string,
) => ts.Program {
  const host = ts.createCompilerHost(options);
  const parsed = new Map<string, ts.SourceFile | undefined>();
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (file, language) => {
    if (!parsed.has(file)) parsed.set(file, parse(file, language));
    return parsed.get(file);
  };
  return (rootFiles, port, board) => {
    const portFiles = port === undefined ? [] : filesUnder(join(stubsRoot, "ports", port), ".d.ts");
    const boardFiles = board === undefined ? [] : [join(stubsRoot, "boards", `${board}.d.ts`)];
    const roots = [...rootFiles, ...portFiles, ...boardFiles, join(stubsRoot, "ambient.d.ts")];
    return ts.createProgram(roots, { ...options, paths: barePaths() }, host);
  };
}

/** All errors of a program in files that aren't TypeScript's own, as `file:line code words`. */
export function errorsOf(program: ts.Program): string[] {
  const files = program.getSourceFiles().filter((file) => !program.isSourceFileDefaultLibrary(file));
  const found = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ];
  return found.map((diagnostic) => {
    const text = `TS${diagnostic.code} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`;
    if (diagnostic.file === undefined) return text;
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    return `${relative(root, diagnostic.file.fileName)}:${line + 1} ${text}`;
  });
}

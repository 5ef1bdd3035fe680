import ts from "typescript";
import { libraryRoots } from "./library.js";

/** What every device program is checked with. */
const baseline: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  lib: libraryRoots,
  libReplacement: false,
  types: [],
  strict: true,
  useDefineForClassFields: true,
  skipLibCheck: true,
  declaration: true,
  emitDeclarationOnly: true,
  newLine: ts.NewLineKind.LineFeed,
};

/** Options of a user that make the checks stricter (or looser where that doesn't matter to us). */
const passedOn = [
  "allowUnreachableCode",
  "allowUnusedLabels",
  "erasableSyntaxOnly",
  "exactOptionalPropertyTypes",
  "noFallthroughCasesInSwitch",
  "noImplicitOverride",
  "noImplicitReturns",
  "noPropertyAccessFromIndexSignature",
  "noUncheckedIndexedAccess",
  "noUnusedLocals",
  "noUnusedParameters",
];

/** What `strict` stands for; none of them can be turned off. */
const strictFamily = [
  "strict",
  "alwaysStrict",
  "noImplicitAny",
  "noImplicitThis",
  "strictBindCallApply",
  "strictBuiltinIteratorReturn",
  "strictFunctionTypes",
  "strictNullChecks",
  "strictPropertyInitialization",
  "useUnknownInCatchVariables",
];

export type UserOptions = Readonly<Record<string, unknown>>;

/** `paths` of a tsconfig, and the directory that they count from. */
export interface CompilerPaths {
  readonly base: string;
  readonly paths: Readonly<Record<string, readonly string[]>>;
}

export function mergeOptions(user: UserOptions): ts.CompilerOptions {
  const options: ts.CompilerOptions = { ...baseline };
  for (const name of passedOn) if (typeof user[name] === "boolean") options[name] = user[name];
  return options;
}

/** Members of the strict family that the user has turned off. */
export function loosened(user: UserOptions): readonly string[] {
  return strictFamily.filter((name) => user[name] === false);
}

export function pathsOf(user: UserOptions): CompilerPaths {
  const base = [user.baseUrl, user.pathsBasePath].find((value) => typeof value === "string") ?? "";
  const paths = user.paths;
  return { base: base as string, paths: isPaths(paths) ? paths : {} };
}

function isPaths(value: unknown): value is Record<string, string[]> {
  return typeof value === "object" && value !== null && Object.values(value).every((v) => Array.isArray(v));
}

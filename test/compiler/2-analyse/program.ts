import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import type { Reach } from "../../../compiler/1-discover/reach.js";
import type { Facts } from "../../../compiler/2-analyse/facts.js";
import { analyse } from "../../../compiler/2-analyse/index.js";

const library = dirname(createRequire(import.meta.url).resolve("typescript"));
const stubs = new URL("../../../stubs/", import.meta.url).pathname;
const parsed = new Map<string, ts.SourceFile | undefined>();

const console = `interface Console { log(...args: unknown[]): void; error(...args: unknown[]): void }
declare var console: Console;
declare function setTimeout(f: () => void, ms?: number): number;`;

/** A checked program of device modules; the first file is the entry. Its type errors fail the test. */
export function reachOf(files: Readonly<Record<string, string>>): Reach {
  const paths = Object.keys(files);
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    noEmit: true,
    types: [],
    paths: { mpc: [`${stubs}mpc.d.ts`], machine: [`${stubs}machine.d.ts`] },
  };
  const sources = new Map(paths.map((path) => [`/${path}`, files[path] as string]));
  sources.set("/lib.console.d.ts", console);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getCurrentDirectory: () => "/",
    fileExists: (path) => sources.has(path) || ts.sys.fileExists(path),
    readFile: (path) => sources.get(path) ?? ts.sys.readFile(path),
    getSourceFile(path) {
      const own = sources.get(path);
      if (own !== undefined)
        return ts.createSourceFile(path, own, { languageVersion: 9, jsDocParsingMode: 0 }, true);
      if (!parsed.has(path)) {
        const text = ts.sys.fileExists(path) ? readFileSync(path, "utf8") : undefined;
        parsed.set(path, text === undefined ? undefined : ts.createSourceFile(path, text, 9, true));
      }
      return parsed.get(path);
    },
    getDefaultLibFileName: () => join(library, "lib.es2022.d.ts"),
    getDefaultLibLocation: () => library,
  };
  const program = ts.createProgram([...paths.map((p) => `/${p}`), "/lib.console.d.ts"], options, host);
  const errors = paths.flatMap((p) => program.getSemanticDiagnostics(program.getSourceFile(`/${p}`)));
  if (errors.length) {
    throw new Error(errors.map((e) => ts.flattenDiagnosticMessageText(e.messageText, "\n")).join("\n"));
  }
  const inOrder = program.getSourceFiles().filter((s) => sources.has(s.fileName) && !s.isDeclarationFile);
  return {
    program,
    checker: program.getTypeChecker(),
    target: {},
    mode: "program",
    elided: new Set(),
    modules: inOrder.map((source) => {
      const name = source.fileName.slice(1).replace(/(\.device)?\.ts$/, "");
      return {
        source,
        path: `${name}.py`,
        python: name.replaceAll("/", "."),
        isEntry: source.fileName === `/${paths[0]}`,
        kind: "module" as const,
        statements: source.statements,
      };
    }),
  };
}

/** Facts of one module, and its nodes by their text. */
export function facts(text: string, others: Readonly<Record<string, string>> = {}): Analysed {
  const reach = reachOf({ "main.ts": text, ...others });
  return new Analysed(analyse(reach), reach.program.getSourceFile("/main.ts") as ts.SourceFile);
}

export class Analysed {
  constructor(
    readonly facts: Facts,
    readonly source: ts.SourceFile,
  ) {}

  /** The n-th node (from 0, in source order, outermost first) whose text is exactly this. */
  node(text: string, n = 0): ts.Node {
    const found: ts.Node[] = [];
    const visit = (node: ts.Node): void => {
      if (node.getText(this.source) === text) found.push(node);
      ts.forEachChild(node, visit);
    };
    visit(this.source);
    const node = found[n];
    if (!node) throw new Error(`no node ${n} with the text ${text}`);
    return node;
  }

  identifier(text: string, n = 0): ts.Identifier {
    const all: ts.Identifier[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && node.text === text) all.push(node);
      ts.forEachChild(node, visit);
    };
    visit(this.source);
    const node = all[n];
    if (!node) throw new Error(`no identifier ${n} ${text}`);
    return node;
  }

  expression(text: string, n = 0): ts.Expression {
    return this.node(text, n) as ts.Expression;
  }

  /** Kinds of an expression, sorted, e.g. `"float int"`. */
  kinds(text: string, n = 0): string {
    return [...this.facts.values.of(this.node(text, n)).kinds].sort().join(" ");
  }
}

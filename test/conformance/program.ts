import { expect } from "vitest";
import {
  type CompileOptions,
  type CompileResult,
  createCompiler,
  type Diagnostic,
  type Target,
} from "../../compiler/index.js";
import { runPython } from "../micropython.js";
import { runNode } from "./node.js";

/** Parsed library files are kept for all programs of a test file. */
const compiler = createCompiler();

export interface Program {
  /** Compiles, runs in Node and on MicroPython, and compares what is printed. */
  printsTheSame(): Promise<void>;
  /** Compiles, prints what Node prints up to a place where the board raises and Node goes on (D5), and nothing after it. */
  raises(): Promise<void>;
  /** The Python of `main.py`, without the imports that stand first if the expectation doesn't begin with one. */
  becomes(python: string, target?: Target): Promise<void>;
  /** Exactly the codes marked with `//! CODE` on their lines (`//! CODE@column` to say where), or the given ones. */
  diagnoses(...codes: readonly string[]): Promise<void>;
}

/** A program of one file, `main.ts`, or of several by path (the first is the entry), with options as in a tsconfig. */
export function program(
  source: TemplateStringsArray | Readonly<Record<string, string>>,
  compilerOptions: CompileOptions["compilerOptions"] = {},
  { oneFile = false }: Pick<CompileOptions, "oneFile"> = {},
): Program {
  const files: Record<string, string> = isTemplate(source) ? { "main.ts": textOf(source) } : { ...source };
  const entry = Object.keys(files)[0]!;
  const compile = (target: Target = {}) =>
    compiler.compile({ files, entry, mode: "program", oneFile, target, compilerOptions });
  const runBoth = async () => {
    const [result, inNode] = await Promise.all([compile(), runNode(files, entry)]);
    const errors = result.diagnostics.filter((d) => d.severity === "error");
    expect(errors.map(describeDiagnostic), "the program must compile").toEqual([]);
    const onBoard = await runOutputs(result);
    const python = result.outputs
      .map((o) => (o.path === "mpc_prelude.py" ? "" : `# ${o.path}\n${o.text}`))
      .join("");
    const note = [python, onBoard.error, inNode.error].filter((part) => part !== undefined).join("\n");
    return { inNode, onBoard, note };
  };
  return {
    async printsTheSame() {
      const { inNode, onBoard, note } = await runBoth();
      expect(onBoard.output, note).toBe(inNode.output);
      expect(onBoard.error !== undefined, note).toBe(inNode.error !== undefined);
    },
    async raises() {
      const { inNode, onBoard, note } = await runBoth();
      expect(inNode.output.startsWith(onBoard.output), note).toBe(true);
      expect(onBoard.error, note).toBeDefined();
      expect(inNode.error, note).toBeUndefined();
    },
    async becomes(python, target) {
      const result = await compile(target);
      expect(result.diagnostics.map(describeDiagnostic)).toEqual([]);
      const expected = undent(python);
      const main = result.outputs.find((o) => o.path === "main.py")?.text ?? "";
      expect(/^(from|import) /.test(expected) ? main.trim() : withoutImports(main)).toBe(expected);
    },
    async diagnoses(...codes) {
      const { diagnostics } = await compile();
      if (codes.length > 0) expect(diagnostics.map((d) => d.code).sort()).toEqual([...codes].sort());
      else expectMarked(files, diagnostics);
    },
  };
}

/** Runs `main.py` with the other outputs as modules. */
export function runOutputs(result: CompileResult) {
  const main = result.outputs.find((o) => o.path === "main.py")?.text ?? "";
  const files = Object.fromEntries(result.outputs.map((o) => [o.path, o.text]));
  return runPython(main, { files });
}

/** Fails unless every mark is met by a diagnostic on its line, and every diagnostic has a mark. */
export function expectMarked(
  files: Readonly<Record<string, string>>,
  diagnostics: readonly Diagnostic[],
): void {
  const marks = marksOf(files);
  const withColumns = new Set(marks.filter((m) => m.includes("@")).map((m) => m.replace(/@\d+$/, "")));
  const found = diagnostics.map((d) => {
    const text = `${d.file}:${d.line} ${d.code}`;
    return withColumns.has(text) ? `${text}@${d.column}` : text;
  });
  const texts = diagnostics.map(describeDiagnostic).join("\n");
  expect(found.sort(), texts || "nothing was reported").toEqual(marks.sort());
}

/** `//! MPC2041 TS2322@5` at the end of a line. */
function marksOf(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text.split("\n").flatMap((line, i) => {
      const mark = /\/\/! (.+)$/.exec(line);
      return mark
        ? mark[1]!
            .trim()
            .split(/[\s,]+/)
            .map((code) => `${path}:${i + 1} ${code}`)
        : [];
    }),
  );
}

export function describeDiagnostic(d: Diagnostic): string {
  return `${d.file}:${d.line}:${d.column} ${d.code} ${d.message}`;
}

function isTemplate(source: object): source is TemplateStringsArray {
  return Array.isArray(source);
}

/** The text as written; a backtick or `${` is escaped as in any template. */
function textOf(strings: TemplateStringsArray): string {
  return undent(strings.raw.join("").replace(/\\([`$])/g, "$1"));
}

/** Without the line breaks around it and the indentation that all lines share. */
function undent(text: string): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const indents = lines.filter((l) => l.trim() !== "").map((l) => /^ */.exec(l)![0].length);
  const indent = Math.min(...indents, 1000);
  return lines.map((l) => l.slice(indent)).join("\n");
}

function withoutImports(python: string): string {
  return python.replace(/^((from|import) .*\n)*\n*/, "").trim();
}

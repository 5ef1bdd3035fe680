import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { allEntries, type ExampleProgram } from "../../../compiler/diagnostics/index.js";
import { createCompiler, formatDiagnostic } from "../../../compiler/index.js";
import { runNode } from "../../conformance/node.js";
import { describeDiagnostic, expectMarked, runOutputs } from "../../conformance/program.js";

const compiler = createCompiler();
const entries = allEntries();

const testable = entries.flatMap(({ example, ...entry }) =>
  typeof example !== "string" && "untestable" in example ? [] : [{ ...entry, program: whole(example) }],
);

describe("each entry's example gives exactly what is marked", () => {
  it.each(testable)("$code", async ({ code, program }) => {
    const { diagnostics: found, notes, outputs } = await compile(program);
    const diagnostics = [...found, ...notes];
    if (program.entry === undefined) {
      expect(Object.values(program.files).join("\n"), "the example must mark its own code").toContain(
        `//! ${code}`,
      );
      expectMarked(program.files, diagnostics);
    } else {
      expect(diagnostics.map((d) => `${d.file} ${d.code}`)).toEqual([`${program.entry} ${code}`]);
    }
    expect(outputs.length > 0).toBe(diagnostics.every((d) => d.severity !== "error"));
  });
});

describe("each entry's example is mended as its hint says", () => {
  it.each(testable)("$code", async ({ program, mended }) => {
    expect(mended, "an example that can be tested can be mended").toBeDefined();
    const whenMended = mendedProgram(program, mended!);
    const result = await compile(whenMended);
    expect([...result.diagnostics, ...result.notes].map(describeDiagnostic)).toEqual([]);
    if (whenMended.mode === "module") return;
    const inNode = await runNode(whenMended.files, Object.keys(whenMended.files)[0]!);
    expect(await runOutputs(result)).toEqual(inNode);
  });
});

function compile({ files, ...options }: ExampleProgram) {
  return compiler.compile({ mode: "program", entry: Object.keys(files)[0]!, ...options, files });
}

function whole(example: string | ExampleProgram): ExampleProgram {
  return typeof example === "string" ? { files: { "main.ts": example } } : example;
}

function mendedProgram(program: ExampleProgram, mended: string | ExampleProgram): ExampleProgram {
  if (typeof mended !== "string") return mended;
  const entry = Object.keys(program.files)[0]!;
  return { ...program, files: { ...program.files, [entry]: mended } };
}

it("codes are used once, and all files of entries are listed", () => {
  const codes = entries.map((e) => e.code);
  expect(codes).toEqual([...new Set(codes)]);
  expect(codes).toEqual(Object.keys(entryNames()).sort());
});

it("every entry is reported somewhere", () => {
  const compilerFolder = fileURLToPath(new URL("../../../compiler/", import.meta.url));
  const sources = readdirSync(compilerFolder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.ts$/.test(path) && !/^(diagnostics|generated)\b/.test(path))
    .map((path) => readFileSync(join(compilerFolder, path), "utf8"))
    .join("\n");
  const isNamed = ([code, name]: readonly [string, string]) =>
    sources.includes(`"${code}"`) || new RegExp(`\\b${name}\\b`).test(sources);
  expect(Object.entries(entryNames()).filter((entry) => !isNamed(entry))).toEqual([]);
});

/** The names by which the sources know them. */
function entryNames(): Record<string, string> {
  const folder = new URL("../../../compiler/diagnostics/", import.meta.url);
  const texts = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
  const found = texts.flatMap((text) => [
    ...text.matchAll(/const (\w+) = (?:error|warning|note)\("(MPC\d{4})"/g),
  ]);
  return Object.fromEntries(found.map(([, name, code]) => [code!, name!]));
}

it("an untestable example says why", () => {
  for (const { example, code } of entries) {
    if (typeof example === "string" || !("untestable" in example)) continue;
    expect(example.untestable.length, code).toBeGreaterThan(20);
  }
});

it("formats with the source line, an underline and the hint", () => {
  const text = formatDiagnostic(
    {
      code: "MPC2041",
      severity: "error",
      message: "x is wrong",
      hint: "Do y.",
      file: "a.ts",
      line: 2,
      column: 2,
      length: 3,
    },
    "first\n\tabc",
  );
  expect(text).toBe("a.ts:2:2 - error MPC2041: x is wrong\n\n2     abc\n      ~~~\n  hint: Do y.");
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allEntries, type Example } from "../../../compiler/diagnostics/index.js";
import { createCompiler, formatDiagnostic } from "../../../compiler/index.js";
import { expectMarked } from "../../conformance/program.js";

const compiler = createCompiler();
const entries = allEntries();

describe("each entry's example gives exactly what is marked", () => {
  const testable = entries.filter((e) => typeof e.example === "string" || e.example.untestable === undefined);
  it.each(testable)("$code", async ({ code, example }) => {
    const { files, ...options } = expand(example);
    expect(Object.values(files).join("\n"), "the example must mark its own code").toContain(`//! ${code}`);
    const { diagnostics, outputs } = await compiler.compile({
      mode: "program",
      ...options,
      files,
      entry: Object.keys(files)[0]!,
    });
    expectMarked(files, diagnostics);
    expect(outputs.length > 0).toBe(diagnostics.every((d) => d.severity === "warning"));
  });
});

function expand(example: Example): Exclude<Example, string> {
  return typeof example === "string" ? { files: { "main.ts": example } } : example;
}

it("codes are used once, and all files of entries are listed", () => {
  const codes = entries.map((e) => e.code);
  expect(codes).toEqual([...new Set(codes)]);
  const folder = new URL("../../../compiler/diagnostics/", import.meta.url);
  const inSources = readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(/\b(?:error|warning)\("(MPC\d{4})"/g)].map(
      (m) => m[1]!,
    ),
  );
  expect(codes).toEqual(inSources.sort());
});

it("an untestable example says why", () => {
  for (const { example, code } of entries) {
    if (typeof example === "string" || example.untestable === undefined) continue;
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

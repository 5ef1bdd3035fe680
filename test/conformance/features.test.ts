import { describe, expect, it } from "vitest";
import { createCompiler } from "../../compiler/index.js";
import { sections } from "./features.js";
import { runNode } from "./node.js";
import { describeDiagnostic, program, runOutputs } from "./program.js";

const compiler = createCompiler();

/** What `docs/language.md` says of each feature holds. */
describe.each(sections(new URL("./features/", import.meta.url)))("$title", ({ features }) => {
  it.each(features)("$name", async ({ files, marks }) => {
    const isDifferent = marks.some((mark) => /^D\d$/.test(mark));
    if (isDifferent) await printsOtherwise(files);
    else if (marks.length > 0) await program(files).diagnoses();
    else await program(files).printsTheSame();
  });
});

/** One of the differences that `docs/semantics.md` lists. */
async function printsOtherwise(files: Readonly<Record<string, string>>): Promise<void> {
  const entry = Object.keys(files)[0]!;
  const [result, inNode] = await Promise.all([
    compiler.compile({ files, entry, mode: "program" }),
    runNode(files, entry),
  ]);
  expect(result.diagnostics.map(describeDiagnostic)).toEqual([]);
  expect((await runOutputs(result)).output).not.toBe(inNode.output);
}

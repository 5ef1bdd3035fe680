import type fc from "fast-check";
import { assert, asyncProperty } from "fast-check";
import { expect, it } from "vitest";
import { createCompiler } from "../../compiler/index.js";
import { jumpPrograms, typedPrograms } from "./generator/programs.js";
import { runNode } from "./node.js";
import { runOutputs } from "./program.js";

const compiler = createCompiler();
/** More of them, or others: `GENERATED=500 SEED=7 npx vitest run test/conformance/generated.test.ts`. */
const numRuns = Number(process.env.GENERATED ?? 20);
const seed = Number(process.env.SEED ?? 20_26);

it.each([
  ["typed values", typedPrograms],
  ["jumps", jumpPrograms],
] as const)(
  "generated programs of %s print the same in Node and on MicroPython",
  {
    timeout: 60_000 + numRuns * 3_000,
  },
  async (_name, programs) => {
    let compared = 0;
    const property = asyncProperty(programs, async (text) => {
      if (await printsTheSame(text)) compared++;
    });
    await assert(property, { numRuns, seed } satisfies fc.Parameters<[string]>);
    expect(compared).toBeGreaterThan(numRuns / 2);
  },
);

/** False if TypeScript refuses it: comparisons that are always false, code that can't be reached. */
async function printsTheSame(text: string): Promise<boolean> {
  const files = { "main.ts": text };
  const result = await compiler.compile({ files, entry: "main.ts", mode: "program" });
  const errors = result.diagnostics.filter((d) => d.severity === "error");
  expect(errors.filter((d) => d.code.startsWith("MPC"))).toEqual([]);
  if (errors.length > 0) return false;
  const [inNode, onBoard] = await Promise.all([runNode(files, "main.ts"), runOutputs(result)]);
  // past 2^53 an int is exact on the board
  if (/\d{15}|e\+/.test(inNode.output)) return false;
  expect(onBoard.output, `${onBoard.error ?? ""}\n${text}`).toBe(inNode.output);
  return true;
}

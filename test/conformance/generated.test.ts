import fc from "fast-check";
import { expect, it } from "vitest";
import { createCompiler } from "../../compiler/index.js";
import { generateProgram } from "./generator.js";
import { runNode } from "./node.js";
import { runOutputs } from "./program.js";

const compiler = createCompiler();
/** More of them: `GENERATED=500 npx vitest run test/conformance/generated.test.ts`. */
const numRuns = Number(process.env.GENERATED ?? 20);

it("generated programs print the same in Node and on MicroPython", {
  timeout: 20_000 + numRuns * 2_000,
}, async () => {
  let compared = 0;
  const property = fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), async (seed) => {
    const files = { "main.ts": generateProgram(seed) };
    const result = await compiler.compile({ files, entry: "main.ts", mode: "program" });
    // TypeScript refuses some: comparisons that are always false, code that can't be reached
    const isRefused = result.diagnostics.some((d) => d.severity === "error");
    expect(result.diagnostics.filter((d) => d.code.startsWith("MPC"))).toEqual([]);
    if (isRefused) return;
    const [inNode, onBoard] = await Promise.all([runNode(files, "main.ts"), runOutputs(result)]);
    // past 2^53 an int is exact on the board
    if (/\d{15}|e\+/.test(inNode.output)) return;
    compared++;
    expect(onBoard.output, files["main.ts"]).toBe(inNode.output);
  });
  await fc.assert(property, { numRuns, seed: 20_26 });
  expect(compared).toBeGreaterThan(numRuns / 4);
});

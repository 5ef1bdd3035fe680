import { expect, it } from "vitest";
import { createCompiler } from "../../compiler/index.js";
import { ProgramGenerator } from "./generator.js";
import { runNode } from "./node.js";
import { runOutputs } from "./program.js";

const compiler = createCompiler();

/** Seeds of this run; `SEEDS=100..140` looks for new ones. */
const [first = 1, last = 4] = (process.env.SEEDS ?? "").split("..").filter(Boolean).map(Number);
const seeds = Array.from({ length: last - first + 1 }, (_, i) => first + i);

it.each(seeds)(
  "random functions give the same, seed %i",
  async (seed) => {
    const generator = new ProgramGenerator(seed);
    const accepted: string[] = [];
    for (let i = 0; i < 15; i++) {
      const text = `${generator.function(`t${i}`)}\ntry { console.log(${i}, t${i}()); } catch (e) { console.log(${i}, (e as Error).name); }`;
      const { diagnostics } = await compile(text);
      const errors = diagnostics.filter((d) => d.severity === "error");
      expect(
        errors.filter((d) => d.code === "MPC9001"),
        text,
      ).toEqual([]);
      if (errors.length === 0) accepted.push(text); // what TypeScript or a diagnostic refuses proves nothing
    }
    expect(accepted.length).toBeGreaterThan(5);
    const program = accepted.join("\n");
    const [result, inNode] = await Promise.all([
      compile(program),
      runNode({ "main.ts": program }, "main.ts"),
    ]);
    const onBoard = await runOutputs(result);
    expect({ ...onBoard, output: unsigned(onBoard.output) }, program).toEqual({
      output: unsigned(inNode.output),
    });
  },
  60_000,
);

const compile = (text: string) =>
  compiler.compile({ files: { "main.ts": text }, entry: "main.ts", mode: "program" });

/** D7: an integer zero has no sign. */
function unsigned(output: string): string {
  return output.replace(/(?<![\w.])-0(?![\w.])/g, "0");
}

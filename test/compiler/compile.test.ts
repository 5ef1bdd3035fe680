import { describe, expect, it } from "vitest";
import { type CompileOptions, compile, createCompiler } from "../../compiler/index.js";

const source = (n: number) => `// Number ${n}.
export function twice(x: number): number { return x * ${n}; }
console.log(String(twice(${n})));`;

const options = (text: string, rest: Partial<CompileOptions> = {}): CompileOptions => ({
  files: { "main.ts": text },
  entry: "main.ts",
  mode: "program",
  ...rest,
});

describe("compile", () => {
  it("gives the same bytes when compilations are interleaved", async () => {
    const alone = await Promise.all([1, 2, 3].map((n) => compile(options(source(n)))));
    const { compile: shared } = createCompiler();
    const together = await Promise.all([3, 1, 2, 3, 1].map((n) => shared(options(source(n)))));
    expect(together.map((r) => r.outputs)).toEqual([3, 1, 2, 3, 1].map((n) => alone[n - 1]!.outputs));
    expect(alone[0]!.outputs.at(-1)!.path).toBe("main.py");
  });

  it("has no outputs where there is an error, and throws nothing", async () => {
    for (const text of [
      "const x: number = 'a'",
      "((((",
      "import 'nowhere'",
      "\0",
      "",
      "class {",
      "export default",
    ]) {
      const result = await compile(options(text));
      expect(result.outputs.length === 0, text).toBe(result.diagnostics.length > 0);
    }
  });

  it("gives up at its deadline and on its signal", async () => {
    const late = await compile(options(source(1), { deadlineMs: 1 }));
    expect(late.diagnostics.map((d) => d.code)).toEqual(["MPC9002"]);
    const stopped = await compile(options(source(1), { signal: { aborted: true } }));
    expect(stopped.diagnostics.map((d) => d.code)).toEqual(["MPC9003"]);
  });

  it("names files in diagnostics as they were given", async () => {
    const result = await compile({
      files: { "./src/../main.ts": "const x: number = 'a';" },
      entry: "./src/../main.ts",
      mode: "program",
    });
    expect(result.diagnostics.map((d) => d.file)).toEqual(["./src/../main.ts"]);
  });

  it("maps the Python to the source", async () => {
    const { outputs } = await compile(options(source(5)));
    const map = JSON.parse(outputs.at(-1)!.map!);
    expect(map).toMatchObject({ version: 3, sources: ["main.ts"], sourcesContent: [source(5)] });
  });
});

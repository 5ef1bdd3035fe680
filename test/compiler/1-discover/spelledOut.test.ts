import { describe, expect, it } from "vitest";
import { compile } from "../../../compiler/index.js";

const compiled = (text: string, mode: "program" | "module" = "program") =>
  compile({ files: { "main.device.ts": text }, entry: "main.device.ts", mode, target: {} });

describe("what is spelled out", () => {
  it("keeps the places of diagnostics", async () => {
    const line = "const a = s.has.bind(s); const b = [1].filter(s.has, s); const c = [1].indexOf;";
    const { diagnostics } = await compiled(`const s = new Set([1]);\n${line}\nconsole.log(a, b, c);\n`);
    expect(diagnostics.map(({ code, line, column, length }) => ({ code, line, column, length }))).toEqual([
      { code: "MPC2306", line: 2, column: line.lastIndexOf("indexOf") + 1, length: "indexOf".length },
    ]);
  });

  it("keeps lines, and the text in maps", async () => {
    const text =
      "const s = new Set([1]);\nconst has = s.has.bind(\n  s,\n);\nconsole.log(has(1));\nthrow new Error('x');\n";
    const { outputs } = await compiled(text);
    const { map } = outputs.find(({ path }) => path === "main.py")!;
    const { sourcesContent } = JSON.parse(map!) as { sourcesContent: string[] };
    expect(sourcesContent).toEqual([text]);
    const { diagnostics } = await compiled(`${text}[1].pop;\n`);
    expect(diagnostics.map(({ line }) => line)).toEqual([7]);
  });

  it("is left as it was where types don't allow it", async () => {
    const text =
      "type F = (...args: string[]) => number;\nconst fs: F[] = [(a, b) => a.length + (b ? 1 : 0)];\nconsole.log(fs.map((f) => f(...['x'])));\n";
    const { outputs, diagnostics } = await compiled(text);
    expect(diagnostics).toEqual([]);
    expect(outputs.find(({ path }) => path === "main.py")!.text).toContain("lambda a, b=None:");
  });

  it("is no error beside errors of types", async () => {
    const { diagnostics } = await compiled(
      "const s = new Set([1]);\nconst has = s.has.bind(s);\nhas('x');\n",
    );
    expect(diagnostics.map(({ code, line }) => `${code}:${line}`)).toEqual(["TS2345:3"]);
  });

  it("is of device modules, too", async () => {
    const text =
      "const s = new Set([1]);\nexport const has = s.has.bind(s);\nnamespace N { export const x = 1; }\nexport const keys = () => Object.keys(N);\n";
    const { host, diagnostics } = await compiled(text, "module");
    expect(diagnostics).toEqual([]);
    expect(host.map(({ path }) => path)).toContain("main.device.d.ts");
  });
});

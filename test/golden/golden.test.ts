import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createCompiler } from "../../compiler/index.js";
import { describeDiagnostic } from "../conformance/program.js";

/**
 * Programs as people write them, and the Python that becomes of each, to be read by eye. After a change that is meant:
 * `npx vitest run test/golden -u`, and look at the difference.
 */
const compiler = createCompiler();
const folder = new URL("./", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");

const programs: [string, Record<string, string>][] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() || /(?<!\.test)\.ts$/.test(entry.name))
  .map(({ name }) => {
    if (name.endsWith(".ts")) return [name.slice(0, -3), { "main.ts": read(name) }];
    const files = readdirSync(new URL(name, folder)).filter((file) => file.endsWith(".ts"));
    return [name, Object.fromEntries(files.map((file) => [file, read(`${name}/${file}`)]))];
  });

describe("TypeScript and its Python", () => {
  it.each(programs)("%s", async (name, files) => {
    const { outputs, diagnostics } = await compiler.compile({ files, entry: "main.ts", mode: "program" });
    expect(diagnostics.map(describeDiagnostic)).toEqual([]);
    for (const { path, text } of outputs) {
      if (path === "mpc_prelude.py") continue;
      const place = Object.keys(files).length === 1 ? `${name}.py` : `${name}/${path}`;
      await expect(text).toMatchFileSnapshot(new URL(place, folder).pathname);
    }
  });
});

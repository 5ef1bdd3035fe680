import { readdirSync, readFileSync } from "node:fs";
import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { describe, expect, it } from "vitest";
import { createCompiler } from "../../compiler/index.js";
import { describeDiagnostic } from "./program.js";

/**
 * Programs that use MicroPython's own modules, so that Node can't run them: each says in `//>` comments what it prints on the
 * virtual board. A first line `// port: rp2` chooses the port that they are compiled for.
 */
const root = new URL("./micropython/", import.meta.url);
const wanted = process.env.ONLY;
const programs = readdirSync(root, { encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && (!wanted || name.includes(wanted)),
);
const compiler = createCompiler();

describe("programs that use MicroPython's modules print what they say", () => {
  it.each(programs)("%s", async (name) => {
    const source = readFileSync(new URL(name, root), "utf8");
    const expected = [...source.matchAll(/\/\/> ?(.*)$/gm)].map(([, line]) => line).join("\n");
    expect(expected).not.toBe("");
    expect(await run(source)).toBe(expected);
  });
});

async function run(source: string): Promise<string> {
  const port = /^\/\/ port: (\S+)/.exec(source)?.[1];
  const { diagnostics, outputs } = await compiler.compile({
    files: { "main.ts": source },
    entry: "main.ts",
    mode: "program",
    target: port === undefined ? {} : { port },
  });
  expect(diagnostics.map(describeDiagnostic)).toEqual([]);
  const files = Object.fromEntries(outputs.map(({ path, text }) => [path, text]));
  const { "main.py": main = "", ...modules } = files;
  await using virtual = await createVirtualBoard({ files: modules });
  await using board = await connect(virtual);
  let printed = "";
  try {
    await board.exec(main, { onOutput: (text: string) => void (printed += text) });
  } catch (error) {
    printed += `${error}\n${main}`;
  }
  return printed.replaceAll("\r\n", "\n").trimEnd();
}

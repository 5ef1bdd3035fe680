import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/index.js";
import { program } from "./program.js";
import { programFiles } from "./programs.js";

const inOneFile = { mode: "program", oneFile: true } as const;

describe("programs of several modules print the same in one file", () => {
  it.each(programFiles.folders)("$name", ({ files }) => program(files, {}, inOneFile).printsTheSame());
});

it("there is no other file, and each line knows its source", async () => {
  const files = {
    "main.ts": 'import { fail } from "./lib/fail.js";\nconsole.log([1, 2].map(String));\nfail("late");\n',
    "lib/fail.ts": "export function fail(why: string): never {\n  throw new RangeError(why);\n}\n",
  };
  const { outputs } = await compile({ files, entry: "main.ts", ...inOneFile });
  expect(outputs.map(({ path }) => path)).toEqual(["main.py"]);
  const [{ text, map }] = outputs as [{ text: string; map: string }];
  const placeOf = (line: string) => {
    const at = text.split("\n").findIndex((l) => l.includes(line));
    const { source, line: from } = originalPositionFor(new TraceMap(map), { line: at + 1, column: 4 });
    return `${source}:${from}`;
  };
  expect(placeOf("raise RangeError(why)")).toBe("lib/fail.ts:2");
  expect(placeOf('fail("late")')).toBe("main.ts:3");
});

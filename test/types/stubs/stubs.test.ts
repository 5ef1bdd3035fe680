import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { targetOf } from "../../../src/project/target.js";
import {
  boards,
  createStubPrograms,
  errorsOf,
  filesUnder,
  generalStubs,
  moduleNames,
  portNames,
  root,
  stubsRoot,
} from "./program.js";

const here = join(root, "test/types/stubs");
const stubProgram = createStubPrograms();

describe("the stubs type-check by themselves, with nothing but es2022", () => {
  it("without a port", () => {
    expect(errorsOf(stubProgram(generalStubs()))).toEqual([]);
  });
  it.each(portNames())("with port %s", (port) => {
    expect(errorsOf(stubProgram(generalStubs(), port))).toEqual([]);
  });
});

describe("device code that uses them", () => {
  it("compiles, and fails exactly where it says so", () => {
    const cases = filesUnder(join(here, "general"), ".ts");
    expect(cases.length).toBeGreaterThan(5);
    expect(errorsOf(stubProgram(cases))).toEqual([]);
  });
  it.each(readdirSync(join(here, "ports")))("compiles for port %s, and fails where it says so", (port) => {
    expect(errorsOf(stubProgram(filesUnder(join(here, "ports", port), ".ts"), port))).toEqual([]);
  });
});

describe("boards", () => {
  it.each(boards())("$board names pins, and refuses others", ({ board, port }) => {
    const folder = join(here, "boards", board);
    const cases = existsSync(folder) ? filesUnder(folder, ".ts") : [];
    expect(errorsOf(stubProgram([...generalStubs(), ...cases], port, board))).toEqual([]);
  });
});

describe("targets", () => {
  it.each(boards())("$board is one of $port", ({ board, port }) => {
    expect(targetOf(board)).toMatchObject({ board, port });
  });
});

describe("ambient names", () => {
  it("are micropython:<module> for every module, and nothing else", () => {
    const text = readFileSync(join(stubsRoot, "ambient.d.ts"), "utf8");
    const declared = [...text.matchAll(/^declare module "(.*)" \{$/gm)].map((match) => match[1]);
    const expected = moduleNames().map((name) => `micropython:${name}`);
    expect(declared.sort()).toEqual(expected.sort());
    expect(
      text.replace(/^declare module ".*" \{\n {2}export \* from "mpc\/stubs\/.*";\n\}\n/gm, "").trim(),
    ).toMatch(/^\/\*\*[\s\S]*\*\/$/);
  });
});

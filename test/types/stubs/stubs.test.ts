import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
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
    const folder = mkdtempSync(join(tmpdir(), "mpc-board-"));
    try {
      const declared = readFileSync(join(stubsRoot, "boards", `${board}.d.ts`), "utf8");
      // where firmware names none, pins are numbers
      const pin = /^ {4}(\w+): true;$/m.exec(declared)?.[1];
      const made = join(folder, "pins.ts");
      writeFileSync(
        made,
        `import { Pin } from "machine";
new Pin(${pin === undefined ? 2 : `"${pin}"`}, Pin.IN);
// @ts-expect-error no pin has this name
new Pin("${pin}_OF_ANOTHER_BOARD", Pin.IN);
`,
      );
      const cases = filesUnder(join(here, "boards", board), ".ts");
      expect(errorsOf(stubProgram([...generalStubs(), made, ...cases], port, board))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("targets", () => {
  it.each(portNames())("%s is one", (port) => {
    expect(targetOf(port)).toMatchObject({ port });
  });
  it.each(boards())("$board is one of $port", ({ board, port }) => {
    expect(targetOf(board)).toMatchObject({ board, port });
  });
});

/** What TypeScript says of a file beside an installed mpc. */
function errorsBesideInstalled(
  text: string,
  given: ts.CompilerOptions,
): (string | ts.DiagnosticMessageChain)[] {
  const folder = mkdtempSync(join(tmpdir(), "mpc-types-"));
  try {
    const installed = join(folder, "node_modules/mpc");
    cpSync(stubsRoot, join(installed, "stubs"), { recursive: true });
    cpSync(join(root, "package.json"), join(installed, "package.json"));
    const main = join(folder, "main.ts");
    writeFileSync(main, text);
    const common = { lib: ["lib.es2022.d.ts"], target: ts.ScriptTarget.ES2022, strict: true, noEmit: true };
    const options = { ...common, ...given, ignoreDeprecations: "6.0" };
    const host = ts.createCompilerHost(options);
    host.getCurrentDirectory = () => folder;
    const program = ts.createProgram([main], options, host);
    const ofFile = program.getSemanticDiagnostics(program.getSourceFile(main));
    return [...program.getOptionsDiagnostics(), ...ofFile].map(({ messageText }) => messageText);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const resolutions: [name: string, module: ts.ModuleKind, resolution: ts.ModuleResolutionKind][] = [
  ["Node16", ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
  ["NodeNext", ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ["Bundler", ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
];

describe("any tsconfig with mpc/stubs in its types", () => {
  const text = `import { Pin } from "micropython:machine";
new Pin(1, Pin.OUT).on();
// @ts-expect-error bare names belong to the host
import { sleep } from "time";
// @ts-expect-error nothing else is ambient
print(sleep);
`;
  it.each([...resolutions, ["Node10", ts.ModuleKind.CommonJS, ts.ModuleResolutionKind.Node10] as const])(
    "resolves them by %s",
    (_name, module, moduleResolution) => {
      const types = ["mpc/stubs"];
      expect(errorsBesideInstalled(text, { module, moduleResolution, types })).toEqual([]);
    },
  );
});

describe("a port, and a board of it, in the types of any tsconfig", () => {
  const text = `import { ADC, Pin } from "micropython:machine";
new Pin("LED", Pin.OUT).on();
new ADC(ADC.CORE_TEMP);
// @ts-expect-error the board names no such pin
new Pin("LEDS", Pin.OUT);
`;
  it.each([...resolutions, ["Node10", ts.ModuleKind.CommonJS, ts.ModuleResolutionKind.Node10] as const])(
    "are found by %s",
    (_name, module, moduleResolution) => {
      const types = ["mpc/stubs", "mpc/stubs/ports/rp2", "mpc/stubs/boards/pico-w"];
      expect(errorsBesideInstalled(text, { module, moduleResolution, types })).toEqual([]);
    },
  );
  it.each(portNames())("%s: its index has all of its files that add to modules", (port) => {
    const folder = join(stubsRoot, "ports", port);
    const adding = filesUnder(folder, ".d.ts").filter((path) =>
      /^declare module /m.test(readFileSync(path, "utf8")),
    );
    const named = readFileSync(join(folder, "index.d.ts"), "utf8").matchAll(/^import "\.\/(.*)\.js";$/gm);
    expect([...named].map(([, name]) => join(folder, `${name}.d.ts`))).toEqual(adding);
  });
});

describe("a file of host and device code", () => {
  const text = `import { Pin } from "micropython:machine";
/** @device */
export function on(n: number) { new Pin(n, Pin.OUT).on(); }
`;
  it.each(resolutions)("finds the modules by its import of mpc/transform, by %s", (_, module, resolution) => {
    const options = { module, moduleResolution: resolution, types: [], noUncheckedSideEffectImports: true };
    expect(errorsBesideInstalled(`import "mpc/transform";\n${text}`, options)).toEqual([]);
    expect(errorsBesideInstalled(text, options)).toHaveLength(1);
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

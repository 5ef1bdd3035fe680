import { describe, expect, it } from "vitest";
import { createCache } from "../../../compiler/1-discover/cache.js";
import { discover } from "../../../compiler/1-discover/index.js";
import { createDeadline } from "../../../compiler/deadline.js";
import { Reporter } from "../../../compiler/diagnostics/index.js";
import { type CompileOptions, compile } from "../../../compiler/index.js";

const cache = createCache();

function run(files: Record<string, string>, options: Partial<CompileOptions> = {}) {
  const reporter = new Reporter();
  const all = { files, entry: Object.keys(files)[0]!, mode: "module" as const, ...options };
  const reach = discover(all, reporter, cache, createDeadline(all));
  return {
    modules: reach?.modules.map((m) => `${m.path} ${m.kind}`) ?? [],
    statements: reach?.modules.map((m) => m.statements.map((s) => s.getText().split("\n").at(-1)!)) ?? [],
    diagnostics: reporter.diagnostics.map((d) => `${d.code} ${d.file}:${d.line}:${d.column}`),
    messages: reporter.diagnostics.map((d) => d.message),
    elided: [...(reach?.elided ?? [])].map((node) => node.getText()),
  };
}

describe("device modules", () => {
  it("orders modules as they run, and gives them places on the board", () => {
    const { modules, diagnostics } = run({
      "src/a.device.ts": 'import { f } from "./lib/my-fonts.js"; import "./json"; export const x = f();',
      "src/lib/my-fonts.ts": 'import { g } from "../../shared/g.js"; export const f = () => g();',
      "src/json.ts": "export {};",
      "shared/g.ts": "export const g = () => 1;",
    });
    expect(diagnostics).toEqual([]);
    expect(modules).toEqual([
      "shared/g.py module",
      "lib/my_fonts.py module",
      "json_.py module",
      "a.py module",
    ]);
  });

  it("calls the entry of a program main.py", () => {
    expect(run({ "x.ts": "export {};" }, { mode: "program" }).modules).toEqual(["main.py module"]);
  });

  it("knows MicroPython's modules by both names, mpc, and JavaScript's library", () => {
    const { diagnostics } = run({
      "a.device.ts":
        'import { Pin } from "machine"; import { sleep_ms } from "micropython:time"; import type { int } from "mpc";\n' +
        "export function f(n: int): int { sleep_ms(n); new Pin(2).value(1); console.log([1].toSorted().at(-1)); setTimeout(() => {}, 1); return n; }",
    });
    expect(diagnostics).toEqual([]);
  });

  it("elides what stands for types only", () => {
    const { modules, elided } = run({
      "a.ts":
        'import { type T, U, v } from "./b.js"; import type { W } from "./c.js"; import { X } from "./c.js"; export { X }; export const y: U | W | T = v;',
      "b.ts": "export type T = 1; export type U = 1; export const v = 1;",
      "c.ts": "export type W = 1; export type X = 1;",
    });
    expect(modules).toEqual(["b.py module", "a.py module"]);
    expect(elided).toEqual([
      "type T",
      "U",
      'import type { W } from "./c.js";',
      'import { X } from "./c.js";',
      "X",
      "export { X };",
      "X",
    ]);
  });

  it("reads what imports ask for, and takes `paths`", () => {
    const asked: string[] = [];
    const { diagnostics } = run(
      { "src/a.ts": 'import { b } from "~/b"; export const a = b;' },
      {
        compilerOptions: { paths: { "~/*": ["lib/*"] } },
        read: (path) => {
          asked.push(path);
          return path === "lib/b.ts" ? "export const b = 1;" : undefined;
        },
      },
    );
    expect(diagnostics).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe("what is refused", () => {
  it("type errors, in TypeScript's words", () => {
    const { diagnostics, messages } = run({
      "a.ts": 'export const x: number = "1";\nexport const y = nowhere;',
    });
    expect(diagnostics).toEqual(["TS2322 a.ts:1:14", "TS2304 a.ts:2:18"]);
    expect(messages[0]).toBe("Type 'string' is not assignable to type 'number'.");
  });

  it("says how to write what Python imports and TypeScript doesn't", async () => {
    const text = `import { native, ptr8 } from "micropython";\nimport { nop } from "rp2";\n`;
    const files = { "main.ts": `${text}import { uint } from "micropython:micropython";\n` };
    const { diagnostics } = await compile({ files, entry: "main.ts", mode: "program" });
    expect(diagnostics.map(({ code, hint }) => `${code} ${hint}`)).toEqual([
      "TS2305 Write `/** @device native */` above the function: it isn't a name in TypeScript.",
      'TS2305 Write `import { ptr8 } from "mpc"`.',
      "TS2305 It is a word of PIO programs, which get it by their parameter: `asm_pio()(({ nop }) => { … })`.",
      'TS2305 Write `import type { uint } from "mpc"`.',
    ]);
  });

  it("says where MicroPython has a name that isn't imported", async () => {
    const text = "sleep_ms(5);\nconst n: int = 1;\nexport const pin = new Pin(n);\nnowhere();\n";
    const { diagnostics } = await compile({ files: { "a.ts": text }, entry: "a.ts", mode: "program" });
    expect(diagnostics.map((d) => d.hint)).toEqual([
      'Write `import { sleep_ms } from "time"` (also in "asyncio").',
      'Write `import type { int } from "mpc"` (also in "builtins").',
      'Write `import { Pin } from "machine"` (also in "pyb").',
      undefined,
    ]);
  });

  it("missing files, texts that aren't, options that are too loose", () => {
    expect(run({}, { entry: "no.ts" }).diagnostics).toEqual(["MPC1001 no.ts:1:1"]);
    expect(run({ "a.ts": "export const x = '\uFFFD';" }).diagnostics).toEqual(["MPC1002 a.ts:1:19"]);
    expect(
      run({ "a.ts": "export {};" }, { compilerOptions: { strictNullChecks: false } }).diagnostics,
    ).toEqual(["MPC1004 a.ts:1:1"]);
    expect(
      run({ "a.ts": 'import "./b.js"; import "fs"; import "./none.js";', "b.js": "" }).diagnostics,
    ).toEqual(["MPC1003 a.ts:1:8", "MPC1008 a.ts:1:25", "TS2882 a.ts:1:38"]);
  });
});

describe("mixed files", () => {
  const host = `import "mpc/transform";
import { readFileSync } from "fs";
import { Pin } from "machine";
import { clamp, unused } from "./helpers.js";
import * as display from "./display.device.js";
const LIMIT = 10;
const text: string = readFileSync("x");
/** @device */
export function dim(n: number) { return level(clamp(n)); }
function level(n: number) { new Pin(1); display.show(n); return n * LIMIT; }
const wrong: number = "host code isn't checked here";
unused(text, wrong);
`;
  const others = {
    "helpers.ts":
      "const low = 0;\nexport function clamp(n: number) { return Math.max(low, n); }\nexport function unused(..._: unknown[]) {}",
    "display.device.ts": "export function show(n: number) { console.log(n); }",
  };

  it("take what the annotated functions reach, with its imports", () => {
    const { modules, statements, diagnostics } = run({ "host.ts": host, ...others });
    expect(diagnostics).toEqual([]);
    expect(modules).toEqual(["helpers.py extracted", "display.py module", "host.py extracted"]);
    expect(statements[0]).toEqual(["const low = 0;", expect.stringContaining("clamp")]);
    expect(statements[2]).toEqual([
      'import { Pin } from "machine";',
      'import { clamp, unused } from "./helpers.js";',
      'import * as display from "./display.device.js";',
      "const LIMIT = 10;",
      expect.stringContaining("dim"),
      expect.stringContaining("level"),
    ]);
  });

  it("refuse what only the host has, and name the path", () => {
    const { diagnostics, messages } = run({
      "host.ts": `import "mpc/transform";
import { hostname } from "os-of-host";
let count = 0;
count++;
/** @device */
export function f() { return g(); }
function g() { return [count, hostname(), process.pid]; }
`,
    });
    expect(diagnostics).toEqual(["MPC1006 host.ts:7:24", "MPC1008 host.ts:7:31", "MPC1011 host.ts:7:43"]);
    expect(messages[0]).toContain("(f → g → count)");
    expect(messages[1]).toContain("(f → g → hostname)");
    expect(messages[2]).toContain("(f → g → process)");
  });

  it("refuse globals of the host in other files and in device modules too", () => {
    const { diagnostics, messages } = run({
      "host.ts": `import "mpc/transform";
import { id } from "./helper.js";
import { size } from "./pure.device.js";
/** @device */
export function f() { return id() + size(); }
`,
      "helper.ts": "export const id = () => Buffer.from([process.pid])[0];",
      "pure.device.ts": "export const a = 1, size = () => window.innerWidth;",
    });
    expect(diagnostics.sort()).toEqual([
      "MPC1011 helper.ts:1:25",
      "MPC1011 helper.ts:1:38",
      "MPC1011 pure.device.ts:1:34",
    ]);
    expect(messages.join()).toContain("(f → id → Buffer)");
    expect(messages.join()).toContain("(size → window)");
  });

  it("must say that they are", () => {
    expect(run({ "a.ts": "/** @device */\nexport function f() {}" }).diagnostics).toEqual([
      "MPC1005 a.ts:2:17",
    ]);
  });

  it("leave host members of device classes to the host", () => {
    const { diagnostics, statements } = run({
      "rig.ts": `import "mpc/transform";
import { Device, device } from "mpc";
const prefix = "x";
export class Rig extends Device {
  level = 1;
  @device.host()
  text() { return prefix + process.pid; }
}`,
    });
    expect(diagnostics).toEqual([]);
    expect(statements[0]).toHaveLength(2);
  });
});

import { expect, test } from "vitest";
import { createCompiler } from "../../../compiler/index.js";
import type { Target } from "../../../contract/index.js";
import { describeDiagnostic } from "../../conformance/program.js";

const compiler = createCompiler();
const machine: Partial<Target> = { emitters: ["native", "viper"] };

async function compile(text: string, target: Partial<Target> = machine) {
  const path = "a.device.ts";
  const result = await compiler.compile({ files: { [path]: text }, entry: path, mode: "module", target });
  const python = result.outputs.find((o) => o.path === "a.py")?.text.replace(/^from .*\n+/, "") ?? "";
  const stub = result.host.find((o) => o.path === "a.device.js")?.text ?? "";
  return {
    python,
    stub,
    told: result.diagnostics.map(describeDiagnostic),
    codes: result.diagnostics.map((d) => d.code),
  };
}

const twice = "/** @device native */\nexport function twice(x: number) {\n  return x * 2;\n}\n";
const decorated = "@micropython.native\ndef twice(x):\n    return x * 2\n";

test("a function, an arrow and methods are native", async () => {
  const { python, told } = await compile(`
${twice}
/** @device native */
export const half = (x: number) => x / 2;
export class A {
  n = 1;
  /** @device native */
  add(by: number) { this.n += by; }
  /** @device native */
  static make() { return new A(); }
  /** @device native */
  get double() { return this.n * 2; }
}`);
  expect(told).toEqual([]);
  expect(python).toBe(`${decorated}

@micropython.native
def half(x):
    return x / 2


class A:
    def __init__(self):
        self.n = 1

    @micropython.native
    def add(self, by):
        self.n += by

    @staticmethod
    @micropython.native
    def make():
        return A()

    @property
    @micropython.native
    def double(self):
        return self.n * 2
`);
});

test.each([
  [{ port: "rp2" }, true],
  [{ port: "esp32" }, true],
  [{ port: "rp2", emitters: [] }, false],
  [{ port: "webassembly" }, false],
  [{ port: "samd" }, false],
  [{ emitters: ["native"] }, true],
  [{}, false],
] as const)("for %j it is native: %s", async (target, isNative) => {
  const { python, codes, stub } = await compile(twice, target);
  expect(python.includes("@micropython.native")).toBe(isNative);
  expect(codes).toEqual(isNative ? [] : ["MPC2801"]);
  expect(stub.includes('"emitters"'), "the stub says what its code needs").toBe(isNative);
});

test("the warning says which target it is, or that none is known", async () => {
  expect((await compile(twice, { port: "microbit" })).told).toEqual([
    "a.device.ts:2:17 MPC2801 twice stays bytecode: the target microbit has no native emitter",
  ]);
  expect((await compile(twice, {})).told[0]).toContain("the target isn't known");
});

test("a stub without machine code asks for no emitter", async () => {
  const { stub } = await compile("export const f = (x: number) => x;", { port: "rp2", emitters: ["native"] });
  expect(stub).toContain('"target": {\n    "port": "rp2"\n  }');
});

test("what native code lacks is refused, also in functions inside", async () => {
  const codes = async (body: string) => (await compile(`/** @device native */\n${body}`)).codes;
  expect(await codes("export function* f() { yield 1; }")).toEqual(["MPC2803"]);
  expect(await codes("export async function f() { return 1; }")).toEqual(["MPC2803"]);
  expect(
    await codes("export function f() { const g = function* () { yield 1; }; return [...g()]; }"),
  ).toEqual(["MPC2803"]);
  expect(
    await codes("export function f() { using o = { [Symbol.dispose]() {} }; return typeof o; }"),
  ).toEqual(["MPC2803"]);
});

test("a closure that may read what isn't there yet is refused", async () => {
  const codes = async (body: string) =>
    (await compile(`/** @device native */\nexport function f() {\n${body}\n}`)).codes;
  expect(await codes("const g = () => n; const n = 1; return g();")).toEqual(["MPC2802"]);
  expect(await codes("g(); const n = 1; function g() { return n; }")).toEqual(["MPC2802"]);
  expect(await codes("const n: number = ((g: () => number) => g())(() => n); return n;")).toEqual([
    "MPC2802",
  ]);
  expect(await codes("const n = 1; return g(); function g() { return n; }")).toEqual([]);
  expect(await codes("const g = (n: number): number => (n > 0 ? g(n - 1) : 0); return g(3);")).toEqual([]);
  expect(await codes("let n = 0; const g = () => { n += 1; }; g(); return n;")).toEqual([]);
});

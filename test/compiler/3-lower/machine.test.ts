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

// ---------------------------------------------------------------- viper
const viper = (head: string, body: string) =>
  `import { type int, type uint, ptr8, ptr16, ptr32 } from "mpc";\n/** @device viper */\nexport function f(${head} {\n${body}\n}\n`;

/** The lines inside of `f`, and its head. */
async function viperCode(head: string, body: string, target?: Partial<Target>) {
  const { python, told } = await compile(viper(head, body), target);
  expect(told).toEqual([]);
  const [decorator, def, ...lines] = python.trimEnd().split("\n");
  expect(decorator).toBe("@micropython.viper");
  return [def, ...lines.map((line) => line.slice(4))].join("\n");
}

test("types of parameters and results", async () => {
  expect(
    await viperCode(
      "a: int, u: uint, on: boolean, p: ptr8, q: ptr16, r: ptr32, s: string, n: number): int",
      "return a;",
    ),
  ).toBe(
    "def f(a: int, u: uint, on: bool, p: ptr8, q: ptr16, r: ptr32, s: object, n: object) -> int:\nreturn a",
  );
  expect(await viperCode("u: uint): uint", "return u;")).toBe("def f(u: uint) -> uint:\nreturn u");
  expect(await viperCode("a: int): boolean", "return a > 3;")).toBe("def f(a: int) -> bool:\nreturn a > 3");
  expect(await viperCode("p: ptr8): void", "p[0] = 1;")).toBe("def f(p: ptr8):\np[0] = 1");
});

const boards: Partial<Target> = { emitters: ["viper"], arch: "armv6m" };

test.each([
  ["return (a + 1) | 0;", "return a + 1"],
  ["return Math.imul(a, b) & 0xff;", "return (a * b) & 0xFF"],
  ["return (a >>> 1) & 0xff;", "return int(uint(a) >> 1) & 0xFF"],
  ["return a & 0x7fffffff;", "return a & int(0x7FFFFFFF)"],
  ["return a > b ? ~a : b >> 3;", "return ~a if a > b else b >> 3"],
  ["return a >= 0 && b > 0 ? a % b : -1;", "return a % b if a >= 0 and b > 0 else -1"],
  [
    "let s = 0;\nfor (let i = 0; i < a; i++) s = (s + i) | 0;\nreturn s;",
    "s = 0\nfor i in range(a):\n    s += i\nreturn s",
  ],
])("on words of 32 bits %s is %s", async (body, python) => {
  expect(await viperCode("a: int, b: int): int", body, boards)).toBe(
    `def f(a: int, b: int) -> int:\n${python}`,
  );
});

test("constants are folded, and past 31 bits made words again", async () => {
  const code = (body: string) => viperCode("a: int): int", body, boards).then((text) => text.split("\n")[1]);
  expect(await code("return Math.imul(0x12345678 << 31, ~a);")).toBe("return 0 * ~a");
  expect(await code("return (a ^ (0x3fffffff + 1)) | 0;")).toBe("return a ^ int(1073741824)");
  expect(await code("return (a ^ -0x40000000) | 0;")).toBe("return a ^ int(-1073741824)");
  expect(await code("return (a + 0x3fffffff) | 0;")).toBe("return a + 0x3FFFFFFF");
});

test("a wrap is nothing on 32 bits, two shifts on 64, and asks where it isn't known", async () => {
  const wrapped = (target: Partial<Target>) => viperCode("a: int): int", "return (a + 1) | 0;", target);
  expect(await wrapped({ port: "rp2" })).toContain("return a + 1");
  expect(await wrapped({ emitters: ["viper"], arch: "x64" })).toContain("return (a + 1) << 32 >> 32");
  expect(await wrapped(machine)).toBe(
    "def f(a: int) -> int:\npad = 0 if (int(1073741824) << 1) < 0 else 32\nreturn (a + 1) << pad >> pad",
  );
});

test("pointers: of buffers and of addresses, read, stored, changed", async () => {
  expect(
    await viperCode(
      "buffer: Uint8Array, i: int): int",
      "const p = ptr8(buffer);\np[i] += 2;\nconst q = ptr32(0xd0000000);\nq[0] = i;\nreturn p[i];",
      boards,
    ),
  ).toBe(
    "def f(buffer: object, i: int) -> int:\np = ptr8(buffer)\np[i] += 2\nq = ptr32(0xD0000000)\nq[0] = i\nreturn p[i]",
  );
});

test("booleans as values, calls and members as objects", async () => {
  expect(
    await viperCode("a: int, on: boolean): boolean", "const x = !on;\nreturn x === on && a > 1;", boards),
  ).toBe("def f(a: int, on: bool) -> bool:\nx = False if on else True\nreturn int(x) == int(on) and a > 1");
  expect(
    await viperCode("xs: Uint8Array, i: int): int", "return xs.length > 3 ? xs[0]! : i & 1;", boards),
  ).toBe("def f(xs: object, i: int) -> int:\nreturn int(xs[0]) if int(len(xs)) > 3 else i & 1");
});

test("methods, and fields as objects", async () => {
  const { python, told } = await compile(`
import type { int } from "mpc";
export class Counter {
  private n = 0;
  /** @device viper */
  bump(by: int): int {
    this.n = (this.n + by) & 0xff;
    return this.n;
  }
}`);
  expect(told).toEqual([]);
  expect(python).toContain(`
    @micropython.viper
    def bump(self, by: int) -> int:
        self.n = (int(self.n) + by) & 0xFF
        return int(self.n)
`);
});

test.each([
  ["a: int): int", "return a + 1;", "MPC2805"],
  ["a: int): int", "let s = 0;\nfor (let i = 0; i < a; i++) s += i;\nreturn s & 1;", "MPC2805"],
  ["a: int, b: int): int", "return (a * b) & 0xff;", "MPC2810"],
  ["a: int, u: uint): boolean", "return a < u;", "MPC2804"],
  ["a: int): int", "return a / 2;", "MPC2806"],
  ["a: int, b: int): int", "return a % b;", "MPC2804"],
  ["a: int, b: int): int", "return Math.floor(a / b) & 1;", "MPC2804"],
  ["a: int): int", "return Math.floor(a / 3);", "MPC2804"],
  ["n: number): number", "return n * 2;", "MPC2806"],
  ["a: int): int", "const g = () => a;\nreturn g();", "MPC2804"],
  ["a: int): int", "try { return a; } finally { console.log(1); }", "MPC2804"],
  ["xs: int[]): int", "for (const x of xs) return x & 1;\nreturn 0;", "MPC2804"],
  ["a: int): int", "switch (a) { case 1: return 2; }\nreturn a;", "MPC2804"],
  ["a: int): number", "return Math.sqrt(a);", "MPC2804"],
  ["a: int, s: string): string", "return `$" + "{a}$" + "{s}`;", "MPC2804"],
  ["a: int = 1): int", "return a;", "MPC2807"],
  ["a?: int): int", "return 1;", "MPC2807"],
  ["...xs: int[]): int", "return 1;", "MPC2807"],
  ["p: ptr8): void", "console.log(p);", "MPC2812"],
])("f(%s { %s } is refused: %s", async (head, body, codes) => {
  expect((await compile(viper(head, body))).codes.join(" ")).toBe(codes);
});

test("functions that can't be viper", async () => {
  const codes = async (text: string) => (await compile(text)).codes;
  expect(await codes("/** @device viper */\nexport function* f() { yield 1; }")).toEqual(["MPC2807"]);
  expect(await codes("/** @device viper */\nexport async function f() { return 1; }")).toEqual(["MPC2807"]);
  expect(await codes("/** @device viper */\nexport const f = () => 1;")).toEqual(["MPC2807"]);
  expect(await codes("export class A {\n  /** @device viper */\n  get x() { return 1; }\n}")).toEqual([
    "MPC2807",
  ]);
});

test("a viper function is called, and nothing else; with arguments that fit", async () => {
  const low = `import type { int } from "mpc";\n/** @device viper */\nfunction low(a: int) { return a & 0xff; }\n`;
  const codes = async (rest: string) => (await compile(low + rest)).codes;
  expect(await codes("export const f = (x: int) => low(x | 0);")).toEqual([]);
  expect(await codes("export const f = (x: int) => low(x);")).toEqual(["MPC2808"]);
  expect(await codes("export const f = () => low(0.5);")).toEqual(["MPC2808"]);
  expect(await codes("export const f = (xs: int[]) => xs.map(low);")).toEqual(["MPC2809"]);
  expect(await codes("console.log(low);")).toEqual(["MPC2809"]);
});

test("without viper a function is bytecode, and checked all the same; a pointer needs viper", async () => {
  const text = viper("a: int): int", "return (a + 1) | 0;");
  const { python, codes } = await compile(text, { port: "microbit" });
  expect(codes).toEqual(["MPC2801"]);
  expect(python).toBe("def f(a):\n    return i32(a + 1)\n");
  expect((await compile(viper("a: int): int", "return a + 1;"), { port: "microbit" })).codes).toEqual([
    "MPC2801",
    "MPC2805",
  ]);
  const pointer = viper("p: ptr8): int", "return p[0]!;");
  expect((await compile(pointer, { port: "microbit" })).codes).toEqual(["MPC2801", "MPC2506"]);
  expect((await compile(pointer, { port: "rp2" })).codes).toEqual([]);
});

test("what the host may give: 32 bits, and buffers for pointers", async () => {
  const { stub } = await compile(viper("a: int, u: uint, p: ptr8, q: ptr16, b: boolean): int", "return a;"));
  const params = JSON.parse(/"params": (\[[\s\S]*?\n {6}\]),/.exec(stub)![1]!) as unknown[][];
  const array = (name: string) => ["array", name];
  expect(params.map(([, schema]) => schema)).toEqual([
    "int32",
    "uint32",
    array("Uint8Array"),
    ["union", array("Uint16Array"), array("Int16Array"), array("Uint8Array")],
    "bool",
  ]);
});

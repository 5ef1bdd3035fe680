import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, linkMpc, mpc } from "./run.js";

const good = `import { Pin } from "machine";
import type { int } from "mpc";
const led = new Pin(2, Pin.OUT);
export function light(on: boolean): int {
  led.value(on ? 1 : 0);
  return led.value();
}
console.log("loaded");
`;

describe("help and unknown words", () => {
  test("help lists the commands and exits 0", async () => {
    using dir = folder({});
    const { code, stdout } = await mpc(["--help"], { cwd: dir.path });
    expect(code).toBe(0);
    for (const name of ["build", "run", "check", "new", "devices", "reset"]) expect(stdout).toContain(name);
  });

  test("boards and devs are other names of devices", async () => {
    using dir = folder({});
    const [devices, boards, devs] = await Promise.all(
      ["devices", "boards", "devs"].map((name) => mpc([name, "--help"], { cwd: dir.path })),
    );
    expect(devices!.code).toBe(0);
    expect(boards).toEqual(devices);
    expect(devs).toEqual(devices);
    const listed = await mpc(["boards", "--ask", "known", "--json"], { cwd: dir.path });
    expect(listed.code).toBe(0);
    expect(Array.isArray(JSON.parse(listed.stdout))).toBe(true);
    expect((await mpc(["boards", "--ask", "some"], { cwd: dir.path })).code).toBe(2);
  });

  test.each([["build"], ["run"], ["check"], ["new"], ["devices"]])("%s --help exits 0", async (name) => {
    using dir = folder({});
    const { code, stdout } = await mpc([name, "--help"], { cwd: dir.path });
    expect(code).toBe(0);
    expect(stdout).toContain(`mpc ${name}`);
  });

  test.each([
    [["biuld"]],
    [["no-such", "--help"]],
    [["build"]],
    [["build", "x.device.ts", "--no-such-option"]],
  ])("%j exits 2 and says why", async (args) => {
    using dir = folder({});
    const { code, stderr } = await mpc(args, { cwd: dir.path });
    expect(code).toBe(2);
    expect(stderr).toMatch(/unknown|missing/);
  });

  test.each([
    ["biuld", "build"],
    ["evall", "eval"],
    ["exc", "exec"],
    ["rum", "run"],
    ["ports", "devices"],
  ])("%s: is %s meant?", async (typed, meant) => {
    using dir = folder({});
    const { code, stderr } = await mpc([typed], { cwd: dir.path });
    expect(code).toBe(2);
    expect(stderr).toContain(`unknown command '${typed}'; did you mean '${meant}'?`);
  });

  test("what is like no command is taken for none", async () => {
    using dir = folder({});
    const { stderr } = await mpc(["frobnicate"], { cwd: dir.path });
    expect(stderr).toContain("unknown command 'frobnicate'\n");
  });

  test("version, as a word too", async () => {
    using dir = folder({});
    const [word, option] = await Promise.all([
      mpc(["version"], { cwd: dir.path }),
      mpc(["-V"], { cwd: dir.path }),
    ]);
    expect(word).toEqual(option);
    expect(word.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("build", () => {
  test("writes Python, host stub and declarations", async () => {
    using dir = folder({ "led.device.ts": good });
    const { code, stderr } = await mpc(["build", "led.device.ts", "--out-dir", "out"], { cwd: dir.path });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(readdirSync(join(dir.path, "out")).sort()).toEqual(["led.device.d.ts", "led.device.js", "led.py"]);
    expect(readFileSync(join(dir.path, "out/led.py"), "utf8")).toContain("def light(on):");
    expect(readFileSync(join(dir.path, "out/led.device.d.ts"), "utf8")).toContain("Promise<int>");
  });

  test("--mpy writes bytecode of format 6", async () => {
    using dir = folder({ "led.device.ts": good });
    const { code } = await mpc(["build", "led.device.ts", "--mpy"], { cwd: dir.path });
    expect(code).toBe(0);
    expect([...readFileSync(join(dir.path, "dist/led.mpy")).subarray(0, 2)]).toEqual([0x4d, 6]);
  });

  test("--mpy leaves machine code as source, and says so", async () => {
    using dir = folder({
      "fast.device.ts": "/** @device native */\nexport function twice(x: number) {\n  return x * 2;\n}\n",
    });
    const { code, stderr } = await mpc(["build", "fast.device.ts", "--mpy", "--target", "rp2"], {
      cwd: dir.path,
    });
    expect(code).toBe(0);
    expect(stderr).toContain("fast.py stays source");
    expect(existsSync(join(dir.path, "dist/fast.py"))).toBe(true);
    expect(existsSync(join(dir.path, "dist/fast.mpy"))).toBe(false);
  });

  test("the target comes from --target, MPC_TARGET, package.json, or the board that --board names", async () => {
    const source = "/** @device native */\nexport function twice(x: number) {\n  return x * 2;\n}\n";
    using dir = folder({
      "src/a.device.ts": source,
      "package.json": `{ "mpc": { "target": "rp2" } }`,
      "src/package.json": "{}",
    });
    const isNative = async (args: readonly string[], env: Record<string, string> = {}) => {
      const { code, stderr } = await mpc(["build", ...args], { cwd: dir.path, env });
      expect(code).toBe(0);
      const text = readFileSync(join(dir.path, "dist/a.py"), "utf8");
      expect(stderr.includes("MPC2801")).toBe(!text.includes("@micropython.native"));
      return text.includes("@micropython.native");
    };
    expect(await isNative(["src/a.device.ts"])).toBe(true);
    expect(await isNative(["src/a.device.ts"], { MPC_TARGET: "webassembly" })).toBe(false);
    expect(await isNative(["src/a.device.ts", "--target", "samd21"], { MPC_TARGET: "rp2" })).toBe(false);
    expect(await isNative(["src/a.device.ts", "--target", "samd51"])).toBe(true);
    expect(await isNative(["src/a.device.ts", "--board", "sim:"])).toBe(false);
    expect(readFileSync(join(dir.path, "dist/a.device.js"), "utf8")).toContain('"port": "webassembly"');
  });

  test("a target that is a board knows its pins by name", async () => {
    using dir = folder({
      "led.device.ts": `import { Pin } from "machine";\nnew Pin("LED", Pin.OUT).on();\n`,
      "package.json": `{ "mpc": { "target": "pico-w:1.27.0" } }`,
    });
    const check = (...args: string[]) => mpc(["check", "led.device.ts", ...args], { cwd: dir.path });
    expect((await check()).code).toBe(0);
    const { code, stderr } = await check("--target", "pyboard-v1.1");
    expect(code).toBe(1);
    expect(stderr).toContain('"LED"');
    const none = await check("--target", "pico-x");
    expect(none.code).toBe(2);
    expect(none.stderr).toMatch(/there is no port or board called 'pico-x'[\s\S]*pico-w/);
  });

  test("a target that isn't one is said with the file that names it", async () => {
    using dir = folder({ "led.device.ts": good, "package.json": `{ "mpc": { "target": 1 } }` });
    const { code, stderr } = await mpc(["build", "led.device.ts"], { cwd: dir.path });
    expect(code).toBe(1);
    expect(stderr).toMatch(/package\.json: "target" of "mpc" has to be a text/);
  });

  test("--main writes main.py and no host stub", async () => {
    using dir = folder({ "led.device.ts": good });
    const { code } = await mpc(["build", "led.device.ts", "--main"], { cwd: dir.path });
    expect(code).toBe(0);
    expect(readdirSync(join(dir.path, "dist"))).toEqual(["main.py"]);
  });

  test.each([
    [".", "src/app.device.ts"],
    ["src/lib", "../app.device.ts"],
  ])("a file that `paths` and a relative import name is one module, from %s", async (from, entry) => {
    using dir = folder({
      "tsconfig.json": `{ "compilerOptions": { "strict": true, "paths": { "@lib/*": ["./src/lib/*"] } } }`,
      "src/app.device.ts": `import { next } from "@lib/count.js";\nimport { again } from "./lib/again.js";\nconsole.log(next(), again());\n`,
      "src/lib/count.ts": "let n = 0;\nexport const next = () => ++n;\n",
      "src/lib/again.ts": `import { next } from "./count.js";\nexport const again = () => next();\n`,
    });
    const cwd = join(dir.path, from);
    const built = await mpc(["build", entry, "--main", "-o", join(dir.path, "out")], { cwd });
    expect(built).toMatchObject({ code: 0 });
    expect(readdirSync(join(dir.path, "out")).sort()).toEqual(["lib", "main.py"]);
    expect(readdirSync(join(dir.path, "out/lib")).sort()).toEqual(["again.py", "count.py"]);
    expect((await mpc(["run", entry], { cwd })).stdout).toBe("1 2\n");
  });

  test("a type error: position, underline, exit code 1, nothing written", async () => {
    using dir = folder({ "bad.device.ts": "export const x: number = 'text';\n" });
    const { code, stderr, stdout } = await mpc(["build", "bad.device.ts"], { cwd: dir.path });
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("bad.device.ts:1:14");
    expect(stderr).toContain("TS2322");
    expect(stderr).toContain("~");
    expect(existsSync(join(dir.path, "dist"))).toBe(false);
  });

  test("--json prints diagnostics as data", async () => {
    using dir = folder({ "bad.device.ts": "export const x: number = 'text';\n" });
    const { code, stdout } = await mpc(["build", "bad.device.ts", "--json"], { cwd: dir.path });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { code: "TS2322", severity: "error", file: "bad.device.ts", line: 1, column: 14 },
    ]);
  });

  test("packages to install are notes, one for each, where the target lacks them", async () => {
    using dir = folder({
      "show.device.ts": `import { I2C } from "machine";
import { NeoPixel } from "neopixel";
import { SSD1306_I2C } from "ssd1306";
import type { MQTTClient } from "umqtt.simple";
import { get } from "usb.device";
import { HIDInterface } from "usb.device.hid";
import { hello } from "./part.device.js";
console.log(I2C, NeoPixel, SSD1306_I2C, get(), HIDInterface, hello(), null as MQTTClient | null);
`,
      "part.device.ts": `import { SSD1306_SPI } from "ssd1306";\nexport const hello = () => SSD1306_SPI;\n`,
    });
    const { code, stdout } = await mpc(["check", "show.device.ts", "--target", "rp2", "--json"], {
      cwd: dir.path,
    });
    const notes = JSON.parse(stdout) as { code: string; severity: string; file: string; hint: string }[];
    expect(notes.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(code).toBe(0);
    expect(notes.map(({ hint }) => /mip install (\S+)`/.exec(hint)?.[1]).sort()).toEqual([
      "ssd1306",
      "usb-device",
      "usb-device-hid",
    ]);
    const build = await mpc(["build", "show.device.ts", "--target", "samd"], { cwd: dir.path });
    expect(build.code).toBe(0);
    expect(build.stderr).toContain("the module neopixel is part of the firmware of alif, esp32,");
    expect(build.stderr).toContain("hint: Install it on the board: `mpremote mip install neopixel`.");
  });

  test("a missing file, and one that isn't UTF-8, are one paragraph each", async () => {
    using dir = folder({ "latin.device.ts": Buffer.from("// caf\xe9\n", "latin1") });
    for (const name of ["missing.device.ts", "latin.device.ts"]) {
      const { code, stderr } = await mpc(["build", name], { cwd: dir.path });
      expect(code).toBe(1);
      expect(stderr).toContain(name);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  test("host-only code reached from device code is named with the path to it", async () => {
    using dir = folder({
      "reach.device.ts": `import { readFileSync } from "node:fs";\nexport function f(): string { return g(); }\nfunction g(): string { return readFileSync("x", "utf8"); }\n`,
    });
    const { code, stderr } = await mpc(["build", "reach.device.ts"], { cwd: dir.path });
    expect(code).toBe(1);
    expect(stderr).toContain("node:fs");
    expect(stderr).toContain("hint:");
  });
});

describe("run", () => {
  test("a device module on the virtual board streams what it prints", async () => {
    using dir = folder({
      "hello.device.ts": `console.log("hello", 1 + 1);\nfor (let i = 0; i < 2; i++) console.log("line", i);\n`,
    });
    const { code, stdout } = await mpc(["run", "hello.device.ts", "--board", "sim:"], { cwd: dir.path });
    expect(stdout).toBe("hello 2\nline 0\nline 1\n");
    expect(code).toBe(0);
  });

  test("a device module with functions for an emitter is compiled for the board that it runs on", async () => {
    using dir = folder({
      "fast.device.ts":
        "/** @device native */\nfunction twice(x: number) {\n  return x * 2;\n}\nconsole.log(twice(4));\n",
      "package.json": `{ "mpc": { "target": "rp2" } }`,
    });
    const { code, stdout, stderr } = await mpc(["run", "fast.device.ts", "--board", "sim:"], {
      cwd: dir.path,
    });
    expect(stdout).toBe("8\n");
    expect(stderr).toContain("the target webassembly has no native emitter");
    expect(code).toBe(0);
  });

  test("an error on the board points into the TypeScript source", async () => {
    using dir = folder({ "fail.device.ts": `function f(): void {\n  throw new Error("no");\n}\nf();\n` });
    const { code, stderr } = await mpc(["run", "fail.device.ts", "--board", "sim:"], { cwd: dir.path });
    expect(code).toBe(1);
    expect(stderr).toContain("fail.device.ts:2");
    expect(stderr).toContain("no");
  });

  test.each([
    ["", 0, ""],
    ["5", 5, ""],
    ["0", 0, ""],
    ['"enough"', 1, "enough\n"],
  ])("sys.exit(%s) ends it with %i, and what comes after is as ever", async (given, status, said) => {
    const text = `import * as sys from "sys";\nconsole.log(1);\nsys.exit(${given});\nconsole.log(2);\n`;
    using dir = folder({ "end.device.ts": text });
    const ran = await mpc(["run", "end.device.ts", "--board", "sim:"], { cwd: dir.path });
    expect(ran).toEqual({ code: status, stdout: "1\n", stderr: said });
  });

  test("arguments are those of sys.argv, whatever is in them", async () => {
    using dir = folder({
      "args.device.ts": `import * as sys from "sys";\nfor (const word of sys.argv) console.log(word);\n`,
      "args.py": "import sys\nfor word in sys.argv: print(word)\n",
    });
    const board = ["--board", `sim:${dir.path}/board`];
    const words = ["a b", `'"\\n`, "größe 😀", "-x"];
    for (const file of ["args.device.ts", "args.py"]) {
      const ran = await mpc(["run", ...board, file, "--", ...words], { cwd: dir.path });
      expect(ran).toEqual({ code: 0, stdout: [file, ...words, ""].join("\n"), stderr: "" });
    }
    const plain = await mpc(["run", ...board, "args.py"], { cwd: dir.path });
    expect(plain.stdout).toBe("args.py\n");
  });

  test("Python runs as the main program, from memory", async () => {
    const code = "import os\nprint(__name__, 'main.py' in os.listdir())\nraise OSError(2)\n";
    using dir = folder({ "main.py": code });
    const ran = await mpc(["run", "main.py", "--board", "sim:"], { cwd: dir.path });
    expect([ran.code, ran.stdout]).toEqual([1, "__main__ False\n"]);
    expect(ran.stderr).toMatch(/^Traceback .*\n {2}File "main\.py", line 3, in <module>\nOSError: /);
  });

  test.each([
    ["sys.exit(3)", 3, ""],
    ["sys.exit()", 0, ""],
    ["sys.exit(None)", 0, ""],
    ["raise SystemExit(True)", 1, ""],
    ["sys.exit('no more\\nof it')", 1, "no more\nof it\n"],
    ["f = lambda: sys.exit(256 + 7)\nf()", 7, ""],
    ["try: sys.exit(3)\nexcept SystemExit: pass", 0, ""],
    [
      "1/0 # exit",
      1,
      'Traceback (most recent call last):\n  File "e.py", line 3, in <module>\nZeroDivisionError: .*\n',
    ],
  ])("Python that ends by %j exits with %i", async (code, status, stderr) => {
    using dir = folder({ "e.py": `import sys\nprint('before')\n${code}\n` });
    const ran = await mpc(["run", "-b", "sim:", "e.py"], { cwd: dir.path });
    expect([ran.code, ran.stdout]).toEqual([status, "before\n"]);
    expect(ran.stderr).toMatch(new RegExp(`^${stderr.replaceAll("(", "\\(").replaceAll(")", "\\)")}$`));
  });

  test("--no-follow is for Python alone", async () => {
    using dir = folder({ "a.device.ts": "console.log(1);\n", "host.ts": "" });
    for (const file of ["a.device.ts", "host.ts"]) {
      const ran = await mpc(["run", file, "--no-follow"], { cwd: dir.path });
      expect([ran.code, ran.stderr.split("\n")[0]]).toEqual([2, "error: --no-follow is for Python files"]);
    }
  });

  test("a host program's own errors come as in Node, mpc's as one paragraph", async () => {
    using dir = folder({
      "own.ts": `const n: number = 1;\nfunction f(): never {\n  throw new RangeError("mine " + n);\n}\nf();\n`,
      "rejected.ts": `import { connect } from "mpc";\nvoid connect("/dev/ttyNOSUCH");\n`,
      "caught.ts": `import { connect } from "mpc";\nprocess.on("uncaughtException", (e) => console.log("caught", e.name));\nawait connect("/dev/ttyNOSUCH");\n`,
      "package.json": `{ "type": "module" }`,
    });
    linkMpc(dir.path);
    const own = await mpc(["run", "own.ts"], { cwd: dir.path });
    expect(own.code).toBe(1);
    expect(own.stderr).toMatch(/RangeError: mine 1\n\s+at f .*own\.ts:3:/);
    const rejected = await mpc(["run", "rejected.ts"], { cwd: dir.path });
    expect(rejected.code).toBe(1);
    expect(rejected.stderr).toMatch(/^\w+Error: there is no port \/dev\/ttyNOSUCH\. .*\n$/);
    const caught = await mpc(["run", "caught.ts"], { cwd: dir.path });
    expect(caught.stdout).toMatch(/^caught \w+Error\n$/);
  });

  test("what is about the link is refused for a host program, which connects by itself", async () => {
    using dir = folder({ "main.ts": "console.log(1);\n" });
    const ran = await mpc(["run", "main.ts", "--dtr", "on", "--ca", "x", "--password-file", "y"], {
      cwd: dir.path,
    });
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(/--dtr, --ca, --password-file can't be given .*\n.*`lines`/);
  });

  test("a host program that imports names of what doesn't compile: the diagnostics", async () => {
    using dir = folder({
      "part.device.ts": `export function part(): number { return 1; }\n`,
      "bad.device.ts": `export * from "./part.device.js";\nexport const { a, b: [c] } = { a: 1, b: [2] };\nexport enum E { X }\nexport default function f(): number { return "x"; }\n`,
      "main.ts": `import f, { a, c, E, part } from "./bad.device.js";\nconsole.log(f, a, c, E, part);\n`,
      "package.json": `{ "type": "module" }`,
    });
    linkMpc(dir.path);
    const { code, stderr } = await mpc(["run", "main.ts"], { cwd: dir.path });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^bad\.device\.ts:4:39 - error TS2322: /);
  });

  test("a module of functions that nothing calls: a note says so", async () => {
    using dir = folder({ "quiet.device.ts": "export function f(): void {}\n" });
    const { code, stdout, stderr } = await mpc(["run", "quiet.device.ts", "-b", "sim:"], { cwd: dir.path });
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("quiet.device.ts ran, and printed nothing");
  });

  test("a folder instead of a file", async () => {
    using dir = folder({ "src/hello.device.ts": "" });
    for (const command of ["run", "build", "check"]) {
      const { code, stderr } = await mpc([command, "src"], { cwd: dir.path });
      expect(code).toBe(1);
      expect(stderr).toMatch(/^error: .*src is a folder\nhint: .*\n$/);
    }
  });

  test("a port that isn't there, and an address that isn't one", async () => {
    using dir = folder({ "hello.device.ts": `console.log(1);\n` });
    for (const board of ["/dev/ttyNOSUCH", "bogus:thing"]) {
      const { code, stderr } = await mpc(["run", "hello.device.ts", "--board", board], { cwd: dir.path });
      expect(code).toBe(1);
      expect(stderr).toContain(board);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, linkMpc, mpc } from "./run.js";

test("--trace writes down what a command exchanges with the board", async () => {
  using dir = folder({});
  const ran = await mpc(["exec", "--board", "sim:", "--trace", "wire.txt", "print(6*7)"], { cwd: dir.path });
  expect(ran).toEqual({ code: 0, stdout: "42\n", stderr: "" });
  const text = readFileSync(join(dir.path, "wire.txt"), "utf8");
  expect(text).toMatch(/^ +\d+\.\d{3} opening sim:\n/);
  expect(text).toContain("print(6*7)");
});

test("--trace - writes to standard error, which output is kept apart from", async () => {
  using dir = folder({});
  const ran = await mpc(["eval", "--board", "sim:", "--trace", "-", "6*7"], { cwd: dir.path });
  expect(ran).toMatchObject({ code: 0, stdout: "42\n" });
  expect(ran.stderr).toMatch(/ > 0d 03 03 01 /);
});

test("--trace reaches a host program's own connections, wherever it goes", async () => {
  using dir = folder({
    "host.ts": `import { mkdirSync } from "node:fs";
import { connect } from "mpc";
mkdirSync("elsewhere");
process.chdir("elsewhere");
await using board = await connect("sim:");
console.log(await board.exec("print(6*7)"));
`,
    "package.json": '{ "type": "module" }',
  });
  linkMpc(dir.path);
  const ran = await mpc(["run", "--trace", "wire.txt", "host.ts"], { cwd: dir.path });
  expect(ran).toMatchObject({ code: 0, stdout: "42\n\n" });
  expect(readFileSync(join(dir.path, "wire.txt"), "utf8")).toContain("print(6*7)");
  expect(existsSync(join(dir.path, "elsewhere/wire.txt"))).toBe(false);
});

test("a trace that can't be written is one paragraph", async () => {
  using dir = folder({});
  const { code, stderr } = await mpc(["exec", "--board", "sim:", "--trace", "no/such/wire.txt", "1"], {
    cwd: dir.path,
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^ConnectError: the trace can't be written to no\/such\/wire\.txt: .*ENOENT/);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

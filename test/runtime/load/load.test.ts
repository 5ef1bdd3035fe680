import { type Board, BoardError, connect, defineModule, ResetError, UnsupportedError } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { afterEach, expect, test } from "vitest";
import { fn, type Loose, stub } from "../remote/module.js";

const boards: Board[] = [];
async function open(profile = "default"): Promise<Board> {
  const board = await connect(`sim:?profile=${profile}`, { onOutput: () => {} });
  boards.push(board);
  return board;
}
afterEach(async () => {
  for (const board of boards.splice(0)) await board.close();
});

const counter = stub("n = 0\ndef next_one():\n    global n\n    n += 1\n    return n\n", {
  next: fn("next_one", [], "int"),
});

/** Source like what the compiler writes, of about `size` bytes. */
function sourceOf(size: number): string {
  let text = "";
  for (let i = 0; text.length < size; i++)
    text += `\n\ndef convert_${i}(raw, scale):\n    offset = ${i * 17}\n    return raw * scale / ${i + 3} + offset\n`;
  return text;
}

test("the agent comes in two turns and 3 KB", async () => {
  const board = await open();
  const before = board.stats;
  await board.load(stub("", {}));
  const load = board.stats;
  await board.load(stub("x = 1\n", {}));
  const after = board.stats;
  const second = { bytes: after.bytesOut - load.bytesOut, turns: after.roundTrips - load.roundTrips };
  expect(load.bytesOut - before.bytesOut - second.bytes).toBeLessThanOrEqual(3072);
  expect(load.roundTrips - before.roundTrips - second.turns).toBeLessThanOrEqual(2);
});

test.each(["default", "no-deflate"])(
  "a module costs at most 1.1 times its source (profile %s)",
  async (profile) => {
    const board = await open(profile);
    await board.load(counter);
    for (const size of [1500, 12_000]) {
      const text = sourceOf(size);
      const before = board.stats;
      const t = (await board.load(
        stub(text, {
          f: fn(
            "convert_1",
            [
              ["a", "number"],
              ["b", "number"],
            ],
            "number",
          ),
        }),
      )) as Loose;
      expect(board.stats.bytesOut - before.bytesOut).toBeLessThanOrEqual(1.1 * text.length);
      expect(await t.f(4, 2)).toBe(19);
    }
  },
);

test("the same code is loaded once, and anew with fresh", async () => {
  const board = await open();
  const t = (await board.load(counter)) as Loose;
  expect(await t.next()).toBe(1);
  const before = board.stats;
  const same = (await board.load(counter)) as Loose;
  expect(board.stats).toEqual(before);
  expect(await same.next()).toBe(2);
  const fresh = (await board.load(counter, { fresh: true })) as Loose;
  expect(await fresh.next()).toBe(1);
  expect(await t.next()).toBe(3);
});

test("modules import each other; builds with the same names share nothing", async () => {
  const build = (value: number) =>
    stub(
      [
        { path: "lib/table.py", text: `VALUE = ${value}\n` },
        {
          path: "probe.py",
          text: "from lib.table import VALUE\nimport lib.table\ndef get():\n    return [VALUE, lib.table.VALUE]\n",
        },
      ],
      { get: fn("get", [], ["list", "int"]) },
    );
  const board = await open();
  const [one, two] = (await Promise.all([board.load(build(1)), board.load(build(2))])) as Loose[];
  expect(await one.get()).toEqual([1, 1]);
  expect(await two.get()).toEqual([2, 2]);
});

test("one name stays on the board", async () => {
  const board = await open();
  const before = await board.exec("print(sorted(dir()))");
  const t = (await board.load(counter)) as Loose;
  await t.next();
  const after = await board.exec(
    "import sys\nprint(sorted(n for n in dir() if n not in ('sys', '_mpc')))\nprint('probe' in sys.modules, sys.path)",
  );
  expect(after.split("\n")[0]).toBe(before.trim());
  expect(after).toContain("False");
  expect(after).not.toContain("_mpc");
});

test("an error in the module's own code points into it", async () => {
  const board = await open();
  const broken = stub("x = 1\ny = x / 0\n", {});
  const error = (await board.load(broken).catch((e) => e)) as BoardError;
  expect(error).toBeInstanceOf(BoardError);
  expect(error.pyType).toBe("ZeroDivisionError");
  expect(error.traceback).toMatch(/probe\.py", line 2/);
  await expect(board.load(stub("x = (\n", {}))).rejects.toMatchObject({ pyType: "SyntaxError" });
  expect(await ((await board.load(counter)) as Loose).next()).toBe(1);
});

test("the stack is in the TypeScript source where there is a map", async () => {
  const board = await open();
  const map = JSON.stringify({
    version: 3,
    sources: ["probe.device.ts"],
    names: [],
    mappings: "AAAA;AACE;AAEI",
  });
  const module = stub([{ path: "probe.py", text: "def f():\n  x = 1\n  raise ValueError('oh')\n", map }], {
    f: fn("f", [], "none"),
  });
  const error = await ((await board.load(module)) as Loose).f().catch((e: Error) => e);
  expect(error.stack).toMatch(/^RangeError: oh\n {4}at f \(probe\.device\.ts:4:7\)\n/);
});

test("what isn't for this board is refused with the command that builds it", async () => {
  const board = await open();
  await expect(board.load(stub("", {}, { target: { port: "rp2" } }))).rejects.toThrow(
    /built for port rp2, and this board is webassembly; build it for this board: mpc build probe\.device\.ts/,
  );
  await expect(board.load(stub("", {}, { target: { float: "single" } }))).rejects.toMatchObject({
    code: "target",
  });
  await expect(board.load(stub("", {}, { contract: 99 }))).rejects.toMatchObject({ code: "contract" });
  await expect(board.load(stub("x", {}, { hash: "0123456789abcdef" }))).rejects.toThrow("damaged");
  await expect(board.load({ read: () => 1 })).rejects.toMatchObject({
    name: "UnsupportedError",
    code: "not-a-stub",
  });
});

test("machine code is refused where the board's compiler can't make it; other code asks for nothing", async () => {
  const board = await open();
  const native = stub("@micropython.native\ndef f():\n  return 1\n", { f: fn("f", [], "int") });
  const { definition } = native.__mpc__;
  const needs = (emitters: string[]) => defineModule({ ...definition, target: { emitters } });
  await expect(board.load(needs(["native"]))).rejects.toThrow(
    /built for boards with the native emitter, which this one lacks; build it for this board: mpc build probe\.device\.ts/,
  );
  await expect(board.load(needs(["native", "viper"]))).rejects.toMatchObject({ code: "target" });
  const plain = stub("def f():\n  return 1\n", { f: fn("f", [], "int") }, { target: { emitters: [] } });
  expect(await ((await board.load(plain)) as Loose).f()).toBe(1);
});

test("a stub called directly uses the one connected board", async () => {
  const double = defineModule({
    ...counter.__mpc__.definition,
    name: "thermostat",
  }).function("next");
  await expect((async () => double())()).rejects.toThrow(
    /next of thermostat runs on a board, and none is connected.*board\.load|connect first/,
  );
  await open();
  expect(await double()).toBe(1);
  await open();
  const error = (await (async () => double())().catch((e) => e)) as UnsupportedError;
  expect(error).toBeInstanceOf(UnsupportedError);
  expect(error.message).toMatch(/2 are connected.*board\.load/);
});

test("after a reset handles and modules of before are refused, and loading works", async () => {
  const virtual = await createVirtualBoard();
  const board = await connect(virtual, { onOutput: () => {} });
  boards.push(board);
  const t = (await board.load(counter)) as Loose;
  await t.next();
  await board.softReset();
  await expect(t.next()).rejects.toBeInstanceOf(ResetError);
  const again = (await board.load(counter)) as Loose;
  expect(await again.next()).toBe(1);
  await virtual.hardReset();
  await expect(again.next()).rejects.toBeInstanceOf(ResetError);
  expect(await ((await board.load(counter)) as Loose).next()).toBe(1);
});

test("garbage is collected on the board that collects at the prompt only", async () => {
  const board = await open();
  const t = (await board.load(
    stub("def make(n):\n    return len(bytearray(n))\n", { make: fn("make", [["n", "int"]], "int") }),
  )) as Loose;
  for (let i = 0; i < 300; i++) expect(await t.make(1_000_000)).toBe(1_000_000);
});

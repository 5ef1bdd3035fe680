import { randomBytes } from "node:crypto";
import { BoardError, connect, UnsupportedError } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import { compiledStub } from "../remote/compiled.js";
import { fn, type Loose, stub } from "../remote/module.js";

const double = (tag: string) =>
  stub(`def double(n):\n    return n * 2\n# ${tag}\n`, { double: fn("double", [["n", "int"]], "int") });

/** A module that imports another, of the name `helper`. */
const withHelper = (source: string, helper: string) =>
  stub(
    [
      { path: "probe.py", text: source },
      { path: "helper.py", text: helper },
    ],
    {},
  );

test("a module that fails half-way leaves nothing, and gives back what it stood in for", async () => {
  const virtual = await createVirtualBoard();
  await using board = await connect(virtual, { onOutput: () => {} });
  // The user's own module of the name.
  await board.exec("import sys\nclass helper: own = 42\nsys.modules['helper'] = helper");
  const before = await board.eval<string[]>("sorted(sys.modules)");
  const paths = await board.eval("sys.path");
  for (const [source, helper] of [
    ["import helper\nraise ValueError('late')\n", "x = 1\n"],
    ["import helper\n", "raise ValueError('early')\n"],
    ["import helper\n", "not Python\n"],
    ["import helper, nowhere\n", "x = 1\n"],
  ] as const) {
    await expect(board.load(withHelper(source, helper))).rejects.toBeInstanceOf(BoardError);
    expect(await board.eval("sorted(sys.modules)")).toEqual(before);
    expect(await board.eval("sys.modules['helper'].own")).toBe(42);
    expect(await board.eval("sys.path")).toEqual(paths);
    const good = (await board.load(double(helper), { fresh: true })) as Loose;
    expect(await good.double(4)).toBe(8);
  }
  await virtual.close();
});

test("a load that was given up while its files were sent doesn't spoil the next one", async () => {
  const virtual = await createVirtualBoard({ profile: "pace115200" });
  await using board = await connect(virtual, { onOutput: () => {} });
  await ((await board.load(double("first"))) as Loose).double(1);
  const long = stub(`x = '${randomBytes(40_000).toString("hex")}'\n`, {});
  await expect(board.load(long, { timeout: 1500 })).rejects.toMatchObject({ code: "timed-out" });
  const good = (await board.load(double("second"))) as Loose;
  expect(await good.double(4)).toBe(8);
  await virtual.close();
});

test("a heap of any size takes a module with run-time helpers, or says that it can't, and stays usable", {
  timeout: 240_000,
}, async () => {
  const helped = await compiledStub(`
export function counts(words: string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b)));
}
`);
  let [taken, refused] = [0, 0];
  for (let kilobytes = 19; kilobytes < 72; kilobytes += 4) {
    const profile = { heapSize: kilobytes * 1024, fixedHeap: true, deflate: kilobytes % 8 === 3 };
    const virtual = await createVirtualBoard({ profile });
    await using board = await connect(virtual, { onOutput: () => {} });
    try {
      const t = (await board.load(helped)) as Loose;
      expect(await t.counts(["b", "a", "b"])).toEqual(new Map(Object.entries({ a: 1, b: 2 })));
      taken++;
    } catch (error) {
      if (!(error instanceof UnsupportedError)) expect(error).toMatchObject({ pyType: "MemoryError" });
      expect((error as Error).message, `${kilobytes} KB`).toContain("the board's heap has no room");
      refused++;
      const good = (await board.load(double("small"))) as Loose;
      expect(await good.double(4)).toBe(8);
    }
    await virtual.close();
  }
  expect(Math.min(taken, refused)).toBeGreaterThan(1);
});

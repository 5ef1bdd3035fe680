import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import { compiledStub } from "../remote/compiled.js";
import { fn, type Loose, stub } from "../remote/module.js";

const source = `
import type { int } from "mpc";
/** Longer than what it deflates to. */
export function double(n: int): int { return n * 2; }
export function triple(n: int): int { return n * 2 + n; }
export function quadruple(n: int): int { return n * 2 + n * 2; }
`;
const exiting = `
import { exit } from "sys";
import type { int } from "mpc";
let calls = 0;
export function next(): int { return ++calls; }
export function leave(status: int): void { exit(status); }
`;

// With 16 KB there is less than the agent is tried with; with 20 KB its source turns out not to compile.
test.each([16, 20])("calls work on a board with %i KB of heap, without the agent", async (kilobytes) => {
  const virtual = await createVirtualBoard({ profile: { heapSize: kilobytes * 1024, fixedHeap: true } });
  const output: string[] = [];
  await using board = await connect(virtual, { onOutput: (text) => output.push(text) });
  const t = (await board.load(await compiledStub(source))) as Loose;
  expect(await t.double(4)).toBe(8);
  expect(await t.quadruple(4)).toBe(16);
  expect(await board.eval("1 + 1")).toBe(2);
  expect(await board.eval("type(_mpc).__name__")).toBe("_mpc1");
  expect(output).toEqual([]);
  await virtual.close();
});

test("an exit is told with its status, and what had been loaded is loaded again", async () => {
  const virtual = await createVirtualBoard({ profile: { heapSize: 16 * 1024, fixedHeap: true } });
  await using board = await connect(virtual, { onOutput: () => {} });
  const t = (await board.load(await compiledStub(exiting))) as Loose;
  expect([await t.next(), await t.next()]).toEqual([1, 2]);
  expect(await t.leave(3).catch((error: unknown) => error)).toMatchObject({ code: "exit", args: [3] });
  expect(await t.next()).toBe(1);
  await virtual.close();
});

test("names of the prelude are found there", async () => {
  const virtual = await createVirtualBoard({ profile: { heapSize: 16 * 1024, fixedHeap: true } });
  await using board = await connect(virtual, { onOutput: () => {} });
  const files = [
    { path: "mpc_prelude.py", text: "class Map:\n    pass\n" },
    { path: "probe.py", text: "def size(m):\n    return 0\ndef double(n):\n    return n * 2\n" },
  ];
  const probe = stub(files, {
    size: fn("size", [["m", ["map", "str", "int"]]], "int"),
    double: fn("double", [["n", "int"]], "int"),
  });
  expect(await ((await board.load(probe)) as Loose).double(4)).toBe(8);
  await virtual.close();
});

test("run-time helpers of any length are run there by statements", async () => {
  const helped = await compiledStub(`
export function counts(words: string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b)));
}
export async function later(n: number): Promise<string> {
  await new Promise<void>((done) => setTimeout(done, 1));
  return n.toFixed(2).padStart(8);
}
`);
  const files = helped.__mpc__.definition.files;
  expect(files.some(({ text }) => text.length > 4000)).toBe(true);
  const virtual = await createVirtualBoard({ profile: { heapSize: 32 * 1024, fixedHeap: true } });
  await using board = await connect(virtual, { onOutput: () => {} });
  const outcome = await board.load(helped as never).catch((error: unknown) => error);
  if (outcome instanceof Error) expect(outcome).toMatchObject({ pyType: "MemoryError" });
  else
    expect(await (outcome as Loose).counts(["b", "a", "b"])).toEqual(
      new Map([
        ["a", 1],
        ["b", 2],
      ]),
    );
  await virtual.close();
});

test("a heap that is full of garbage is no small one", async () => {
  const virtual = await createVirtualBoard();
  const board = await connect(virtual, { onOutput: () => {} });
  // What stands for the board's own module: boards collect when the heap is full, the virtual one at each prompt.
  await board.exec(`
import sys, gc as real
class gc:
  free = 4000
  collect = lambda: setattr(gc, "free", real.mem_free())
  mem_free = lambda: gc.free
  mem_alloc = real.mem_alloc
sys.modules["gc"] = gc`);
  await board.reconnect();
  expect(board.info.heap).toBe(4000);
  const t = (await board.load(await compiledStub(source))) as Loose;
  expect(await t.double(4)).toBe(8);
  const { bytesOut } = board.stats;
  expect(await t.double(5)).toBe(10);
  expect(board.stats.bytesOut - bytesOut).toBeLessThanOrEqual(8);
  await board.close();
  await virtual.close();
});

test("what can't fit is a MemoryError before it is sent, and calls go on", async () => {
  const virtual = await createVirtualBoard({ profile: { heapSize: 20 * 1024, fixedHeap: true } });
  await using board = await connect(virtual, { onOutput: () => {} });
  const length = "def length(x):\n    return len(x)\n";
  const t = (await board.load(
    stub(length, {
      length: fn("length", [["x", "any"]], "int"),
      bytes: fn("length", [["x", "bytes"]], "int"),
    }),
  )) as Loose;
  expect(await t.bytes(new Uint8Array(100))).toBe(100);
  const { bytesOut } = board.stats;
  for (const value of [
    new Uint8Array(500_000),
    "x".repeat(500_000),
    ["x".repeat(200_000), "y".repeat(300_000)],
  ])
    await expect(t.length(value)).rejects.toMatchObject({ pyType: "MemoryError" });
  const functions = Array.from(
    { length: 2000 },
    (_, i) => `def f${i}(a, b):\n    return a * ${i} + b\n`,
  ).join("");
  await expect(board.load(stub(functions, {}))).rejects.toMatchObject({ pyType: "MemoryError" });
  expect(await t.bytes(new Uint8Array(100))).toBe(100);
  expect(board.stats.bytesOut - bytesOut).toBeLessThan(3000);
  await virtual.close();
});

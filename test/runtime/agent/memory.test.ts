import { type Board, BoardError, connect } from "mpc";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fn, type Loose, stub } from "../remote/module.js";

const source = `
import gc
def double(n):
    return n * 2
def shared(n):
    return ["0123456789abcdef" * 64] * n
def many(n):
    return list(range(n))
def block(n):
    return bytes(n)
def both(n):
    return {"text": "é" * n, "raw": bytearray(n), "more": [(1, 2.5), {3}, None, 2 ** 80]}
def exhaust():
    x = []
    while True:
        x.append(bytes(10000))
def trickle():
    x = None
    while True:
        x = [x]
def deep(n):
    return deep(n + 1) + 1
def length(x):
    return len(x)
def free():
    return gc.mem_free()
def count(n):
    for i in range(n):
        yield i
`;
const module = stub(source, {
  double: fn("double", [["n", "int"]], "int"),
  shared: fn("shared", [["n", "int"]], ["list", "str"]),
  many: fn("many", [["n", "int"]], ["list", "int"]),
  block: fn("block", [["n", "int"]], "bytes"),
  both: fn("both", [["n", "int"]], "any"),
  exhaust: fn("exhaust", [], "none"),
  trickle: fn("trickle", [], "none"),
  deep: fn("deep", [["n", "int"]], "int"),
  length: fn("length", [["x", "any"]], "int"),
  free: fn("free", [], "int"),
  count: { kind: "generator", py: "count", params: [["n", "int"]], result: "int" },
});

// Garbage is collected at the prompt only, which is harsher than a board.
describe.each(["small-heap", "default"] as const)("profile %s", { timeout: 120_000 }, (profile) => {
  let board: Board;
  let t: Loose;
  beforeAll(async () => {
    board = await connect(`sim:?profile=${profile}`, { onOutput: () => {} });
    t = await board.load(module);
  });
  afterAll(() => board?.close());

  test("a result of 1 MB comes in parts", async () => {
    const text = "0123456789abcdef".repeat(64);
    const got = await t.shared(1000);
    expect(got).toHaveLength(1000);
    expect(got.every((item: string) => item === text)).toBe(true);
    expect(await t.double(4)).toBe(8);
  });

  test("values of any length around the edges of a part", async () => {
    for (const n of [0, 1, 27, 28, 29, 240, 246, 247, 248, 249, 250, 251, 252, 260, 1000, 5000]) {
      expect(await t.block(n)).toEqual(new Uint8Array(n));
      expect(await t.many(n)).toEqual(Array.from({ length: n }, (_, i) => i));
    }
    await expect(t.both(2000)).rejects.toMatchObject({ code: "range" });
  });

  test.runIf(profile === "small-heap")("what doesn't fit is a MemoryError, and state stays", async () => {
    for (const call of [
      () => t.exhaust(),
      () => t.trickle(),
      () => t.length(new Uint8Array(200_000)),
      () => t.length(Array.from({ length: 80_000 }, (_, i) => i * 1000)),
      () => t.block(300_000),
    ]) {
      const items = t.count(5);
      expect(await items.next()).toEqual({ value: 0, done: false });
      const error = await call().catch((e: unknown) => e);
      expect(error).toBeInstanceOf(BoardError);
      expect(error.pyType).toBe("MemoryError");
      expect(await t.double(4)).toBe(8);
      expect(await items.next()).toEqual({ value: 1, done: false });
      await items.return();
    }
  });

  test("recursion without end is a RangeError's kin, and the board goes on", async () => {
    await expect(t.deep(0)).rejects.toMatchObject({ pyType: "RuntimeError" });
    expect(await t.double(4)).toBe(8);
  });

  test("heap stays flat", async () => {
    const freeAfter = async (calls: number) => {
      for (let i = 0; i < calls; i++) expect(await t.double(i)).toBe(2 * i);
      await board.exec("pass"); // collects
      return t.free();
    };
    // What looks like a pointer in what calls before have left keeps some garbage.
    for (let i = 0; i < 3; i++) await freeAfter(20);
    const before = await freeAfter(20);
    expect(Math.abs((await freeAfter(300)) - before)).toBeLessThan(400);
  });
});

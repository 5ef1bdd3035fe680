import { type Board, connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fn, type Loose, stub } from "./module.js";

const module = stub(
  `class Thing:
    def __init__(self, n):
        self.n = n
things = [Thing(n) for n in range(20)]
def thing(n):
    return things[n]
def both(n):
    return [things[n], Thing(n)]
def number(x):
    return x.n
`,
  {
    thing: fn("thing", [["n", "int"]], "any"),
    both: fn("both", [["n", "int"]], "any"),
    number: fn("number", [["x", "any"]], "int"),
  },
);
const forget = (object: Loose): Promise<void> => object[Symbol.asyncDispose]();

/** What a board is told to forget, it may be giving again to a call of before, or of meanwhile. */
describe.each([
  ["with the agent", undefined],
  ["without it", { heapSize: 16 * 1024, fixedHeap: true }],
] as const)("%s", (_, profile) => {
  let board: Board;
  let t: Loose;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const virtual = await createVirtualBoard(profile ? { profile } : {});
    stop = () => virtual.close();
    board = await connect(virtual);
    t = await board.load(module);
  });
  afterAll(async () => {
    await board?.close();
    await stop?.();
  });

  test("an object that a call of before gives again lives on", async () => {
    const first = await t.thing(1);
    const again = t.thing(1);
    const disposed = forget(first);
    const second = await again;
    expect(second).not.toBe(first);
    expect(await t.number(second)).toBe(1);
    await disposed;
    expect(await t.number(second)).toBe(1);
    await expect((async () => t.number(first))()).rejects.toThrow();
  });

  test("and one that calls give again all the time meanwhile", async () => {
    for (let round = 0; round < 5; round++) {
      let isDisposed = false;
      const disposed = forget(await t.thing(2)).then(() => {
        isDisposed = true;
      });
      const calls: Promise<Loose>[] = [];
      while (!isDisposed) {
        calls.push(t.thing(2));
        await new Promise(setImmediate);
      }
      await disposed;
      for (const thing of await Promise.all(calls)) expect(await t.number(thing)).toBe(2);
      const other = await t.both(4);
      expect(await Promise.all([t.number(other[0]), t.number(other[1])])).toEqual([4, 4]);
    }
  });

  /** Entries of the board's table of what the host knows. */
  async function known(): Promise<number> {
    const table = profile
      ? "_mpc.h"
      : "[v for v in _mpc.values() if type(v) is dict and v.get(0) is _mpc][0]";
    return Number(await board.exec(`print(len(${table}))`));
  }

  test("what nobody wants any more is gone from the board, also what was given more than once", async () => {
    const before = await known();
    const things = await Promise.all([8, 9, 10, 8, 9].map((n) => t.thing(n)));
    await t.thing(8);
    expect(await known()).toBe(before + 3);
    await Promise.all([...new Set(things)].map(forget));
    expect(await known()).toBe(before);
  });

  test("several at once", async () => {
    const things = await Promise.all([5, 6, 7].map((n) => t.thing(n)));
    await Promise.all(things.map(forget));
    for (const thing of things) await expect((async () => t.number(thing))()).rejects.toThrow();
    const again = await Promise.all([5, 6, 7].map((n) => t.thing(n)));
    expect(await Promise.all(again.map((thing) => t.number(thing)))).toEqual([5, 6, 7]);
  });
});

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { connect } from "mpc";
import { expect, test, vi } from "vitest";
import { fn, type Loose, stub } from "./module.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const module = stub(
  `
import gc
def numbers():
    kept = bytes(2000)
    i = 0
    while True:
        yield i
        i += len(kept) // 2000
class Thing:
    def __init__(self, n):
        self.n = n
        self.kept = bytes(2000)
    def get(self):
        return self.n
def used():
    gc.collect()
    return gc.mem_alloc()
`,
  {
    numbers: { kind: "generator", py: "numbers", params: [], result: "int" },
    Thing: {
      kind: "class",
      py: "Thing",
      construct: { params: [["n", "int"]], result: ["instance", "Thing"] },
      members: { get: { kind: "function", py: "get", params: [], result: "int" } },
    },
    used: fn("used", [], "int"),
  },
);

/** The board collects garbage at its prompt only. */
async function loaded() {
  const board = await connect("sim:");
  const t = (await board.load(module)) as Loose;
  const used = async (): Promise<number> => {
    await board.exec("pass");
    return t.used();
  };
  return { t, used, [Symbol.asyncDispose]: () => board.close() };
}

test("a thousand generators that are left early: the board's memory is as before", async () => {
  await using board = await loaded();
  const { t, used } = board;
  const before = await used();
  for (let i = 0; i < 500; i++) {
    for await (const n of t.numbers()) if (n === 1) break;
    const failing = async () => {
      for await (const n of t.numbers()) throw new Error(`at ${n}`);
    };
    await expect(failing()).rejects.toThrow("at 0");
  }
  expect((await used()) - before).toBeLessThan(8_000);
});

test("generators and objects that the host drops are forgotten on the board", async () => {
  await using board = await loaded();
  const { t, used } = board;
  const before = await used();
  const drop = async () => {
    for (let i = 0; i < 64; i++) {
      expect(await t.numbers().next()).toEqual({ value: 0, done: false });
      expect(await (await new t.Thing(i)).get()).toBe(i);
    }
  };
  await drop();
  expect((await used()) - before).toBeGreaterThan(100_000);
  // Up to sixteen wait for company.
  await vi.waitFor(
    async () => {
      collect();
      expect((await used()) - before).toBeLessThan(50_000);
    },
    { timeout: 20_000 },
  );
});

test("collecting in the middle of calls disturbs none of them", async () => {
  await using board = await loaded();
  const { t } = board;
  const kept = await new t.Thing(-1);
  const going = t.numbers();
  for (let round = 0; round < 10; round++) {
    const calls = Array.from({ length: 30 }, async (_, i) => {
      const thing = await new t.Thing(i);
      if (i % 5 === 0) collect();
      return thing.get();
    });
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 30 }, (_, i) => i));
    expect(await going.next()).toEqual({ value: round, done: false });
    expect(await kept.get()).toBe(-1);
  }
});

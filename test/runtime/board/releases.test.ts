import { createRequire } from "node:module";
import { type Board, connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BoardTraits, testBoard, testReconnect } from "../boards/suite.js";
import { compiledStub } from "../remote/compiled.js";
import type { Loose } from "../remote/module.js";

/** Releases of MicroPython's WebAssembly build other than the one that ships: other interpreters, one wire. */
const require = createRequire(import.meta.url);
const releases = {
  "1.23": require.resolve("micropython-1.23/micropython.wasm"),
  "1.25": require.resolve("micropython-1.25/micropython.wasm"),
  "1.29": require.resolve("micropython-1.29/micropython.wasm"),
};

const source = `
import type { float, int } from "mpc";
export class Rig {
  level = 0;
  constructor(readonly name: string) {}
  raise(by: int): int { this.level += by; return this.level; }
}
export function double(n: int): int { return n * 2; }
export function half(n: float): float { return n / 2; }
export function echo(value: unknown): unknown { return value; }
export function invert(map: Map<string, number>): Map<number, string> {
  return new Map([...map].map(([key, value]) => [value, key]));
}
export function say(text: string): int { console.log(text); return text.length; }
export function fail(why: string): void { throw new RangeError(why); }
export function* count(n: int) { for (let i = 0; i < n; i++) yield i; return "over"; }
export async function later(ms: int): Promise<int> {
  await new Promise<void>((done) => setTimeout(done, ms));
  return ms;
}
export function tell(f: (n: int) => void, n: int): void { for (let i = 0; i < n; i++) f(i); }
export function loop(): void { for (;;); }
`;

describe.each(Object.entries(releases))("MicroPython %s", (version, wasm) => {
  const traits: BoardTraits = {
    // Before 1.24, SystemExit at the raw prompt just ends the program.
    lacks: version === "1.23" ? ["exit restarts"] : [],
    start: async () => {
      const virtual = await createVirtualBoard({ wasm });
      return { address: "", stream: virtual, stop: () => virtual.close() };
    },
  };
  testBoard("the prompt", traits);
  testReconnect("the prompt", traits);

  describe("calls", { timeout: 60_000 }, () => {
    let board: Board;
    let stop: () => Promise<void>;
    let t: Loose;
    let printed = "";
    beforeAll(async () => {
      const started = await traits.start();
      stop = started.stop;
      board = await connect(started.stream!, {
        onOutput: (text) => {
          printed += text;
        },
      });
      t = await board.load((await compiledStub(source)) as never);
    });
    afterAll(async () => {
      await board?.close();
      await stop?.();
    });

    test("are those of this release, within the budget", async () => {
      expect(board.info.version.startsWith(version)).toBe(true);
      await t.double(1);
      const before = board.stats;
      expect(await t.double(5)).toBe(10);
      const after = board.stats;
      expect(after.bytesOut - before.bytesOut).toBeLessThanOrEqual(8);
      expect(after.bytesIn - before.bytesIn).toBeLessThanOrEqual(8);
      expect(after.roundTrips - before.roundTrips).toBe(1);
    });

    test("values of all kinds", async () => {
      for (const value of [0, -33, 2 ** 40, 0.1, "é😀\0", true, undefined, [1, [2.5, "x"]], { a: { b: [] } }])
        expect(await t.echo(value)).toEqual(value);
      expect(await t.half(0.3)).toBe(0.15);
      expect(await t.echo("0123456789".repeat(2000))).toBe("0123456789".repeat(2000));
      expect(await t.invert(new Map([["a", 1]]))).toEqual(new Map([[1, "a"]]));
    });

    test("output, errors, generators, callbacks, instances, promises", async () => {
      expect(await t.say("hello\nworld")).toBe(11);
      expect(printed).toBe("hello\nworld\n");
      const error = await t.fail("no good").catch((e: unknown) => e);
      expect(error).toMatchObject({ name: "RangeError", message: "no good" });
      const items = t.count(2);
      const all = [await items.next(), await items.next(), await items.next()];
      expect(all.map(({ value }) => value)).toEqual([0, 1, "over"]);
      const told: number[] = [];
      await t.tell((n: number) => told.push(n), 3);
      expect(told).toEqual([0, 1, 2]);
      const rig = await new t.Rig("a");
      expect([await rig.raise(2), await rig.raise(3), await rig.name]).toEqual([2, 5, "a"]);
      expect(await Promise.all([t.later(30), t.later(1), t.double(4)])).toEqual([30, 1, 8]);
    });

    test("time-out, exit, files; usable afterwards", async () => {
      const short = (await board.load((await compiledStub(source)) as never, { timeout: 300 })) as Loose;
      await expect(short.loop()).rejects.toMatchObject({ code: "timed-out" });
      expect(await t.double(4)).toBe(8);
      await expect(board.eval("__import__('sys').exit(3)")).rejects.toMatchObject({
        code: "exit",
        args: [3],
      });
      expect(await t.double(4)).toBe(8);
      await board.fs.put("some text", "/f");
      expect(Buffer.from(await board.fs.get("/f")).toString()).toBe("some text");
    });
  });
});

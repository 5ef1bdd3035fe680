import { type Board, BoardError, connect, MpcError, TimeoutError } from "mpc";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fn, type Loose, stub } from "./module.js";

const source = `
count = 5
def double(a):
    return a * 2
def fail(x):
    raise ValueError("no", x)
def gen(n):
    try:
        for i in range(n):
            got = yield i
            if got is not None:
                print("got", got)
        return "over"
    finally:
        print("finally")
def say(s):
    print(s, end="")
    return len(s)
def raw(b):
    import sys
    sys.stdout.buffer.write(b)
    return 7
def loop():
    while True:
        pass
def fill(n):
    return bytes(n)
def tell(f, n):
    for i in range(n):
        f(i, "x")
class Rig:
    made = 0
    def __init__(self, name):
        self.name = name
        self.level = 0
        Rig.made += 1
    def dim(self, n):
        self.level = n
        return n / 100
    def me(self):
        return self
def level(rig):
    return rig.level
`;

const module = stub(source, {
  double: fn("double", [["a", "number"]], "number"),
  fail: fn("fail", [["x", "int"]], "none"),
  gen: { kind: "generator", py: "gen", params: [["n", "int"]], result: "int" },
  say: fn("say", [["s", "str"]], "int"),
  raw: fn("raw", [["b", "bytes"]], "int"),
  loop: fn("loop", [], "none"),
  fill: fn("fill", [["n", "int"]], "bytes"),
  tell: fn(
    "tell",
    [
      [
        "f",
        [
          "callback",
          {
            params: [
              ["i", "int"],
              ["s", "str"],
            ],
            result: "none",
          },
        ],
      ],
      ["n", "int"],
    ],
    "none",
  ),
  count: { kind: "value", py: "count", type: "int" },
  level: fn("level", [["rig", ["instance", "Rig"]]], "int"),
  Rig: {
    kind: "class",
    py: "Rig",
    construct: { params: [["name", "str"]], result: ["instance", "Rig"] },
    members: {
      made: { kind: "field", py: "made", type: "int", static: true },
      name: { kind: "field", py: "name", type: "str", readonly: true },
      level: { kind: "field", py: "level", type: "int" },
      dim: { kind: "function", py: "dim", params: [["n", "int"]], result: "number" },
      me: { kind: "function", py: "me", params: [], result: ["instance", "Rig"] },
    },
  },
});

describe.each(["default", "ring64", "no-buffer", "no-raw-paste", "no-deflate"])(
  "on the virtual board, profile %s",
  (profile) => {
    let board: Board;
    let t: Loose;
    let printed = "";
    let bytes: number[] = [];
    beforeAll(async () => {
      board = await connect(`sim:?profile=${profile}`, { onOutput: () => {} });
      board.on("output", (text, raw) => {
        printed += text;
        bytes.push(...raw);
      });
      t = await board.load(module);
    });
    afterAll(() => board?.close());
    const output = () => {
      const text = printed;
      printed = "";
      bytes = [];
      return text;
    };

    test("a call within its budget: 8 bytes out, 8 in (12 where only text passes), one turn", async () => {
      await t.double(1);
      const before = board.stats;
      expect(await t.double(5)).toBe(10);
      const after = board.stats;
      const most = profile === "no-buffer" ? 12 : 8;
      expect(after.bytesOut - before.bytesOut).toBeLessThanOrEqual(most);
      expect(after.bytesIn - before.bytesIn).toBeLessThanOrEqual(most);
      expect(after.roundTrips - before.roundTrips).toBe(1);
    });

    test("an exception is a BoardError and JavaScript's own class", async () => {
      const error = await t.fail(3).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(BoardError);
      expect(error).toBeInstanceOf(MpcError);
      expect(error).toBeInstanceOf(RangeError);
      expect(error).toMatchObject({ pyType: "ValueError", args: ["no", 3], code: "board-raised" });
      expect(error.traceback).toContain('probe.py", line 6, in fail');
      expect(error.stack).toMatch(/^RangeError: .*\n {4}at fail \(.*probe\.py:6\)\n {4}at .*calls\.test\.ts/);
    });

    test("what a type refuses rejects, and nothing is sent", async () => {
      const before = board.stats;
      await expect(t.double("x")).rejects.toMatchObject({ name: "ValueError", path: "a" });
      await expect(t.double(1, 2)).rejects.toThrow("probe.double takes 1 argument, not 2");
      await expect(t.double()).rejects.toThrow("takes 1 argument, not 0");
      expect(board.stats).toEqual(before);
    });

    test("a generator: item by item, its end, leaving early, throw", async () => {
      output();
      const items: number[] = [];
      for await (const item of t.gen(3)) items.push(item);
      expect(items).toEqual([0, 1, 2]);
      expect(output()).toBe("finally\n");
      for await (const item of t.gen(1000)) if (item === 1) break;
      expect(output()).toBe("finally\n");
      const g = t.gen(5);
      expect(await g.next("lost")).toEqual({ value: 0, done: false });
      expect(await g.next("hi")).toEqual({ value: 1, done: false });
      expect(output()).toBe("got hi\n");
      expect(await g.return(9)).toEqual({ value: 9, done: true });
      expect(await g.next()).toEqual({ value: undefined, done: true });
      const whole = t.gen(1);
      await whole.next();
      expect(await whole.next()).toEqual({ value: "over", done: true });
    });

    test("a generator that isn't pulled sends nothing", async () => {
      const before = board.stats;
      const g = t.gen(5);
      await g.return();
      expect(board.stats).toEqual(before);
    });

    test("output arrives before the call resolves, whatever it is", async () => {
      output();
      expect(await t.say("abc")).toBe(3);
      expect(output()).toBe("abc");
      expect(await t.say("raw REPL; CTRL-B to exit\n>\u0004\u0004>OK")).toBeGreaterThan(0);
      expect(output()).toContain("CTRL-B");
      if (profile === "no-buffer") return;
      const all = Uint8Array.from({ length: 512 }, (_, i) => i & 255);
      expect(await t.raw(all)).toBe(7);
      expect(bytes).toEqual([...all]);
    });

    test("instances, fields, static members, identity", async () => {
      const rig = await new t.Rig("r1");
      expect(await rig.name).toBe("r1");
      expect(await rig.dim(50)).toBe(0.5);
      expect(await rig.level).toBe(50);
      await rig.level.set(7);
      expect(await t.level(rig)).toBe(7);
      expect(await rig.me()).toBe(rig);
      expect(await t.Rig.made).toBe(1);
      await expect(rig.name.set("x")).rejects.toThrow("read-only");
      await expect(rig.level.set("x")).rejects.toMatchObject({ name: "ValueError" });
      await rig[Symbol.asyncDispose]();
      await expect(rig.dim(1)).rejects.toThrow("disposed");
      await t.Rig.made.set(0);
    });

    test("variables of the module", async () => {
      expect(await t.count).toBe(5);
      await t.count.set(6);
      expect(await t.count.get()).toBe(6);
      await t.count.set(5);
    });

    test("callbacks are called with what the board gives", async () => {
      const got: unknown[] = [];
      await t.tell((...args: unknown[]) => got.push(args), 3);
      expect(got).toEqual([
        [0, "x"],
        [1, "x"],
        [2, "x"],
      ]);
    });

    test("large values", async () => {
      expect(await t.fill(20_000)).toEqual(new Uint8Array(20_000));
      const text = "é\n\u0003".repeat(1000);
      expect(await t.say(text)).toBe(3000);
    });

    test("time-out and abort stop the board; the next call works", async () => {
      const short = (await board.load(module, { timeout: 150 })) as Loose;
      await expect(short.loop()).rejects.toBeInstanceOf(TimeoutError);
      expect(await t.double(4)).toBe(8);
      const abort = new AbortController();
      const aborted = (await board.load(module, { signal: abort.signal })) as Loose;
      const call = aborted.loop();
      setTimeout(() => abort.abort(new Error("enough")), 50);
      await expect(call).rejects.toThrow("enough");
      expect(await t.double(4)).toBe(8);
      expect(await t.count).toBe(5);
    });

    test("exec in between, and several calls at once", async () => {
      const results = await Promise.all([t.double(1), board.exec("print('x')"), t.double(2), t.double(3)]);
      expect(results).toEqual([2, "x\n", 4, 6]);
    });
  },
);

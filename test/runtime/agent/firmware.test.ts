import { type Board, type ByteStream, connect } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import { compiledStub } from "../remote/compiled.js";
import { fn, type Loose, stub } from "../remote/module.js";

/** Firmware that was built without something that others have: what is left out on small boards. */
const source = `
def echo(x):
    return x
def count(n):
    for i in range(n):
        yield i
def fail():
    raise ValueError("no good")
`;
const module = stub(source, {
  echo: fn("echo", [["x", "any"]], "any"),
  count: { kind: "generator", py: "count", params: [["n", "int"]], result: "int" },
  fail: fn("fail", [], "none"),
});

/** Puts what `code` makes in the place of modules, and runs `use` on the board. */
async function onFirmware(
  code: string,
  use: (t: Loose, agent: string, board: Board) => Promise<void>,
): Promise<void> {
  const virtual = await createVirtualBoard();
  const output: string[] = [];
  const board = await connect(virtual, { onOutput: (text) => output.push(text) });
  await board.exec(code);
  await board.reconnect();
  const t = (await board.load(module)) as Loose;
  const bytes = async () => {
    const { bytesOut } = board.stats;
    expect(await t.echo(5)).toBe(5);
    return board.stats.bytesOut - bytesOut;
  };
  await bytes();
  await use(t, (await bytes()) <= 8 ? "resident" : "at the prompt", board);
  expect(output).toEqual([]);
  await board.close();
  await virtual.close();
}

async function works(t: Loose): Promise<void> {
  const text = "é".repeat(300);
  expect(await t.echo(text)).toBe(text);
  expect(await t.echo([1, -200, 70_000, 2 ** 40, 0.5, true])).toEqual([1, -200, 70_000, 2 ** 40, 0.5, true]);
  const items: number[] = [];
  for await (const item of t.count(3)) items.push(item);
  expect(items).toEqual([0, 1, 2]);
  await expect(t.fail()).rejects.toMatchObject({ pyType: "ValueError" });
}

const withoutCrc = `
import sys, binascii
class b:
  hexlify = binascii.hexlify
  a2b_base64 = binascii.a2b_base64
  b2a_base64 = binascii.b2a_base64
sys.modules["binascii"] = sys.modules["ubinascii"] = b`;

test("a binascii without crc32: the agent brings its own", { timeout: 60_000 }, () =>
  onFirmware(withoutCrc, async (t, agent) => {
    expect(agent).toBe("resident");
    await works(t);
  }),
);

test("without a module that the agent needs, calls work without it", { timeout: 60_000 }, () =>
  onFirmware("import sys\nclass m: pass\nsys.modules['micropython'] = m", async (t, agent) => {
    expect(agent).toBe("at the prompt");
    await works(t);
  }),
);

/** The board's compiler has no memory for the agent: what it raises is told without a traceback. */
class TooLarge implements ByteStream {
  readonly link = { eightBit: true, reliable: true, maxBurst: 256 };
  sent = 0;
  private isInside = false;
  constructor(private readonly board: VirtualBoard) {}
  write(bytes: Uint8Array): void | Promise<void> {
    const text = Buffer.from(bytes).toString("latin1");
    const start = this.isInside ? 0 : text.indexOf('_mpc={"');
    if (start < 0) return this.board.write(bytes);
    if (!this.isInside) this.sent++;
    const end = text.indexOf("\x04", start);
    this.isInside = end < 0;
    const failing = end < 0 ? "" : `raise MemoryError${text.slice(end)}`;
    return this.board.write(Buffer.from(text.slice(0, start) + failing, "latin1"));
  }
  onData(listener: (bytes: Uint8Array) => void) {
    return this.board.onData((bytes) => {
      const text = Buffer.from(bytes).toString("latin1");
      listener(Buffer.from(text.replace(/Traceback[\s\S]*?(?=MemoryError)/, ""), "latin1"));
    });
  }
}

test("without memory to compile the agent, which is sent once, calls work without it", async () => {
  const virtual = await createVirtualBoard({ profile: "no-raw-paste" });
  const line = new TooLarge(virtual);
  const board = await connect(line, { onOutput: () => {} });
  await works((await board.load(module)) as Loose);
  expect(line.sent).toBe(1);
  await board.close();
  await virtual.close();
});

const collecting = `
export function more(m: Map<string, number>): Map<string, number> { m.set("z", 9); return m; }
export function sum(s: Set<number>): number { let n = 0; for (const x of s) n += x; return n; }
`;

test("a module that is given a Map and makes none itself", async () => {
  const virtual = await createVirtualBoard();
  await using board = await connect(virtual, { onOutput: () => {} });
  const t = (await board.load(await compiledStub(collecting))) as Loose;
  expect(await t.more(new Map([["a", 1]]))).toEqual(new Map(Object.entries({ a: 1, z: 9 })));
  expect(await t.sum(new Set([1, 2]))).toBe(3);
  await virtual.close();
});

/** Imports of these modules fail. */
const without = (...modules: string[]) => `
import builtins
inner = builtins.__import__
def imports(name, *more):
  if name in ${JSON.stringify(modules)}: raise ImportError(name)
  return inner(name, *more)
builtins.__import__ = imports`;

test("firmware that can't inflate has no crc32 either, which isn't tried first", async () => {
  const virtual = await createVirtualBoard({ profile: { deflate: false, platform: "zephyr" } });
  await using board = await connect(virtual, { onOutput: () => {} });
  await board.exec(withoutCrc);
  const before = board.stats;
  const t = (await board.load(module)) as Loose;
  // Agent and module: not the agent twice.
  expect(board.stats.bytesOut - before.bytesOut).toBeLessThan(4500);
  await works(t);
  await virtual.close();
});

test("a module collections without OrderedDict: all but dicts can be given to calls", () =>
  onFirmware(
    `
import sys, collections
class c:
  namedtuple = collections.namedtuple
  deque = collections.deque
sys.modules["collections"] = sys.modules["ucollections"] = c`,
    async (t, agent) => {
      expect(agent).toBe("resident");
      await works(t);
      expect(await t.echo(new Float32Array([0.5, 2]))).toEqual(new Float32Array([0.5, 2]));
      expect(await t.echo(new Set([1, 2]))).toEqual(new Set([1, 2]));
      await expect(t.echo({ a: 1 })).rejects.toMatchObject({ pyType: "ImportError" });
      await works(t);
    },
  ));

const timed = `
let ticks = 0;
setInterval(() => { ticks++; }, 10);
export function count(): number { return ticks; }
`;

test("without a module select: calls work, and what has timers is refused", () =>
  onFirmware(without("select", "uselect"), async (t, agent, board) => {
    expect(agent).toBe("resident");
    await works(t);
    expect(board.info.features.has("select")).toBe(false);
    const error = await board.load((await compiledStub(timed)) as never).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: "unsupported", message: expect.stringContaining("select") });
    await works((await board.load(module)) as Loose);
  }));

const filling = stub(
  `
import sys
kept = []
sys.modules["kept"] = kept
def fill(piece):
    try:
        while True:
            kept.append(bytearray(piece))
    except MemoryError:
        return len(kept)
def length(x):
    return len(x)
`,
  {
    fill: fn("fill", [["piece", "int"]], "int"),
    length: fn("length", [["x", "str"]], "int"),
  },
);

test("a request that a full heap can't take is a MemoryError, and no noisy line", {
  timeout: 60_000,
}, async () => {
  const virtual = await createVirtualBoard({ profile: { heapSize: 128 * 1024, fixedHeap: true } });
  const output: string[] = [];
  await using board = await connect(virtual, { onOutput: (text) => output.push(text) });
  const t = (await board.load(filling)) as Loose;
  expect(await t.fill(4000)).toBeGreaterThan(10);
  await expect(t.length("x".repeat(20_000))).rejects.toMatchObject({ pyType: "MemoryError" });
  await board.exec("import sys\nsys.modules['kept'].clear()");
  await board.exec("pass"); // collects
  expect(await t.length("x".repeat(3000))).toBe(3000);
  expect(output).toEqual([]);
  await virtual.close();
});

const promising = `
export async function later(n: number): Promise<number> {
  await new Promise<void>((done) => setTimeout(done, 5));
  return n + 1;
}
`;

test("firmware without floats: calls and promises work, and floats are refused", () =>
  onFirmware(
    `
import builtins
inner = builtins.eval
def eval(text, *more):
  if text == "2**-22+1-1": raise SyntaxError
  return inner(text, *more)
builtins.eval = eval`,
    async (t, agent, board) => {
      expect([agent, board.info.float]).toEqual(["resident", "none"]);
      expect(await t.echo([1, "é", null, new Set([2])])).toEqual([1, "é", undefined, new Set([2])]);
      await expect(t.echo(0.5)).rejects.toMatchObject({ code: "value" });
      const { later } = (await board.load((await compiledStub(promising)) as never)) as Loose;
      expect(await Promise.all([later(1), later(2)])).toEqual([2, 3]);
      // The name that code asks by is there, and is no type of any value.
      const typed = stub("def is_float(x):\n    return isinstance(x, float)\n", {
        is_float: fn("is_float", [["x", "int"]], "bool"),
      });
      expect(await ((await board.load(typed)) as Loose).is_float(1)).toBe(false);
    },
  ));

test("firmware without large ints takes no start of the agent: a number in it is always too large for that", async () => {
  const virtual = await createVirtualBoard();
  for (let i = 0; i < 12; i++) {
    let sent = "";
    const line = {
      write: (bytes: Uint8Array) => {
        sent += Buffer.from(bytes).toString("latin1");
        return virtual.write(bytes);
      },
      onData: (listener: (bytes: Uint8Array) => void) => virtual.onData(listener),
    };
    await using board = await connect(line, { onOutput: () => {} });
    await board.softReset();
    await board.load(module);
    const [, check] = /==(\d+)\n/.exec(sent.slice(sent.indexOf("_mpc={"))) ?? [];
    expect(Number(check)).toBeGreaterThanOrEqual(2 ** 30);
  }
  await virtual.close();
});

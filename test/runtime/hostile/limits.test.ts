import { type Board, connect, LimitError } from "mpc";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Kind } from "../../../contract/index.js";
import { ConnectedBoard } from "../../../runtime/board.js";
import { readValues } from "../../../runtime/marshal/reader.js";
import { Deadline } from "../../../runtime/repl/deadline.js";
import { LineSession } from "../../../runtime/repl/lineSession.js";
import type { ByteStream } from "../../../runtime/transport/types.js";
import { fn, type Loose, stub } from "../remote/module.js";
import { type IntrudedCall, ScriptedAgent } from "../scripted/agent.js";
import { scripted } from "../scripted/open.js";
import { VirtualClock } from "../scripted/virtualClock.js";

const MIB = 1 << 20;
const growth = () => process.memoryUsage().rss;

describe("a board that prints and prints", { timeout: 120_000 }, () => {
  let board: Board;
  let shown = 0;
  beforeAll(async () => {
    board = await connect("sim:", { maxBytes: 2 * MIB, onOutput: (text) => (shown += text.length) });
  });
  afterAll(() => board?.close());

  test.each([
    ["exec", (b: Board) => b.exec("while True: print('x' * 1000)")],
    ["after an 04", (b: Board) => b.exec("print('\\x04')\nwhile True: print('x' * 1000)")],
    ["its own limit", (b: Board) => b.exec("print('x' * 1000)", { maxBytes: 100 })],
    ["as a traceback", (b: Board) => b.exec("raise ValueError('x' * 3000000)")],
    ["as a value", (b: Board) => b.eval("'x' * 3000000")],
  ])("%s: a LimitError, and usable", async (_, call) => {
    const before = growth();
    await expect(call(board)).rejects.toBeInstanceOf(LimitError);
    expect(growth() - before).toBeLessThan(300 * MIB);
    expect(await board.eval("6 * 7")).toBe(42);
  });

  test("without collecting there is no limit", async () => {
    let length = 0;
    await board.exec("for _ in range(3000): print('x' * 1000)", {
      collect: false,
      onOutput: (text) => (length += text.length),
    });
    expect(length).toBe(3000 * 1001);
  });
});

test("parts without end, and beginnings of frames without end", async () => {
  const module = stub("# the script's\n", { f: fn("f", [], "any") });
  const floods: ((call: IntrudedCall) => void)[] = [
    (call) => {
      let check = call.seed;
      for (let i = 0; i < 300_000; i++) check = call.frame(call.id, Kind.part, check, new Uint8Array(0));
    },
    (call) => {
      const head = Uint8Array.of(...call.mark, call.id, (Kind.value << 5) | 31, 0, 255, 255, 255);
      call.print(Uint8Array.from({ length: 2 * MIB }, (_, i) => head[i % head.length]!));
    },
  ];
  for (const flood of floods) {
    const agent = new ScriptedAgent({ f: () => 1 });
    const s = scripted({ start: "friendly", agent });
    await s.open();
    const board = new ConnectedBoard("scripted", s.session, { onOutput: () => {} });
    const t = (await s.settle(board.load(module, { timeout: 5_000 }))) as Loose;
    agent.intruder = (call) => {
      flood(call);
      return true;
    };
    const before = growth();
    const outcome = await s.settle((async () => t.f())().catch((e: Error) => e.name));
    expect(["LimitError", "TimeoutError", "ProtocolError"]).toContain(outcome);
    expect(growth() - before).toBeLessThan(400 * MIB);
  }
});

test("a line that is flooded while nobody reads it is given up", async () => {
  const clock = new VirtualClock();
  let listener: (bytes: Uint8Array) => void = () => {};
  // A write that never comes to its end: nothing is read meanwhile.
  const stream: ByteStream = {
    write: () => new Promise(() => {}),
    onData: (given) => {
      listener = given;
      return () => {};
    },
  };
  const session = new LineSession({ clock, stream: async () => stream });
  const opening = session.open(Deadline.of(clock, {}, "connecting"));
  await new Promise(setImmediate);
  const flood = new Uint8Array(MIB).fill(0x41);
  for (let i = 0; i < 40; i++) listener(flood);
  await expect(clock.settle(opening)).rejects.toThrow(/nothing had asked for/);
});

test("values in a reply are counted, however small", () => {
  expect(() => readValues(new Uint8Array(2 * MIB).fill(0x90))).toThrow(/more than 1048576 values/);
});

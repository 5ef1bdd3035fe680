import { type Board, connect, LimitError } from "mpc";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Kind } from "../../../contract/index.js";
import { ConnectedBoard } from "../../../runtime/board.js";
import { readValues } from "../../../runtime/marshal/reader.js";
import { fn, type Loose, stub } from "../remote/module.js";
import { type IntrudedCall, ScriptedAgent } from "../scripted/agent.js";
import { scripted } from "../scripted/open.js";

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

/** An idle scripted board, and what its listener is. */
function overheard() {
  const s = scripted({ start: "friendly" });
  const onData = s.board.onData.bind(s.board);
  const heard = { listener: (_: Uint8Array) => {} };
  s.board.onData = (given) => {
    heard.listener = given;
    return onData(given);
  };
  return Object.assign(s, { flood: () => heard.listener(new Uint8Array(MIB).fill(0x41)) });
}

test("a line that is flooded while nobody reads it is given up", async () => {
  const s = overheard();
  await s.open();
  // A write that never comes to its end: nothing is read meanwhile.
  s.board.write = () => new Promise<void>(() => {});
  const call = s.session.exec("print(1+1)");
  await new Promise(setImmediate);
  for (let i = 0; i < 40; i++) s.flood();
  await expect(s.settle(call)).rejects.toThrow(/nothing had asked for/);
});

test("what floods a line before the board is entered is noise, and isn't kept", async () => {
  const s = overheard();
  const opening = s.open();
  await new Promise(setImmediate);
  for (let i = 0; i < 40; i++) s.flood();
  await opening;
  expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
});

test("values in a reply are counted, however small", () => {
  expect(() => readValues(new Uint8Array(2 * MIB).fill(0x90))).toThrow(/more than 1048576 values/);
});

import { type Board, BoardError, connect, MpcError, ResetError, TimeoutError } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compiledStub } from "./compiled.js";
import { fn, type Loose, stub } from "./module.js";

/** Device code that does to its board what a call can't expect: each a typed error or the right value, and usable afterwards. */
const source = `
import sys, time, machine, micropython, __main__
calls = 0
def double(n):
    global calls
    calls += 1
    return n * 2
def deaf(ms):
    micropython.kbd_intr(-1)
    time.sleep_ms(ms)
    micropython.kbd_intr(3)
    return 1
def deaf_for_ever():
    micropython.kbd_intr(-1)
    while True:
        pass
def stubborn(times):
    while times:
        try:
            while True:
                time.sleep_ms(5)
        except KeyboardInterrupt:
            times -= 1
    return 7
def leave(status):
    sys.exit(status)
def take(n):
    return sys.stdin.read(n)
def ask():
    return input("? ")
def soft():
    machine.soft_reset()
def hard():
    machine.reset()
def flood(n):
    for i in range(n):
        print("x" * 999)
    return n
def write(b):
    sys.stdout.buffer.write(b)
    return 5
def marks():
    return [v for v in __main__._mpc.values() if type(v) is bytes]
def poison():
    raise KeyboardInterrupt
`;
const module = stub(source, {
  double: fn("double", [["n", "int"]], "int"),
  calls: { kind: "value", py: "calls", type: "int" },
  deaf: fn("deaf", [["ms", "int"]], "int"),
  deafForEver: fn("deaf_for_ever", [], "none"),
  stubborn: fn("stubborn", [["times", "int"]], "int"),
  leave: fn("leave", [["status", "any"]], "none"),
  take: fn("take", [["n", "int"]], "str"),
  ask: { kind: "function", py: "ask", params: [], result: "str", flags: { stdin: true } } as never,
  soft: fn("soft", [], "none"),
  hard: fn("hard", [], "none"),
  flood: fn("flood", [["n", "int"]], "int"),
  write: fn("write", [["b", "bytes"]], "int"),
  marks: fn("marks", [], ["list", "bytes"]),
  poison: fn("poison", [], "none"),
});

const print = (text: string) => {
  printed += text.length;
  shown = (shown + text).slice(-1000);
};

let virtual: VirtualBoard;
let board: Board;
let t: Loose;
let printed = 0;
let shown = "";
beforeEach(async () => {
  printed = 0;
  shown = "";
  virtual = await createVirtualBoard();
  board = await connect(virtual, { onOutput: print });
  t = await board.load(module);
});
afterEach(async () => {
  await board.close();
  await virtual.close();
});

const failure = (call: Promise<unknown>) =>
  call.then(
    (value) => `no error but ${value}`,
    (error: unknown) => error,
  );
/** As soon as it can be: what is left of the call is tidied first. */
const limited = async (ms: number) => (await board.load(module, { timeout: ms })) as Loose;

async function isUsable(): Promise<void> {
  const again = (await board.load(module)) as Loose;
  expect(await again.double(21)).toBe(42);
}

describe("Ctrl-C", { timeout: 120_000 }, () => {
  test("turned off for a while: the call goes on", async () => {
    expect(await t.deaf(300)).toBe(1);
    await isUsable();
  });

  test("turned off for good: out of time; a hard reset brings the board back", async () => {
    const short = await limited(300);
    expect(await failure(short.deafForEver())).toBeInstanceOf(TimeoutError);
    expect(await failure(limited(1000).then((again) => again.double(1)))).toBeInstanceOf(MpcError);
    await virtual.hardReset();
    await board.reconnect({ restore: false });
    await isUsable();
  });

  test("turned off for good, where the link has a reset line: that stops it, and what was loaded is gone", async () => {
    const short = await limited(300);
    expect(await failure(short.deafForEver())).toBeInstanceOf(TimeoutError);
    expect(await failure(t.double(1))).toBeInstanceOf(ResetError);
    await isUsable();
  });

  test("a call without a time limit on a board that doesn't come back is an error that shows what it sends", async () => {
    await board.close();
    const { write, onData } = virtual;
    board = await connect({ write: write.bind(virtual), onData: onData.bind(virtual) }, { onOutput: print });
    t = await board.load(module);
    const short = await limited(300);
    expect(await failure(short.deafForEver())).toBeInstanceOf(TimeoutError);
    expect(await failure(t.double(1))).toMatchObject({ name: "ConnectError", code: "no-repl" });
    await virtual.hardReset();
    expect(await failure(t.double(1))).toBeInstanceOf(ResetError);
    await isUsable();
  });

  test("caught once or twice: stopped all the same", async () => {
    const short = await limited(300);
    expect(await failure(short.stubborn(2))).toBeInstanceOf(TimeoutError);
    await isUsable();
  });

  test("caught again and again: out of time; a hard reset brings the board back", async () => {
    const short = await limited(300);
    expect(await failure(short.stubborn(1e9))).toBeInstanceOf(TimeoutError);
    await virtual.hardReset();
    await board.reconnect({ restore: false, timeout: 20_000 });
    await isUsable();
  });

  test("raised by the program itself", async () => {
    expect(await failure(t.poison())).toMatchObject({ pyType: "KeyboardInterrupt" });
    await isUsable();
  });
});

describe("the end of the program", { timeout: 120_000 }, () => {
  const exits: [string, () => Promise<unknown>, readonly unknown[]][] = [
    ["sys.exit(0)", () => t.leave(0), [0]],
    ["sys.exit(3)", () => t.leave(3), [3]],
    ["machine.soft_reset()", () => t.soft(), []],
  ];
  test.each(exits)(
    "%s: told with its status; the interpreter restarts, and modules come back",
    async (...exit) => {
      const [, leave, args] = exit;
      let resets = 0;
      board.on("reset", () => resets++);
      await board.exec("kept = 1");
      expect(await t.double(4)).toBe(8);
      expect(await t.calls).toBe(1);
      const error = await failure(leave());
      expect(error).toBeInstanceOf(BoardError);
      expect(error).toMatchObject({ pyType: "SystemExit", code: "exit", args });
      expect(await t.double(4)).toBe(8);
      expect(resets).toBe(1);
      expect(await t.calls).toBe(1);
      expect(await failure(board.exec("print(kept)"))).toMatchObject({ pyType: "NameError" });
      await isUsable();
    },
  );

  test("while others wait for their answers, and when a module is loaded", async () => {
    const outcomes = await Promise.allSettled([t.double(1), t.leave(2), t.double(3), t.soft(), t.double(5)]);
    for (const [i, outcome] of outcomes.entries()) {
      const isExit = outcome.status === "rejected" && outcome.reason.code === "exit";
      if (i % 2 === 0 && outcome.status === "fulfilled") expect(outcome.value).toBe(2 * (i + 1));
      else if (!isExit) expect(outcome).toMatchObject({ reason: expect.any(ResetError) });
    }
    expect(outcomes[1]).toMatchObject({ reason: { code: "exit", args: [2] } });
    await isUsable();
    const leaving = stub("import sys\nsys.exit(7)\n", { never: fn("never", [], "none") });
    expect(await failure(board.load(leaving))).toMatchObject({ code: "exit", args: [7] });
    expect(await t.double(4)).toBe(8);
  });

  test("by a timer between calls", async () => {
    const timed = await compiledStub(`
import { soft_reset } from "machine";
let calls = 0;
export function later(): number { setTimeout(() => soft_reset(), 20); return ++calls; }
export function count(): number { return calls; }
`);
    const remote = (await board.load(timed as never)) as Loose;
    const told = new Promise<Error>((resolve) => board.on("error", resolve));
    expect(await remote.later()).toBe(1);
    expect(await told).toMatchObject({ pyType: "SystemExit", code: "exit" });
    expect(await remote.count()).toBe(0);
    expect(await t.double(4)).toBe(8);
  });

  test("a reset of the chip: a ResetError, and what was loaded is gone", async () => {
    let resets = 0;
    board.on("reset", () => resets++);
    expect(await failure(t.hard())).toBeInstanceOf(ResetError);
    await isUsable();
    expect(resets).toBeGreaterThan(0);
    expect(await failure(t.double(1))).toBeInstanceOf(ResetError);
    for (const words of ["raw REPL", ">>> \r\n", "CTRL-B"]) expect(shown).not.toContain(words);
  });
});

describe("standard input and output", { timeout: 120_000 }, () => {
  test("megabytes, and the right result", async () => {
    expect(await t.flood(3000)).toBe(3000);
    expect(printed).toBe(3_000_000);
    await isUsable();
  });

  test("input that is typed reaches a function that is known to read it", async () => {
    const answer = t.ask();
    for (let i = 0; i < 100 && printed < 2; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    await virtual.write(Buffer.from("Ada\r"));
    expect(await answer).toBe("Ada");
    await isUsable();
  });

  test("what a function takes of the agent's input unknown: a value or a typed error", async () => {
    const short = await limited(4000);
    const outcome = await failure(short.take(3));
    if (!(outcome instanceof MpcError)) expect(typeof outcome).toBe("string");
    await isUsable();
  });

  test("all bytes, ends of programs, banners, and beginnings of frames", async () => {
    const marks: Uint8Array[] = await t.marks();
    const texts = [
      "\x04\x04>",
      "\x01",
      "raw REPL; CTRL-B to exit\r\n>",
      "OK",
      "R\x01\x80\x00\x01",
      ">>> ",
      "\x1b[2J",
      "\x06",
    ];
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    for (const bytes of [all, ...texts.map((text) => Buffer.from(text, "latin1")), ...marks]) {
      expect(await t.write(bytes)).toBe(5);
      for (const mark of marks.filter((m) => m.length === 2)) {
        expect(await t.write(Uint8Array.of(...mark, 0x20, 0x1f, 255, 255, 255, 255))).toBe(5);
        expect(await t.write(Uint8Array.of(...mark, ...bytes, ...mark))).toBe(5);
      }
    }
    await isUsable();
  });
});

import { type BoardError, connect } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UnsupportedError } from "../../../runtime/errors.js";
import { ascii } from "../../../runtime/repl/bytes.js";
import { fn, type Loose, stub } from "../remote/module.js";
import { KeyboardInterrupt, type Program, type ScriptedOptions } from "../scripted/board.js";
import { scripted } from "../scripted/open.js";

/** A link that keeps Ctrl-A for itself, as a terminal multiplexer does. */
const muxed = { toBoard: (byte: number) => (byte === 0x01 ? [] : [byte]) };

const chatty: Program = function* (io) {
  for (;;) {
    io.print("tick\r\n");
    yield 20;
  }
};

const states: Record<string, ScriptedOptions> = {
  "at its prompt": { start: "friendly" },
  "just started": {},
  "a line half typed": { start: "friendly", typed: ascii("for i in") },
  "in paste mode": { start: "friendly", typed: ascii("\x05for i in range(3):\r  pass") },
  "a program": { start: chatty },
  "another prompt": { start: "friendly", ps1: "$ " },
  "no prompt text": { start: "friendly", ps1: "" },
};

describe("a link that swallows Ctrl-A", () => {
  for (const [state, options] of Object.entries(states)) {
    test(`${state}: code goes through paste mode`, async () => {
      const s = scripted({ ...options, faults: muxed });
      await s.open();
      expect(s.session.pastes).toBe(true);
      expect(s.session.window).toBe(0);
      const shown: Uint8Array[] = [];
      s.session.on("output", (bytes) => shown.push(bytes));
      for (let i = 0; i < 2; i++) {
        expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
        await expect(s.settle(s.session.exec("1/0"))).rejects.toMatchObject({ pyType: "ZeroDivisionError" });
      }
      expect(s.board.ran).toEqual(["print(1+1)", "1/0", "print(1+1)", "1/0"]);
      expect(s.board.resets).toBe(0);
      await s.clock.pass(1000);
      if (options.ps1 === undefined) expect(shown).toEqual([]);
    });
  }

  test("a time limit stops the program, and the next call works", async () => {
    const s = scripted({ start: "friendly", faults: muxed });
    await s.open();
    await expect(s.settle(s.session.exec("while True: pass", { timeout: 500 }))).rejects.toMatchObject({
      code: "timed-out",
    });
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
  });

  test("the second visit knows the way", async () => {
    const s = scripted({ start: "friendly", faults: muxed });
    await s.open();
    const before = s.clock.now();
    s.board.powerCycle();
    await s.clock.pass(100);
    await s.settle(s.session.exec("print(1+1)")).catch(() => {});
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
    expect(s.clock.now() - before).toBeLessThan(2000);
  });

  test("a byte that is changed anywhere on its way: an error, and nothing was run", async () => {
    const run = async (damaged: number) => {
      let from = Number.POSITIVE_INFINITY;
      const toBoard = (byte: number, n: number) =>
        n - from === damaged ? [byte ^ 0x10] : byte === 0x01 ? [] : [byte];
      const s = scripted({ start: "friendly", faults: { toBoard } });
      await s.open();
      const { bytesOut } = s.session.stats;
      from = bytesOut;
      const outcome = await s.settle(
        s.session.exec("print(1+1)").then(
          (r) => r.text,
          (e) => e,
        ),
      );
      return { outcome, ran: s.board.ran, used: s.session.stats.bytesOut - bytesOut };
    };
    const { used } = await run(-1);
    for (let at = 2; at < used - 1; at += 3) {
      const { outcome, ran } = await run(at);
      expect(outcome, `byte ${at}`).toMatchObject({ name: "ProtocolError" });
      expect(ran).toEqual([]);
    }
  });

  test("programs get no input: the prompt would run what they leave", async () => {
    const s = scripted({ start: "friendly", faults: muxed });
    await s.open();
    const refused = s.session.input.write(ascii("print(1+1)\r")).catch((error) => error);
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
    expect(await refused).toBeInstanceOf(UnsupportedError);
    expect(s.board.ran).toEqual(["print(1+1)"]);
  });
});

test("a board that is slow to start, but takes Ctrl-A, is at the raw prompt in the end", async () => {
  for (let deaf = 1500; deaf < 6500; deaf += 250) {
    const s = scripted({ deaf });
    await s.open();
    expect(s.session.pastes, `deaf for ${deaf} ms`).toBe(false);
  }
});

test("Ctrl-C in a program that was pasted", async () => {
  let raised = false;
  const program: Program = function* () {
    try {
      yield 1e9;
    } catch (error) {
      raised = error instanceof KeyboardInterrupt;
      throw error;
    }
  };
  const s = scripted({ start: "friendly", faults: muxed, programs: { "wait()": program } });
  await s.open();
  const call = s.session.exec("wait()").catch((error) => error);
  await s.clock.pass(2000);
  await s.session.interrupt();
  expect(await s.settle(call)).toMatchObject({ pyType: "KeyboardInterrupt" });
  expect(raised).toBe(true);
});

describe("MicroPython itself, behind such a link", () => {
  let virtual: VirtualBoard;
  beforeEach(async () => {
    virtual = await createVirtualBoard();
  });
  afterEach(() => virtual.close());
  const link = () => ({
    write: (bytes: Uint8Array) => virtual.write(bytes.filter((byte) => byte !== 1)),
    onData: (listener: (bytes: Uint8Array) => void) => virtual.onData(listener),
  });

  test("exec, its output and errors, eval, calls of a module, files", async () => {
    await using board = await connect(link());
    expect(await board.exec("x = 'Zoë'\nfor i in range(2):\n  print(i, x)\n")).toBe("0 Zoë\n1 Zoë\n");
    expect(await board.exec("print(x, __name__)")).toBe("Zoë __main__\n");
    const error = (await board.exec("def f():\n  raise ValueError('no')\nf()").catch((e) => e)) as BoardError;
    expect(error).toMatchObject({ pyType: "ValueError", message: "no" });
    expect(error.traceback.split("\n").slice(1)).toEqual([
      '  File "<string>", line 3, in <module>',
      '  File "<string>", line 2, in f',
      "ValueError: no",
    ]);
    await expect(board.exec("import sys; sys.exit()")).rejects.toMatchObject({ code: "exit" });
    await expect(board.exec("x = (")).rejects.toMatchObject({ pyType: "SyntaxError" });
    expect(await board.eval("{'a': [1, 2.5, None]}")).toEqual({ a: [1, 2.5, undefined] });
    const module = stub("def twice(n):\n    return 2 * n\n", { twice: fn("twice", [["n", "int"]], "int") });
    const remote = (await board.load(module)) as Loose;
    expect(await remote.twice(21)).toBe(42);
    const data = Uint8Array.from({ length: 1000 }, (_, i) => i & 255);
    await board.fs.put(data, "/data.bin");
    expect(await board.fs.get("/data.bin")).toEqual(data);
    await board.softReset();
    expect(await board.exec("print(6*7)")).toBe("42\n");
  });
});

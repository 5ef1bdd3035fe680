import { describe, expect, test } from "vitest";
import { ConnectedBoard } from "../../../runtime/board.js";
import { TimeoutError } from "../../../runtime/errors.js";
import { Deadline } from "../../../runtime/repl/deadline.js";
import { LineSession } from "../../../runtime/repl/lineSession.js";
import { ScriptedAgent } from "../scripted/agent.js";
import type { Program } from "../scripted/board.js";
import { scripted } from "../scripted/open.js";
import { VirtualClock } from "../scripted/virtualClock.js";

/** `micropython.kbd_intr(-1)`: 03 is a byte like another. */
const unstoppable: Program = function* (io) {
  io.interruptible = false;
  for (;;) {
    io.print("on\r\n");
    yield 100;
  }
};
const programs = { "forever()": unstoppable };

function board(hasResetLine: boolean) {
  const s = scripted({ programs, start: "friendly", agent: new ScriptedAgent({}) });
  let pulled = 0;
  const hardReset = () => {
    pulled++;
    s.board.powerCycle();
  };
  if (hasResetLine) Object.assign(s.board, { hardReset });
  const resets: number[] = [];
  s.session.on("reset", () => resets.push(s.clock.now()));
  return { ...s, resets, pulled: () => pulled };
}

describe("a program that Ctrl-C doesn't stop", () => {
  test("at its time limit: the error at once, then the reset line; the next call works", async () => {
    const s = board(true);
    await s.open();
    const start = s.clock.now();
    const error = await s.settle(s.session.exec("forever()", { timeout: 500 }).catch((e) => e));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(s.clock.now() - start).toBeLessThan(600);
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
    expect(s.pulled()).toBe(1);
    expect(s.resets).toHaveLength(1);
    expect(s.clock.now() - start).toBeLessThan(10_000);
  });

  test("aborted by a signal: the same", async () => {
    const s = board(true);
    await s.open();
    const controller = new AbortController();
    s.clock.after(300, () => controller.abort(new Error("enough")));
    const call = s.session.exec("forever()", { signal: controller.signal });
    await expect(s.settle(call)).rejects.toThrow("enough");
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
    expect(s.pulled()).toBe(1);
  });

  test("a program that Ctrl-C does stop costs no reset", async () => {
    const s = board(true);
    await s.open();
    await s.settle(s.session.exec("while True: pass", { timeout: 500 }).catch(() => {}));
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
    expect([s.pulled(), s.resets.length]).toEqual([0, 0]);
  });

  test("without a reset line: the next call, and the next connection, say what to do", async () => {
    const s = board(false);
    await s.open();
    await expect(s.settle(s.session.exec("forever()", { timeout: 500 }))).rejects.toBeInstanceOf(
      TimeoutError,
    );
    const start = s.clock.now();
    const next = await s.settle(s.session.exec("print(1+1)").catch((e) => e));
    expect(next).toMatchObject({ name: "ConnectError", code: "no-repl" });
    expect(next.message).toMatch(/on\\x0d|on\n/);
    expect(next.message).toMatch(/reset it .*mpc rescue/s);
    expect(s.clock.now() - start).toBeLessThan(30_000);
    const again = await s.settle(s.session.reconnect({ timeout: 5_000 }).catch((e) => e));
    expect(again).toMatchObject({ name: "ConnectError", code: "no-repl" });
    expect(s.board.ran).toEqual(["forever()"]);
    // By hand:
    s.board.powerCycle();
    await s.settle(s.session.reconnect({ timeout: 5_000 }));
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
  });

  test("a pipe that is full, as the program reads nothing: no call waits for a write that never ends", async () => {
    const s = board(false);
    await s.open();
    let room = 40;
    const write = s.board.write.bind(s.board);
    s.board.write = (bytes) => {
      if (s.board.ran.length > 0 && room-- <= 0) return new Promise(() => {});
      return write(bytes);
    };
    const isLate = { name: "TimeoutError", code: "timed-out" };
    await expect(s.settle(s.session.exec("forever()", { timeout: 500 }))).rejects.toMatchObject(isLate);
    const start = s.clock.now();
    await expect(s.settle(s.session.exec("print(1+1)", { timeout: 500 }))).rejects.toMatchObject(isLate);
    expect(s.clock.now() - start).toBeLessThan(600);
    for (let i = 0; i < 2; i++) {
      const error = await s.settle(s.session.exec("print(1+1)").catch((e) => e));
      expect(error).toMatchObject({ name: "ConnectError", code: "no-repl" });
    }
    expect(room).toBeLessThan(0);
    expect(s.clock.now() - start).toBeLessThan(40_000);
    const closing = s.clock.now();
    await s.settle(s.session.close());
    expect(s.clock.now() - closing).toBeLessThan(1_000);
  });

  test("board.exec gives the same, and calls wait until it's over", async () => {
    const s = board(true);
    await s.open();
    const connected = new ConnectedBoard("scripted", s.session, { onOutput: () => {} });
    const told: string[] = [];
    connected.on("reset", () => told.push("reset"));
    const first = connected.exec("forever()", { timeout: 500 }).catch((e) => e.code);
    const second = connected.exec("print(1+1)");
    expect(await s.settle(first)).toBe("timed-out");
    expect(await s.settle(second)).toBe("2\n");
    expect(told).toEqual(["reset"]);
  });
});

test("a prompt without memory for any code: within the time given, an error that says so", async () => {
  const clock = new VirtualClock();
  let answer = (_: Uint8Array) => {};
  const stream = {
    onData: (listener: (bytes: Uint8Array) => void) => {
      answer = listener;
      return () => {};
    },
    write: (bytes: Uint8Array) => {
      const asks = Buffer.from(bytes).includes("\x05A\x01");
      const said = asks
        ? "raw REPL; CTRL-B to exit\r\n>R\x01\x80\x00\x01"
        : "\x04\x04MemoryError: memory allocation failed, allocating 512 bytes\r\n\x04>";
      clock.after(1, () => answer(Buffer.from(said, "latin1")));
    },
  };
  const session = new LineSession({ clock, stream: async () => stream });
  const opening = session.open(Deadline.of(clock, { timeout: 3_000 }, "connecting")).catch((e) => e);
  const error = await clock.settle(opening);
  expect(error).toMatchObject({ name: "ConnectError", code: "no-repl" });
  expect(error.message).toMatch(/heap is too full .* Ctrl-D/);
  expect(clock.now()).toBeLessThanOrEqual(3_001);
});

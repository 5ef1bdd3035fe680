import { describe, expect, test } from "vitest";
import {
  BoardError,
  DisconnectedError,
  MpcError,
  ResetError,
  TimeoutError,
  ValueError,
} from "../../../runtime/errors.js";
import { ascii } from "../../../runtime/repl/bytes.js";
import { checkedCode } from "../../../runtime/repl/checkedCode.js";
import { type Program, Raise, SystemExit } from "../scripted/board.js";
import { bytewise, cutAt, scripted } from "../scripted/open.js";
import { says } from "../scripted/programs.js";

const firmwares = ["paste", "refuses", "old"] as const;

describe.each(firmwares)("%s", (firmware) => {
  test("output comes as text and as bytes, in pieces", async () => {
    const s = scripted({
      firmware,
      programs: { go: says("a\r", 5, "\n\xc3", 5, "é", Uint8Array.of(0xff), "\r\nend") },
    });
    await s.open();
    const pieces: string[] = [];
    const bytes: number[] = [];
    const result = await s.settle(
      s.session.exec("go", {
        onOutput: (text) => pieces.push(text),
        onBytes: (piece) => bytes.push(...piece),
      }),
    );
    expect(pieces.join("")).toBe(result.text);
    expect(result.text).toBe("a\nÃé\ufffd\nend");
    expect([...result.bytes]).toEqual(bytes);
  });

  test("no code at all does nothing", async () => {
    const s = scripted({ firmware, programs: { "": says(), "\n": says() } });
    await s.open();
    expect((await s.settle(s.session.exec(""))).text).toBe("");
    expect(s.board.resets).toBe(0);
  });

  test("an exception is a BoardError with type, message, errno and traceback", async () => {
    const s = scripted({ firmware });
    await s.open();
    const error = await s.settle(s.session.exec("1/0").catch((e) => e));
    expect(error).toBeInstanceOf(BoardError);
    expect(error).toMatchObject({
      pyType: "ZeroDivisionError",
      message: "divide by zero",
      code: "board-raised",
    });
    expect(error.traceback).toMatch(/^Traceback .*\n {2}File .*\nZeroDivisionError: divide by zero$/);
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
  });

  test("what a thread prints where an error would stand is output, and no error", async () => {
    const traceback = 'Traceback (most recent call last):\r\n  File "<stdin>", line 1\r\nOops: it\r\n';
    const s = scripted({
      firmware,
      programs: {
        go: says("a\r\n", new Raise("tick 1\r\nOK> raw\r\n")),
        raises: says("b\r\n", new Raise(`tick 2\r\n${traceback}`)),
        bare: says(new Raise("MemoryError: no room\r\n")),
        damaged: says(new Raise(traceback.slice(30))),
      },
    });
    await s.open();
    expect((await s.settle(s.session.exec("go"))).text).toBe("a\ntick 1\nOK> raw\n");
    let printed = "";
    const options = { onOutput: (text: string) => (printed += text) };
    const run = (code: string) => s.settle(s.session.exec(code, options).catch((e) => e));
    expect(await run("raises")).toMatchObject({ pyType: "Oops", message: "it" });
    expect(printed).toBe("b\ntick 2\n");
    expect(await run("bare")).toMatchObject({ pyType: "MemoryError" });
    expect(await run("damaged")).toBeInstanceOf(BoardError);
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
  });

  test("a time limit stops the board, however it is busy, and the next call works", async () => {
    for (const program of [
      says(1e9),
      function* (io) {
        for (;;) {
          io.print("x\r\n");
          yield 1;
        }
      } as Program,
    ]) {
      const s = scripted({ firmware, programs: { go: program } });
      await s.open();
      const start = s.clock.now();
      const error = await s.settle(s.session.exec("go", { timeout: 300 }).catch((e) => e));
      expect(error).toBeInstanceOf(TimeoutError);
      expect(s.clock.now() - start).toBeLessThanOrEqual(301);
      expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
      expect(s.board.resets).toBe(0);
    }
  });

  test("an aborted signal gives its own reason, before, during and while waiting in the queue", async () => {
    const s = scripted({ firmware });
    await s.open();
    const reason = new Error("mine");
    const abort = new AbortController();
    const running = s.session.exec("while True: pass", { signal: abort.signal }).catch((e) => e);
    const waiting = s.session.exec("1/0", { signal: abort.signal }).catch((e) => e);
    s.clock.after(50, () => abort.abort(reason));
    expect(await s.settle(Promise.all([running, waiting]))).toEqual([reason, reason]);
    expect(await s.settle(s.session.exec("1/0", { signal: abort.signal }).catch((e) => e))).toBe(reason);
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
    expect(s.board.ran).not.toContain("1/0");
  });

  test("time-outs at each moment of a call leave a usable board", async () => {
    for (let timeout = 0; timeout < 30; timeout++) {
      const s = scripted({ firmware, window: 8, faults: { latency: 3 } });
      await s.open();
      const code = `#${"long".repeat(20)}`;
      await expect(s.settle(s.session.exec(code, { timeout }))).rejects.toBeInstanceOf(MpcError);
      expect((await s.settle(s.session.exec("print(1+1)"))).text, `after ${timeout} ms`).toBe("2\n");
      expect(s.board.resets).toBe(0);
      // Without flow control it travels with a check.
      const whole = [code, Buffer.from(checkedCode(Buffer.from(code))).toString()];
      for (const ran of s.board.ran.slice(0, -1)) expect(whole).toContain(ran);
    }
  });

  test("SystemExit is seen, and the board is usable", async () => {
    const s = scripted({ firmware });
    await s.open();
    let resets = 0;
    s.session.on("reset", () => resets++);
    const error = await s.settle(s.session.exec("import sys;sys.exit()").catch((e) => e));
    expect(error).toMatchObject({ pyType: "SystemExit", code: "exit" });
    expect(resets).toBe(1);
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
  });

  test("a reset between two calls is noticed, and the code isn't run", async () => {
    const s = scripted({ firmware });
    await s.open();
    s.board.powerCycle();
    const error = await s.settle(s.session.exec("print(1+1)").catch((e) => e));
    expect(error).toBeInstanceOf(ResetError);
    expect(s.session.epoch).toBe(1);
    expect(s.board.ran).toEqual([]);
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
  });

  test("a reset in the middle of a program is noticed, without a time limit", async () => {
    const s = scripted({ firmware, programs: { go: says("working\r\n", 1e9) } });
    await s.open();
    s.clock.after(1000, () => s.board.powerCycle());
    const start = s.clock.now();
    const error = await s.settle(s.session.exec("go").catch((e) => e));
    expect(error).toBeInstanceOf(ResetError);
    expect(s.clock.now() - start).toBeLessThan(3000);
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
  });

  test("a program that prints MicroPython's greeting and is silent for long isn't disturbed", async () => {
    const greeting = "MicroPython v1.27.0 on 2025-12-09; x\r\n>>> ";
    const s = scripted({ firmware, programs: { go: says(greeting, 5000, "raw REPL; ", 5000, "end\r\n") } });
    await s.open();
    const { text } = await s.settle(s.session.exec("go"));
    expect(text).toBe(`${greeting}raw REPL; end\n`.replaceAll("\r", ""));
    expect(s.board.resets).toBe(0);
  });

  test("soft reset", async () => {
    const s = scripted({ firmware });
    await s.open();
    await s.settle(s.session.softReset({}));
    expect(s.board.resets).toBe(1);
    expect(s.session.epoch).toBe(1);
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
    await s.settle(s.session.softReset({ runMain: true }));
    await s.clock.pass(50);
    expect(s.board.resets).toBe(2);
  });

  test("byte 04 in the output is told from the end wherever it can be", async () => {
    const output = ascii("a\x04b\x04c");
    const s = scripted({ firmware, programs: { go: says(output) } });
    await s.open();
    expect([...(await s.settle(s.session.exec("go"))).bytes]).toEqual([...output]);
  });

  test("a pause at any byte of the board's answer changes nothing", async () => {
    const whole = scripted({ firmware, start: "raw", programs: { go: says("hello\r\n") } });
    await whole.open();
    const from = whole.session.stats.bytesIn;
    await whole.settle(whole.session.exec("go"));
    for (let at = from + 1; at < whole.session.stats.bytesIn; at++) {
      const s = scripted({
        firmware,
        start: "raw",
        programs: { go: says("hello\r\n") },
        faults: cutAt(at, 700),
      });
      await s.open();
      expect((await s.settle(s.session.exec("go"))).text).toBe("hello\n");
    }
  });

  test("the link ends at any byte: a typed error, for the waiting calls too", async () => {
    const whole = scripted({ firmware, start: "raw" });
    await whole.open();
    const { bytesOut } = whole.session.stats;
    for (let bytes = 5; bytes < 40; bytes++) {
      const s = scripted({ firmware, start: "raw", faults: { endAfter: bytesOut + bytes } });
      await s.open();
      const calls = ["while True: pass", "print(1+1)"].map((code) =>
        s.session.exec(code, { timeout: 60_000 }),
      );
      const results = await s.settle(
        Promise.all(
          calls.map((call) =>
            call.then(
              () => "done",
              (e) => e,
            ),
          ),
        ),
      );
      if (s.session.connected) for (const result of results) expect(result).toBeInstanceOf(TimeoutError);
      else for (const result of results) expect(result).toBeInstanceOf(DisconnectedError);
    }
  });
});

test("budgets: raw-paste 17/13 for print(foo(5)), one turn; plain raw 15/10", async () => {
  const programs = { "print(foo(5))": says("10\r\n") };
  for (const [firmware, most] of [
    ["paste", { bytesOut: 20, bytesIn: 15 }],
    ["old", { bytesOut: 20, bytesIn: 12 }],
  ] as const) {
    const s = scripted({ firmware, programs });
    await s.open();
    const before = s.session.stats;
    await s.settle(s.session.exec("print(foo(5))"));
    const after = s.session.stats;
    expect(after.bytesOut - before.bytesOut).toBeLessThanOrEqual(most.bytesOut);
    expect(after.bytesIn - before.bytesIn).toBeLessThanOrEqual(most.bytesIn);
    expect(after.roundTrips - before.roundTrips).toBe(1);
  }
});

test("a board that stops taking code early: its error, whatever the length", async () => {
  for (const window of [4, 32]) {
    for (let stopAfter = 0; stopAfter < 110; stopAfter += 7) {
      const s = scripted({ window });
      await s.open();
      const board = s.board as unknown as { options: { stopAfter?: number } };
      board.options.stopAfter = stopAfter;
      const error = await s.settle(
        s.session.exec("x".repeat(100) + "y".repeat(window * 3), { timeout: 5000 }).catch((e) => e),
      );
      expect(error).toMatchObject({ pyType: "SyntaxError" });
      board.options.stopAfter = -1;
      expect((await s.settle(s.session.exec("print(1+1)", { timeout: 5000 }))).text).toBe("2\n");
      expect(s.board.resets).toBe(0);
    }
  }
});

test("credits are counted, and are no turns", async () => {
  const s = scripted({ window: 16 });
  await s.open();
  const before = s.session.stats;
  await s.settle(s.session.exec("#".repeat(1000)).catch(() => {}));
  const after = s.session.stats;
  expect(after.credits - before.credits).toBe(62);
  // Waiting for the request's answer once, for the end once; more waits would be turns.
  expect(after.roundTrips - before.roundTrips).toBe(2);
});

test("code that the prompt would act on is refused before a byte is sent", async () => {
  const s = scripted();
  await s.open();
  const before = s.session.stats.bytesOut;
  const error = await s.settle(s.session.exec("x = '\x04'").catch((e) => e));
  expect(error).toBeInstanceOf(ValueError);
  expect(error.message).toContain("\\x04");
  expect(s.session.stats.bytesOut).toBe(before);
});

test("calls run one after the other, in order", async () => {
  const s = scripted({ programs: { slow: says(50, "s"), fast: says("f") } });
  await s.open();
  const ends: string[] = [];
  const run = (code: string) => s.session.exec(code).then((r) => ends.push(r.text));
  await s.settle(Promise.all([run("slow"), run("fast"), run("slow"), run("fast")]));
  expect(ends).toEqual(["s", "f", "s", "f"]);
});

test("what a timer prints between calls is output, and never part of an answer", async () => {
  const noise = "tick >>> \x04\x04>raw REPL; CTRL-B to exit\r\n>OK";
  const s = scripted({ start: "raw" });
  await s.open();
  const printed: Uint8Array[] = [];
  s.session.on("output", (bytes) => printed.push(bytes));
  const board = s.board as unknown as { print(text: string): void; flush(): void };
  for (let i = 0; i < 20; i++) {
    board.print(noise);
    board.flush();
    if (i % 2) await s.clock.pass(5);
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
  }
  expect(Buffer.concat(printed).toString()).toBe(noise.repeat(20));
});

test("what a thread prints while the board takes code holds nothing up, and is output", async () => {
  const code = `#${"x".repeat(100)}`;
  const s = scripted({ start: "raw", window: 16, programs: { [code]: says("done\r\n") } });
  await s.open();
  let printed = "";
  s.session.on("output", (bytes) => (printed += Buffer.from(bytes).toString("latin1")));
  const board = s.board as unknown as { print(text: string | Uint8Array): void; flush(): void };
  const print = board.print.bind(board);
  board.print("tick 0\r\n");
  board.flush();
  // The prompt has to be asked before it is sent code; what else comes stands right behind its answer, and between credits.
  await s.clock.pass(5);
  let ticks = 0;
  board.print = (said) => {
    print(said);
    if (typeof said !== "string" && (said[0] === 0x52 || said[0] === 0x01)) print(`tick ${++ticks}\r\n`);
  };
  const start = s.clock.now();
  expect((await s.settle(s.session.exec(code))).text).toBe("done\n");
  expect(s.clock.now() - start).toBeLessThan(500);
  expect(ticks).toBeGreaterThan(3);
  expect(printed).toBe(Array.from({ length: ticks + 1 }, (_, i) => `tick ${i}\r\n`).join(""));
});

test("what a thread prints in front of the prompt, and on and on, is output; the call ends soon", async () => {
  const s = scripted({ start: "raw", programs: { go: says("done\r\n") } });
  await s.open();
  const board = s.board as unknown as { print(text: string): void; flush(): void; report(r: string): void };
  const report = board.report;
  let ticking = true;
  const tick = () => {
    if (!ticking) return;
    board.print("tick\r\n");
    board.flush();
    s.clock.after(30, tick);
  };
  board.report = () => {
    board.report = report;
    board.print("\x04\x04tick\r\n>");
    s.clock.after(30, tick);
  };
  const start = s.clock.now();
  expect((await s.settle(s.session.exec("go"))).text).toMatch(/^done\n(tick\n)+$/);
  expect(s.clock.now() - start).toBeLessThan(500);
  ticking = false;
  await s.clock.pass(100);
  expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
  expect(s.board.resets).toBe(0);
});

test("close ends what waits, and later calls say so", async () => {
  const s = scripted();
  await s.open();
  const running = s.session.exec("while True: pass").catch((e) => e);
  await s.clock.pass(20);
  await s.settle(s.session.close());
  expect(await s.settle(running)).toBeInstanceOf(DisconnectedError);
  const error = await s.settle(s.session.exec("print(1+1)").catch((e) => e));
  expect(error).toMatchObject({ code: "closed" });
});

test("SystemExit in code cut byte by byte", async () => {
  const s = scripted({
    faults: bytewise,
    programs: {
      go: says("bye", 1, new SystemExit()),
    },
  });
  await s.open();
  expect(await s.settle(s.session.exec("go").catch((e) => e))).toMatchObject({ pyType: "SystemExit" });
});

test("code of which a byte is lost on the way: an error, though no time limit was given", async () => {
  for (const lost of [50, 100, 150]) {
    let base = Number.POSITIVE_INFINITY;
    const s = scripted({ window: 16, faults: { toBoard: (byte, n) => (n === base + lost ? [] : [byte]) } });
    await s.open();
    base = s.session.stats.bytesOut;
    const error = await s.settle(s.session.exec("#".repeat(150)).catch((e) => e));
    expect(error).toBeInstanceOf(MpcError);
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
  }
});

test("a board that is reset while it takes code: one ResetError says so", async () => {
  for (const firmware of ["paste", "old"] as const) {
    for (const at of [10, 60, 110]) {
      let base = Number.POSITIVE_INFINITY;
      const s = scripted({
        firmware,
        window: 16,
        faults: {
          toBoard: (byte, n) => {
            if (n === base + at) s.clock.after(0, () => s.board.powerCycle());
            return [byte];
          },
        },
      });
      await s.open();
      base = s.session.stats.bytesOut;
      const error = await s.settle(s.session.exec("#".repeat(150)).catch((e) => e));
      expect(error, `${firmware} ${at}`).toMatchObject({ code: "reset" });
      expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
    }
  }
});

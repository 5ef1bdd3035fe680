import { describe, expect, test } from "vitest";
import { ConnectError } from "../../../runtime/errors.js";
import { ascii } from "../../../runtime/repl/bytes.js";
import { checkedCode } from "../../../runtime/repl/checkedCode.js";
import {
  KeyboardInterrupt,
  MachineReset,
  type Program,
  Raise,
  type ScriptedOptions,
} from "../scripted/board.js";
import { bytewise, cutAt, scripted } from "../scripted/open.js";
import { says } from "../scripted/programs.js";

const chatty = (line: string | Uint8Array, every = 3): Program =>
  function* (io) {
    for (;;) {
      io.print(line);
      yield every;
    }
  };

/** Goes on after the first `times` Ctrl-Cs. */
const stubborn = (times: number): Program =>
  function* (io) {
    for (let left = times; ; ) {
      try {
        for (;;) {
          io.print("tick\r\n");
          yield 50;
        }
      } catch (error) {
        if (!(error instanceof KeyboardInterrupt) || left-- === 0) throw error;
      }
    }
  };

const reading: Program = function* (io) {
  io.print("name? ");
  while ((yield "byte") !== 0x0d);
  io.print("hello\r\n");
};

/** Like an agent whose host has died: takes no notice of anything but Ctrl-C. */
const agent: Program = function* () {
  for (;;) yield "byte";
};

const states: Record<string, ScriptedOptions> = {
  "just started": {},
  "at the friendly prompt": { start: "friendly" },
  "a line half typed": { start: "friendly", typed: ascii("for i in") },
  "in paste mode": { start: "friendly", typed: ascii("\x05for i in range(3):\r  pass") },
  "at the raw prompt": { start: "raw" },
  "code half sent in raw mode": { start: "raw", typed: ascii("print('R\x01") },
  "in the middle of raw-paste": { start: "raw", typed: ascii("\x05A\x01while True:\n  pr") },
  "a silent program": { start: chatty("", 100_000) },
  "a chatty program": { start: chatty("12345 >>> raw\r\n") },
  "a program that prints prompts": { start: chatty("\r\n>>> \r\nraw REPL; CTRL-B to exit\r\n>") },
  "a program that prints a raw-paste answer": { start: chatty(ascii("R\x01\x20\x00\x01\x04\x04>")) },
  "a program that prints every byte": { start: chatty(Uint8Array.from({ length: 256 }, (_, i) => i)) },
  "a program that ignores the first Ctrl-C": { start: stubborn(1) },
  "a program that ignores five": { start: stubborn(5) },
  "a program that reads a line": { start: reading },
  "an agent left behind": { start: agent },
  "deaf for 2.5 s after a reset, with boot noise": {
    deaf: 2500,
    bootText: "ets Jul 29 2019\r\n\xff\xfe\x00\x80 rst:0x1\r\n",
  },
  "no prompt text": { ps1: "", start: "friendly" },
  "another prompt": { ps1: "$ " },
  "a prompt of 1 KB": { ps1: "raw REPL; CTRL-B to exit\r\n>R\x01".repeat(32) },
  "a program that raised at boot": {
    start: says(new Raise("Traceback (most recent call last):\r\nValueError: >>> \x04\x04>\r\n")),
  },
};

describe("comes to the raw prompt", () => {
  for (const firmware of ["paste", "refuses", "old"] as const) {
    for (const [state, options] of Object.entries(states)) {
      for (const [how, faults] of [
        ["as it comes", {}],
        ["byte by byte", bytewise],
      ] as const) {
        test(`${firmware}: ${state}, ${how}`, async () => {
          const s = scripted({ ...options, firmware, faults });
          await s.open();
          expect(s.clock.now()).toBeLessThan(5000);
          expect(s.session.window).toBe(firmware === "paste" ? 128 : 0);
          expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
          expect(s.board.resets).toBe(0);
          expect(s.board.ran).toEqual(["print(1+1)"]);
        });
      }
    }
  }
});

/** What boards write when they start, or when a cable is plugged in. */
const noises: Record<string, string | Uint8Array> = {
  nothing: "",
  "an ESP8266's first words at another speed": Uint8Array.from(
    { length: 300 },
    (_, i) => (i * 73 + 11) & 255,
  ),
  "an ESP32's ROM":
    "ets Jul 29 2019 12:21:46\r\n\r\nrst:0x1 (POWERON_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)\r\nentry 0x400805e4\r\n",
  "a brown-out, again and again": "\r\nBrownout detector was triggered\r\n\r\n".repeat(20),
  "logs of the network":
    "I (540) wifi:wifi driver task: 3ffc3b1c, prio:23\r\nW (1206) wifi:<ba-add>idx:0\r\n>",
  "a line that looks like a prompt": ">>> \r\n>>> import main\r\n... \r\n=== ",
  "a line that looks like the raw prompt": "raw REPL; CTRL-B to exit\r\n>OK\x04\x04>",
  "what looks like an answer to raw-paste": Uint8Array.of(0x52, 1, 0x20, 0, 1, 1, 4, 4, 0x3e, 0x52, 0, 0x3e),
  zeros: new Uint8Array(1000),
  "all ones, as of a floating line": new Uint8Array(1000).fill(0xff),
  "control bytes and half a character": Uint8Array.of(1, 2, 3, 4, 5, 0x0a, 0x0d, 0x1b, 0x5b, 0xe2, 0x82),
  "escape sequences": "\x1b[2J\x1b[H\x1b]0;title\x07\x1b[6n",
  "20 KB of log": "D (99) a line of debug output, one of many\r\n".repeat(470),
  "safe mode":
    "Auto-reload is off.\r\nRunning in safe mode! Not running saved code.\r\n\r\nPress any key to enter the REPL.\r\n",
  "an error in boot.py":
    'Traceback (most recent call last):\r\n  File "boot.py", line 3, in <module>\r\nOSError: [Errno 2] ENOENT\r\n',
};

describe("boot noise", () => {
  const ticking: Program = function* (io) {
    for (let i = 0; ; i++) {
      io.print(`${i}\r\n`);
      yield 20;
    }
  };
  for (const [noise, bootText] of Object.entries(noises)) {
    for (const firmware of ["paste", "old"] as const) {
      test.each([0, 400, 2500])(`${firmware}: ${noise}, and deaf for %i ms`, async (deaf) => {
        const s = scripted({ bootText, deaf, main: ticking, firmware });
        await s.open();
        expect(s.clock.now()).toBeLessThan(6000);
        expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
        expect(s.board.ran).toEqual(["print(1+1)"]);
      });
    }
  }
});

describe("a boot loop", () => {
  const loop = (ms: number, text = "starting\r\n") => says(text, ms, new MachineReset());
  test.each([
    ["restarts every 0.6 s, and hears for 0.4 s", 400, 200],
    ["restarts every 2 s, and hears for 0.2 s", 200, 1800],
    ["restarts every 0.15 s, and hears for 0.05 s", 50, 100],
    ["restarts every 0.8 s, and hears for 0.03 s", 30, 770],
    ["restarts every 2 s, and hears for 0.03 s", 30, 1970],
  ])("that %s is caught", async (_, hears, deaf) => {
    const s = scripted({ bootText: "ets Jul 29 2019\r\n", deaf, main: loop(hears + deaf) });
    await s.open();
    expect(s.board.resets).toBeLessThan(60);
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
  });

  test("that hears nothing is an error that shows it", async () => {
    const s = scripted({ bootText: "rst:0x8 (TG1WDT_SYS_RESET)\r\n", deaf: 1e9, main: loop(700) });
    const error = await s.open().catch((e) => e);
    expect(error).toMatchObject({ name: "ConnectError", code: "no-repl" });
    expect(error.message).toContain("TG1WDT_SYS_RESET");
  });
});

test("a pause at any byte of the answers changes nothing", async () => {
  const whole = scripted({ start: "friendly" });
  await whole.open();
  const length = whole.session.stats.bytesIn;
  for (const gap of [20, 1500]) {
    for (let at = 1; at < length; at++) {
      const s = scripted({ start: "friendly", faults: cutAt(at, gap) });
      await s.open();
      expect((await s.settle(s.session.exec("print(1+1)"))).text, `cut at ${at}, ${gap} ms`).toBe("2\n");
    }
  }
}, 60_000);

test("an idle board: at most 600 bytes and 3 turns", async () => {
  for (const start of ["friendly", "raw"] as const) {
    for (const firmware of ["paste", "refuses", "old"] as const) {
      const s = scripted({ start, firmware });
      await s.open();
      const { bytesIn, bytesOut, roundTrips } = s.session.stats;
      expect(bytesIn + bytesOut).toBeLessThanOrEqual(600);
      expect(roundTrips).toBeLessThanOrEqual(3);
    }
  }
});

test("small windows are kept", async () => {
  for (const window of [1, 7, 32, 128, 1000]) {
    const s = scripted({ window });
    await s.open();
    expect(s.session.window).toBe(window);
    expect(s.board.overrun).toBe(0);
    await s.settle(s.session.exec("#".repeat(1000)).catch(() => {}));
    expect(s.board.overrun).toBe(0);
    expect(s.board.ran[0]).toBe("#".repeat(1000));
  }
});

test("a raw-paste window of nothing is none: plain raw mode", async () => {
  for (const start of ["friendly", "raw"] as const) {
    const s = scripted({ window: 0, start });
    await s.open();
    expect(s.session.window).toBe(0);
    expect(s.board.overrun).toBe(0);
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
    expect(s.board.ran).toEqual(["print(1+1)"]);
  }
});

test("a board that keeps Ctrl-C for itself: an error with what it was sending", async () => {
  const deafToInterrupts: Program = function* (io) {
    io.interruptible = false;
    for (;;) {
      io.print("\x1b[2Jmy loop\r\n");
      yield 100;
    }
  };
  const s = scripted({ start: deafToInterrupts });
  const error = await s.open().catch((e) => e);
  expect(error).toBeInstanceOf(ConnectError);
  expect(error.code).toBe("no-repl");
  expect(error.message).toContain("my loop");
  expect(error.message).not.toContain("\x1b");
  expect(s.clock.now()).toBeLessThan(10_100);
});

test("a line on which nothing comes: an error within the time given", async () => {
  const s = scripted({ start: "friendly", faults: { toHost: () => [] } });
  await expect(s.open()).rejects.toThrow(/sent nothing at all/);
  expect(s.clock.now()).toBeLessThan(10_100);
});

test("a line that only echoes isn't a board", async () => {
  const echo: Program = function* (io) {
    io.interruptible = false;
    for (;;) io.print(Uint8Array.of(yield "byte"));
  };
  const error = await scripted({ start: echo })
    .open()
    .catch((e) => e);
  expect(error).toBeInstanceOf(ConnectError);
  expect(error.message).toContain("It sends back what it is sent");
});

test.each([
  ["another baud rate", Uint8Array.from({ length: 60 }, (_, i) => i * i * 31 + i * 77), true],
  ["a program's text, not ASCII alone", new TextEncoder().encode("Температура: 21 °C\r\n"), false],
])("what a board sends that isn't entered, and what it means: %s", async (_, bytes, isGarbage) => {
  const babble: Program = function* (io) {
    io.interruptible = false;
    for (;;) {
      io.print(bytes);
      yield 100;
    }
  };
  const error = await scripted({ start: babble })
    .open()
    .catch((e) => e);
  expect(error.received.length).toBeGreaterThan(0);
  expect(/baud rate/.test(error.message)).toBe(isGarbage);
});

test("a board that loses what comes at full speed is sent less at once", async () => {
  const s = scripted({ firmware: "old", start: "friendly" });
  const write = s.board.write.bind(s.board);
  // The way in has to fit; what is sent after it needn't.
  s.board.write = (bytes) => write(bytes.subarray(0, 20));
  await s.open();
  const code = `#${"x".repeat(500)}`;
  await s.settle(s.session.exec(code).catch(() => {}));
  expect(s.board.ran.at(-1)).toBe(Buffer.from(checkedCode(Buffer.from(code))).toString());
});

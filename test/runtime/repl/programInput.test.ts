import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { describe, expect, test } from "vitest";
import { ValueError } from "../../../runtime/errors.js";
import { ascii } from "../../../runtime/repl/bytes.js";
import { ProgramInput } from "../../../runtime/repl/programInput.js";
import type { Program } from "../scripted/board.js";
import { scripted } from "../scripted/open.js";
import { VirtualClock } from "../scripted/virtualClock.js";

/** Reads lines, echoing as `input()` does, until one is "end" or the input ends. */
const readsLines: Program = function* (io) {
  for (let line = ""; line !== "end"; ) {
    line = "";
    for (let byte = yield "byte"; byte !== 0x0d; byte = yield "byte") {
      if (byte === 0x04 && line === "") return io.print("no more\r\n");
      line = byte === 0x08 ? line.slice(0, -1) : line + String.fromCharCode(byte);
      io.print(byte === 0x08 ? "\b \b" : Uint8Array.of(byte));
    }
    io.print(`\r\n<${line}>\r\n`);
  }
};

const sleeps: Program = function* () {
  yield 500;
};

const programs = { "read()": readsLines, "sleep()": sleeps };

describe("a program's input", () => {
  test("what was written before it starts, and while it runs", async () => {
    const s = scripted({ programs });
    await s.open();
    const before = s.session.input.write(ascii("one\r"));
    let text = "";
    const run = s.session.exec("read()", {
      onOutput: (more) => {
        if (more.includes("<one>")) void s.session.input.write(ascii("end\r"));
        text += more;
      },
    });
    await s.settle(run);
    await before;
    expect(text).toBe("one\n<one>\nend\n<end>\n");
  });

  test.each([
    ["whole lines", "one\r"],
    ["a line that isn't ended", "one"],
    ["nothing at all", ""],
  ])("its end, after %s", async (_, typed) => {
    const s = scripted({ programs });
    await s.open();
    void s.session.input.write(ascii(typed));
    void s.session.input.end();
    const { text } = await s.settle(s.session.exec("read()"));
    expect(text).toBe(`${typed === "" ? "" : "one\n<one>\n"})\b \bno more\n`);
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
  });

  test.each(["paste", "refuses"] as const)(
    "%s: what a program leaves is never run, and never shown",
    async (firmware) => {
      const s = scripted({ programs, firmware });
      await s.open();
      const shown: Uint8Array[] = [];
      s.session.on("output", (bytes) => shown.push(bytes));
      void s.session.input.write(ascii("print(1+1)\rprint(1+1)"));
      void s.session.input.end();
      expect((await s.settle(s.session.exec("sleep()"))).text).toBe("");
      expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
      expect(s.board.resets).toBe(0);
      // The prompt was given what was left, ended so that it compiles to nothing but an error.
      const [first, left, last] = s.board.ran;
      expect([first, last]).toEqual(["sleep()", "print(1+1)"]);
      expect(left).toMatch(/\r\)\x08$/);
      expect(shown).toEqual([]);
    },
  );

  test("a program that isn't given any costs nothing", async () => {
    const s = scripted({ programs });
    await s.open();
    const before = s.session.stats.bytesOut;
    await s.settle(s.session.exec("sleep()"));
    expect(s.session.stats.bytesOut - before).toBe(3 + "sleep()".length + 1);
  });

  test("at a time limit no more of it goes out", async () => {
    const s = scripted({ programs: { "deaf()": sleeps }, window: 16 });
    await s.open();
    void s.session.input.write(new Uint8Array(5000).fill(0x7e)).catch(() => {});
    await s.settle(s.session.exec("deaf()", { timeout: 150 }).catch(() => {}));
    const sent = s.board.received.filter((byte) => byte === 0x7e).length;
    expect(sent).toBe(2 * 16 - 8);
    await s.clock.pass(1000);
    expect(s.board.received.filter((byte) => byte === 0x7e)).toHaveLength(sent);
  });

  test("the prompt's bytes are refused", async () => {
    const s = scripted({ programs });
    await s.open();
    for (const byte of [1, 2, 3, 4, 5])
      await expect(s.session.input.write(Uint8Array.of(0x61, byte))).rejects.toThrow(
        new RegExp(`byte 0${byte} at offset 1`),
      );
    await expect(s.session.input.write(Uint8Array.of(3))).rejects.toBeInstanceOf(ValueError);
    await s.settle(s.session.input.write(new Uint8Array(0)));
  });

  test("a link that is gone: what waits rejects", async () => {
    const s = scripted({ programs });
    await s.open();
    const write = s.session.input.write(ascii("never\r"));
    await s.session.close();
    await expect(write).rejects.toMatchObject({ code: "closed" });
  });
});

describe("how much is given at once", () => {
  /** A board with 64 bytes of buffer that reads one each `every` ms, and echoes it or not. */
  async function given(every: number, echoes: boolean, ms: number) {
    const clock = new VirtualClock();
    const stalls: number[] = [];
    const input = new ProgramInput(
      clock,
      () => 64,
      (bytes) => stalls.push(bytes),
    );
    let sent = 0;
    let read = 0;
    let most = 0;
    input.open(async (bytes) => {
      sent += bytes.length;
      most = Math.max(most, sent - read);
    });
    void input.write(ascii("a\r".repeat(500)));
    for (let at = 0; at < ms; at += every) {
      await clock.pass(every);
      if (read === sent) continue;
      const echo = read++ % 2 === 0 ? "a" : "\r\n? ";
      if (echoes) input.heard(ascii(echo));
    }
    return { sent, most, stalls, input };
  }

  test("never more than the buffer holds while the board echoes, however slowly it reads", async () => {
    for (const every of [1, 20, 90]) {
      const { most, sent } = await given(every, true, 100 * every);
      expect(most).toBeLessThanOrEqual(64);
      expect(sent).toBeGreaterThan(100);
    }
  });

  test("a board that echoes nothing gets a buffer full, and that is told", async () => {
    expect(await given(10, false, 5000)).toMatchObject({ sent: 56, stalls: [56] });
  });

  test("keys are sent all the same, however much waits", async () => {
    const clock = new VirtualClock();
    const input = new ProgramInput(
      clock,
      () => 16,
      () => {},
    );
    const sent: number[] = [];
    input.open(async (bytes) => void sent.push(...bytes));
    for (let i = 0; i < 100; i++) await input.type(Uint8Array.of(0x61));
    expect(sent).toHaveLength(100);
  });

  test("a program that echoes something else than what it has read gets no more for it", async () => {
    const clock = new VirtualClock();
    const input = new ProgramInput(
      clock,
      () => 16,
      () => {},
    );
    let sent = 0;
    input.open(async (bytes) => void (sent += bytes.length));
    void input.write(ascii("12\r".repeat(10)));
    await clock.pass(1);
    expect(sent).toBe(8);
    // The beginning of an echo counts only as long as it goes on.
    input.heard(ascii("1"));
    await clock.pass(1);
    expect(sent).toBe(9);
    for (let i = 0; i < 100; i++) input.heard(ascii("1x"));
    await clock.pass(1);
    expect(sent).toBe(9);
    input.heard(ascii("12\r"));
    await clock.pass(1);
    expect(sent).toBe(11);
  });
});

describe("on the virtual board", () => {
  test("input(), sys.stdin and its bytes", async () => {
    await using board = await connect("sim:");
    void board.stdin.write("Zoë\n");
    expect(await board.exec("s = input('name? ')\nprint(len(s), s)")).toBe("name? Zoë\n3 Zoë\n");
    void board.stdin.write("a\nb\n");
    expect(await board.exec("import sys\nprint([sys.stdin.readline(), sys.stdin.readline()])")).toMatch(
      /\['a\\[rn]', 'b\\[rn]'\]/,
    );
    void board.stdin.write(Uint8Array.of(0, 6, 0xff, 0x0a));
    expect(await board.exec("print(sys.stdin.buffer.read(4))")).toBe("b'\\x00\\x06\\xff\\n'\n");
    void board.stdin.end();
    await expect(board.exec("input()")).rejects.toMatchObject({ pyType: "EOFError" });
  });

  test.each([
    ["ended by itself", "pass", "resolves"],
    ["raised", "raise ValueError()", "rejects"],
    ["was stopped", "while True: pass", "rejects"],
  ] as const)("what a program that %s hasn't read says nothing", async (_how, code, ends) => {
    let printed = "";
    await using board = await connect("sim:", { onOutput: (text) => (printed += text) });
    for (let i = 0; i < 5; i++) {
      void board.stdin.write("never read\n");
      void board.stdin.end();
      await expect(board.exec(code, { timeout: 300 }))[ends].toBeDefined();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await board.exec("print('fine')")).toBe("fine\n");
    }
    expect(printed).toBe("");
  });

  test.each(["ring64", "ring256", "no-raw-paste", "no-buffer"] as const)(
    "%s: nothing is lost of what a program reads slowly",
    async (profile) => {
      await using virtual = await createVirtualBoard({ profile });
      await using board = await connect(virtual);
      const lines = Array.from({ length: 60 }, (_, i) => `line ${i}`);
      void board.stdin.write(lines.map((line) => `${line}\n`).join(""));
      const code = "import time\nfor i in range(60):\n  s = input()\n  time.sleep_ms(5)\n  print('=' + s)";
      const text = await board.exec(code);
      expect(text.split("\n").filter((line) => line.startsWith("="))).toEqual(
        lines.map((line) => `=${line}`),
      );
    },
  );
});

import { connect } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTerminal } from "../../../runtime/openTerminal.js";
import { Pipe } from "../../../runtime/terminal/pipe.js";
import type { Terminal, TerminalOptions } from "../../../runtime/terminal/terminal.js";
import { realClock } from "../../../runtime/transport/clock.js";
import { until } from "../transport/suite.js";

let virtual: VirtualBoard;
let screen = "";
beforeEach(() => {
  screen = "";
});
afterEach(() => virtual.close());

const key = (text: string) => Buffer.from(text, "utf8");
const sees = (text: string) => until(() => screen.includes(text));

async function open(options: Partial<TerminalOptions> = {}, profile = "default"): Promise<Terminal> {
  virtual = await createVirtualBoard({ profile });
  return attach(options);
}

async function attach(options: Partial<TerminalOptions> = {}): Promise<Terminal> {
  const show = (bytes: Uint8Array) => {
    screen += Buffer.from(bytes).toString();
  };
  const { terminal } = await openTerminal(virtual, { show, ...options });
  return terminal;
}

/** Types at the keyboard once the board shows a prompt. */
async function type(terminal: Terminal, text: string, then: string): Promise<void> {
  const before = screen.length;
  terminal.type(key(text));
  await until(() => screen.indexOf(then, before) >= 0);
}

describe("a keyboard", () => {
  test("keys go to the board, what it prints comes back", async () => {
    const terminal = await open();
    terminal.showPrompt();
    await sees(">>> ");
    await type(terminal, "print(6 * 7)\r", "42\r\n");
    await type(terminal, "\x1b[A\r", "42\r\n");
    terminal.type(key("\x1d"));
    expect(await terminal.ended).toBe("left");
  });

  test("a running program isn't interrupted, Ctrl-C is the board's", async () => {
    const terminal = await open();
    await sees(">>> ");
    await type(terminal, "import time\r", ">>> ");
    await type(terminal, "while True: print('tick'); time.sleep(0.02)\r\r", "tick\r\n");
    terminal.type(key("\x18"));
    screen = "";
    const second = await attach();
    second.showPrompt();
    await sees("tick\r\ntick\r\n");
    await type(second, "\x03", "KeyboardInterrupt");
    await type(second, "print('on')\r", "on\r\n");
  });

  test("several lines are pasted in paste mode, one isn't", async () => {
    const terminal = await open();
    await sees(">>> ");
    await type(terminal, "\x1b[200~print('one')\x1b[201~\r", "one\r\n>>> ");
    expect(screen).not.toContain("===");
    const code = "def f(a):\n    if a:\n        return 'yes'\n    return 'no'\n\nprint(f(0))\n";
    await type(terminal, `\x1b[200~${code}\x1b[201~`, "no\r\n>>> ");
    expect(screen).toContain("===         return 'yes'");
  });

  test("a paste into a program that reads is typed as it is", async () => {
    const terminal = await open();
    await sees(">>> ");
    await type(terminal, "a = input('name? ')\r", "name? ");
    await type(terminal, "\x1b[200~Ada\n\x1b[201~", ">>> ");
    await type(terminal, "print('<%s>' % a)\r", "<Ada>");
  });

  test("Ctrl-C ends a long paste", async () => {
    const terminal = await open({}, "ring64");
    await sees(">>> ");
    const code = `${"x = 'a line of a long paste'\n".repeat(2000)}print('through')\n`;
    await type(terminal, `\x1b[200~${code}\x1b[201~`, "=== x = ");
    await type(terminal, "\x03", ">>> ");
    await type(terminal, "print('free')\r", "free\r\n");
    expect(screen).not.toContain("through");
  });

  test("Ctrl-J types code, Ctrl-K runs a file; what it raises is shown", async () => {
    let file = "import sys\nprint('from the file')\n";
    const terminal = await open({
      injectCode: "n = 20\nprint(n + 1)\n",
      injectFile: async () => file,
    });
    await sees(">>> ");
    await type(terminal, "\n", "21\r\n");
    await type(terminal, "\v", "from the file\r\n");
    await sees(">>> ");
    file = "raise ValueError('no good')";
    await type(terminal, "\v", "ValueError: no good\r\n");
    await type(terminal, "print('again')\r", "again\r\n");
    expect(screen).not.toContain("raw REPL");
  });

  test("an agent whose host was killed gives way to Ctrl-C", async () => {
    virtual = await createVirtualBoard();
    const dead = await connect(virtual);
    expect(await dead.eval("1 + 1")).toBe(2);
    await dead.close({ detach: true });
    const terminal = await attach();
    terminal.showPrompt();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await type(terminal, "\x03", ">>> ");
    await type(terminal, "print('mine')\r", "mine\r\n");
  });

  test("raw mode that was left open is left", async () => {
    virtual = await createVirtualBoard();
    let said = "";
    const off = virtual.onData((bytes) => {
      said += Buffer.from(bytes).toString();
    });
    await virtual.write(Uint8Array.of(1));
    await until(() => said.endsWith("raw REPL; CTRL-B to exit\r\n>"));
    off();
    const terminal = await attach();
    terminal.showPrompt();
    await sees(">>> ");
    await type(terminal, "print('friendly')\r", "friendly\r\n");
  });

  test("the end of the link is told", async () => {
    const terminal = await open();
    await virtual.close();
    expect(await terminal.ended).toBe("disconnected");
  });
});

describe("a pipe", () => {
  const run = async (text: string, profile?: string) => {
    const terminal = await open({}, profile);
    await terminal.enter(5000);
    const pipe = new Pipe(terminal, realClock);
    pipe.push(text);
    pipe.end();
    expect(await terminal.ended).toBe("finished");
  };

  test.each(["default", "ring64", "bare", "second-writer"])("%s: a line is typed", async (profile) => {
    await run("print(6 * 7)\n", profile);
    expect(screen).toMatch(/\n42\r?\n/);
    expect(screen).not.toContain("raw REPL");
  });

  test("the last line needs no end; nothing at all is fine", async () => {
    await run("print(6 * 7)");
    expect(screen).toContain("42\r\n");
    await virtual.close();
    await run("");
  });

  test.each(["default", "ring64"])("%s: a program is pasted whole", async (profile) => {
    const lines = Array.from({ length: 200 }, (_, i) => `total += len("a line of the program: ${i}")`);
    await run(`total = 0\ndef show():\n    print("total", total)\n\n${lines.join("\n")}\nshow()\n`, profile);
    const expected = lines.reduce((n, _, i) => n + `a line of the program: ${i}`.length, 0);
    expect(screen).toContain(`total ${expected}\r\n`);
  });

  test("slow commands are waited for, and keep their order", async () => {
    await run("import time\nfor i in range(3):\n  time.sleep(0.6)\n  print('slept', i)\n");
    expect(screen).toMatch(/slept 0\r\nslept 1\r\nslept 2\r\n/);
  });

  test("a block that is left open is ended", async () => {
    await run("for i in range(2): print('in', i)\n");
    expect(screen).toContain("in 1\r\n");
  });

  test("a program that ran before is interrupted; control characters are keys", async () => {
    virtual = await createVirtualBoard({ files: { "main.py": "while True: pass" } });
    const terminal = await attach();
    await terminal.enter(5000);
    const pipe = new Pipe(terminal, realClock);
    pipe.push("while True: pass\n\n");
    await new Promise((resolve) => setTimeout(resolve, 300));
    pipe.push("\x03print('after')\n");
    pipe.end();
    expect(await terminal.ended).toBe("finished");
    expect(screen).toContain("KeyboardInterrupt");
    expect(screen).toContain("after\r\n");
  });
});

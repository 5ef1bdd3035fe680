import { describe, expect, test } from "vitest";
import { type Driven, drive, driveFriendly } from "./drive.js";

/** Starts code that says "go", interrupts it, and gives the error. */
async function interrupted(board: Driven, code: string): Promise<string> {
  board.send(`print("go")\n${code}\x04`);
  await board.until("go\r\n");
  await board.pause(20);
  board.send("\x03");
  await board.until("\x04");
  return (await board.until("\x04>")).slice(0, -2);
}

describe("Ctrl-C", () => {
  const classes: [name: string, code: string][] = [
    ["a busy loop", "while True: pass"],
    ["a loop with calls", "def f(x): return x\ni = 0\nwhile True: i = f(i) + 1"],
    ["time.sleep", "import time\ntime.sleep(1000)\nprint('after')"],
    ["time.sleep_ms", "import time\ntime.sleep_ms(1000000)"],
    ["a read of stdin", "import sys\nsys.stdin.buffer.read(1)"],
    ["input()", "input()"],
    [
      "select.poll",
      "import select, sys\np = select.poll()\np.register(sys.stdin, 1)\nwhile not p.poll(1000000): pass",
    ],
    ["asyncio", "import asyncio\nasync def f():\n  await asyncio.sleep(1000)\nasyncio.run(f())"],
    ["a loop that prints", "while True: print('.')"],
    ["a loop that watches the time", "import time\nwhile time.ticks_ms() >= 0: pass"],
  ];
  test.each(classes)("ends %s", async (_, code) => {
    await using board = await drive();
    expect(await interrupted(board, code)).toMatch(/KeyboardInterrupt: \r\n$/);
    expect(await board.print("print('alive')")).toBe("alive\r\n");
  });

  test("nothing after an interrupted sleep runs", async () => {
    await using board = await drive();
    board.send("import time\nprint('go')\ntime.sleep(100)\nprint('after')\x04");
    await board.until("go\r\n");
    board.send("\x03");
    expect(await board.until("\x04")).toBe("\x04");
  });

  test("in the same write as the command", async () => {
    await using board = await drive();
    board.send("while True: pass\x04\x03");
    expect((await board.outcome()).error).toContain("KeyboardInterrupt");
    await using friendly = await driveFriendly();
    friendly.send("while True: print(1)\r\r\x03");
    await friendly.until("KeyboardInterrupt");
  });

  test("can be caught, and again and again", async () => {
    await using board = await drive();
    board.send(
      "n = 0\nwhile n < 3:\n  try:\n    while True: pass\n  except KeyboardInterrupt:\n    n += 1\n    print('caught', n)\n\x04",
    );
    for (let i = 1; i <= 3; i++) {
      await board.pause(10);
      board.send("\x03");
      await board.until(`caught ${i}\r\n`);
    }
    expect(await board.until("\x04>")).toBe("\x04\x04>");
  });

  test("two of them end one program and nothing else", async () => {
    await using board = await drive();
    board.send("while True: pass\x04");
    await board.pause(20);
    board.send("\x03\x03\x01");
    await board.until("KeyboardInterrupt");
    await board.until("raw REPL; CTRL-B to exit\r\n>");
    expect(await board.print("print(1)")).toBe("1\r\n");
  });

  test("the traceback doesn't grow", async () => {
    await using board = await drive();
    const first = await interrupted(board, "while True: pass");
    await interrupted(board, "while True: pass");
    expect(await interrupted(board, "while True: pass")).toBe(first);
  });

  test("is data while kbd_intr is off, and an interrupt again after the program", async () => {
    await using board = await drive();
    board.send(
      "import micropython, sys\nmicropython.kbd_intr(-1)\nprint('go')\nprint(sys.stdin.buffer.read(4))\x04",
    );
    await board.until("go\r\n");
    board.send("a\x03\x04b");
    expect(await board.until("\x04>")).toBe("b'a\\x03\\x04b'\r\n\x04\x04>");
    expect(await interrupted(board, "while True: pass")).toContain("KeyboardInterrupt");
  });

  test("what was sent before it stays input", async () => {
    await using board = await drive();
    board.send("import time\nprint('go')\ntime.sleep(100)\x04");
    await board.until("go\r\n");
    board.send("print('typed ahead')\x04\x03");
    expect((await board.until("\x04>")).endsWith("KeyboardInterrupt: \r\n\x04>")).toBe(true);
    expect((await board.outcome()).out).toBe("typed ahead\r\n");
  });

  test("in a callback comes after it", async () => {
    await using board = await drive();
    board.send(
      "import time\nfrom machine import Timer\ndef slow(t):\n  print('in')\n  time.sleep(0.1)\n  print('out')\nTimer(-1, mode=Timer.ONE_SHOT, period=5, callback=slow)\nwhile True: pass\x04",
    );
    await board.until("in\r\n");
    board.send("\x03");
    expect(await board.until("\x04>")).toMatch(/^out\r\n\x04[^\x04]*KeyboardInterrupt/);
  });

  test("stops main.py and gives the prompt", async () => {
    const { createVirtualBoard } = await import("mpc/virtual");
    const { Driven } = await import("./drive.js");
    await using board = new Driven(
      await createVirtualBoard({ files: { "main.py": "print('main')\nwhile True: pass\n" } }),
    );
    await board.until("main\r\n");
    await board.pause(20);
    board.send("\x03");
    expect(await board.until(">>> ")).toMatch(/KeyboardInterrupt: \r\nMicroPython/);
  });
});

import { describe, expect, test } from "vitest";
import { drive } from "./drive.js";

describe("output", () => {
  test("text has \\r\\n, .buffer is 8-bit clean, stderr is on the same line", async () => {
    await using board = await drive();
    expect(await board.print("print('a\\nb')")).toBe("a\r\nb\r\n");
    expect(await board.print("import sys\n_ = sys.stdout.write('x\\n')\n_ = sys.stderr.write('y\\n')")).toBe(
      "x\r\ny\r\n",
    );
    expect(await board.print("_ = sys.stdout.buffer.write(b'a\\nb\\x00\\xff\\r')")).toBe("a\nb\x00\xff\r");
    expect(await board.print("print('\\xe9')")).toBe("\xc3\xa9\r\n");
  });

  test("bytearray, memoryview, large frames in order", async () => {
    await using board = await drive();
    board.send(
      "import sys\nb = bytearray(bytes(range(256)) * 16)\nb[4] = 0\nfor i in range(200): _ = sys.stdout.buffer.write(memoryview(b))\n" +
        "_ = sys.stdout.buffer.write(memoryview(b)[1:4])\x04",
    );
    await board.until("OK");
    const frame = Array.from({ length: 4096 }, (_, i) => String.fromCharCode(i === 4 ? 0 : i & 255)).join("");
    expect(await board.until(`\x01\x02\x03\x04\x04>`)).toBe(`${frame.repeat(200)}\x01\x02\x03\x04\x04>`);
  });

  test("the last words before a busy loop come out", async () => {
    await using board = await drive();
    board.send("print('working')\nwhile True: pass\x04");
    await board.until("OKworking\r\n");
  });
});

describe("input", () => {
  test("read, readinto, readline on text and binary", async () => {
    await using board = await drive();
    await board.print("import sys");
    board.send("print('go', end='')\nprint('', sys.stdin.read(3))\x04");
    await board.until("go");
    board.send("a\rb");
    expect(await board.until("\x04>")).toBe(" a\r\nb\r\n\x04\x04>");
    board.send("print('go', end='')\nprint('', sys.stdin.buffer.read(3))\x04");
    await board.until("go");
    board.send("a\rb");
    expect(await board.until("\x04>")).toBe(" b'a\\rb'\r\n\x04\x04>");
    board.send("b = bytearray(4)\nprint('go', end='')\nprint('', sys.stdin.buffer.readinto(b), b)\x04");
    await board.until("go");
    for (const byte of "wxyz") board.send(byte);
    expect(await board.until("\x04>")).toBe(" 4 bytearray(b'wxyz')\r\n\x04\x04>");
    board.send("print('go', end='')\nprint('', repr(sys.stdin.readline()))\x04");
    await board.until("go");
    board.send("line\r");
    expect(await board.until("\x04>")).toBe(" 'line\\n'\r\n\x04\x04>");
  });

  test("all byte values but 03 arrive as they are", async () => {
    await using board = await drive();
    board.send("import sys\nprint('go', end='')\nprint('', sum(sys.stdin.buffer.read(255)))\x04");
    await board.until("go");
    board.send(
      Array.from({ length: 256 }, (_, i) => String.fromCharCode(i))
        .filter((c) => c !== "\x03")
        .join(""),
    );
    expect(await board.until("\x04>")).toBe(` ${(255 * 256) / 2 - 3}\r\n\x04\x04>`);
  });

  test("200 kB go in while the program reads slowly", async () => {
    await using board = await drive();
    const size = 400_000;
    board.send(
      `import sys, time\nn = 0\nprint('go')\nwhile n < ${size}:\n  n += len(sys.stdin.buffer.read(1000))\n  if n % 100000 == 0: time.sleep_ms(5)\nprint(n)\x04`,
    );
    await board.until("go\r\n");
    await board.send("\x55".repeat(size));
    expect(await board.until("\x04>")).toBe(`${size}\r\n\x04\x04>`);
  });

  test("input() echoes and edits; Ctrl-D is the end", async () => {
    await using board = await drive();
    board.send("print(repr(input('? ')))\x04");
    await board.until("? ");
    board.send("abd\x7fcé\x08\r".replace("é", "\xc3\xa9"));
    expect(await board.until("\x04>")).toBe("abd\b \bc\xc3\xa9\b \b\r\n'abc'\r\n\x04\x04>");
    board.send("input()\x04");
    await board.until("OK");
    board.send("\x04");
    expect(await board.until("\x04>")).toContain("EOFError");
  });

  test("select.poll: stdin is always ready to be written to, as on boards", async () => {
    await using board = await drive();
    await board.print("import select, sys\np = select.poll()\np.register(sys.stdin)");
    expect(await board.print("print([e for _, e in p.poll(10)] == [select.POLLOUT])")).toBe("True\r\n");
  });

  test("select.poll tells when there is something", async () => {
    await using board = await drive();
    await board.print("import select, sys, time\np = select.poll()\np.register(sys.stdin, select.POLLIN)");
    expect(await board.print("print(p.poll(10))")).toBe("[]\r\n");
    board.send("print('go', end='')\nprint('', len(p.poll(10000)), sys.stdin.read(1), p.poll(0))\x04");
    await board.until("go");
    board.send("k");
    expect(await board.until("\x04>")).toBe(" 1 k []\r\n\x04\x04>");
  });

  test("what a program leaves unread goes to the REPL", async () => {
    await using board = await drive();
    board.send("import time\nprint('go')\ntime.sleep_ms(50)\x04");
    await board.until("go\r\n");
    board.send("print('next')\x04");
    await board.until("\x04\x04>");
    expect((await board.outcome()).out).toBe("next\r\n");
  });
});

describe("time", () => {
  test("sleeping takes its time, and less of the processor's than working does", async () => {
    await using board = await drive();
    /** The processor's time that some code takes, per time on the clock. */
    const load = async (code: string) => {
      const [start, before] = [performance.now(), process.cpuUsage()];
      const out = await board.print(code);
      const { user, system } = process.cpuUsage(before);
      return { out, load: (user + system) / 1000 / (performance.now() - start) };
    };
    const sleeping = await load(
      "import time\nt = time.ticks_ms()\ntime.sleep(0.3)\ntime.sleep_ms(300)\nprint(time.ticks_diff(time.ticks_ms(), t))",
    );
    const working = await load("for i in range(1500000): pass");
    expect(Number(sleeping.out)).toBeGreaterThanOrEqual(599);
    expect(sleeping.load).toBeLessThan(working.load / 2);
  });

  test("ticks_us is finer than milliseconds; time() is a whole number of this century", async () => {
    await using board = await drive();
    expect(await board.print("import time\nprint(any(time.ticks_us() % 1000 for _ in range(50)))")).toBe(
      "True\r\n",
    );
    const seconds = Number(await board.print("print(time.time())"));
    expect(Number.isInteger(seconds)).toBe(true);
    expect(Math.abs(seconds - Date.now() / 1000)).toBeLessThan(60);
    expect(
      await board.print(
        "print(time.localtime(0)[:6], time.gmtime(86400)[2], time.mktime((1970, 1, 2, 0, 0, 0, 0, 0)))",
      ),
    ).toBe("(1970, 1, 1, 0, 0, 0) 2 86400\r\n");
  });
});

import { createVirtualBoard } from "mpc/virtual";
import { describe, expect, test } from "vitest";
import { banner, Driven, drive, driveFriendly, rawBanner } from "./drive.js";

const traceback = (line: string) =>
  `Traceback (most recent call last):\r\n  File "<stdin>", line 1, in <module>\r\n${line}\r\n`;

describe("friendly REPL", () => {
  test("starts with a banner, echoes, evaluates, goes on after an error", async () => {
    const board = new Driven(await createVirtualBoard());
    await using _ = board;
    expect(await board.until(">>> ")).toMatch(new RegExp(`^${banner.source}$`));
    board.send("1+1\r");
    expect(await board.until(">>> ")).toBe("1+1\r\n2\r\n>>> ");
    board.send("1/0\r");
    expect(await board.until(">>> ")).toBe(`1/0\r\n${traceback("ZeroDivisionError: divide by zero")}>>> `);
  });

  test("Ctrl-C clears the line, Ctrl-B prints the banner again", async () => {
    await using board = await driveFriendly();
    board.send("abc\x03");
    expect(await board.until(">>> ")).toBe("abc\r\n>>> ");
    board.send("\x02");
    expect(await board.until(">>> ")).toMatch(new RegExp(`^\r\n${banner.source}$`));
  });

  test("Ctrl-D on an empty line is a soft reset: boot.py and main.py run, globals are gone", async () => {
    await using board = await driveFriendly({
      files: { "boot.py": "print('boot')", "main.py": "print('main')\nx = 5" },
    });
    board.send("x, y\r");
    expect(await board.until(">>> ")).toContain("NameError: name 'y' isn't defined");
    board.send("y = 1\r");
    await board.until(">>> ");
    board.send("\x04");
    expect(await board.until(">>> ")).toMatch(
      new RegExp(`^\r\nMPY: soft reboot\r\nboot\r\nmain\r\n${banner.source}$`),
    );
    board.send("x\r");
    expect(await board.until(">>> ")).toBe("x\r\n5\r\n>>> ");
  });

  test("paste mode takes a block and runs it on Ctrl-D", async () => {
    await using board = await driveFriendly();
    board.send("\x05");
    await board.until("=== ");
    board.send("if True:\r  print('pasted')\r\x04");
    expect(await board.until(">>> ")).toContain("\r\npasted\r\n>>> ");
    board.send("\x05junk\x03");
    expect(await board.until(">>> ")).toContain("junk");
  });

  test("an error in main.py is reported with its file and the prompt comes", async () => {
    const board = new Driven(await createVirtualBoard({ files: { "main.py": "def f():\n  boom\nf()\n" } }));
    await using _ = board;
    expect(await board.until(">>> ")).toMatch(
      /^Traceback \(most recent call last\):\r\n {2}File "main.py", line 3, in <module>\r\n {2}File "main.py", line 2, in f\r\nNameError: [^\n]*\r\nMicroPython/,
    );
  });
});

describe("raw REPL", () => {
  test("frames output and error", async () => {
    await using board = await drive();
    board.send("print('hi')\x04");
    expect(await board.until("\x04>")).toBe("OKhi\r\n\x04\x04>");
    board.send("1/0\x04");
    expect(await board.until("\x04>")).toBe(`OK\x04${traceback("ZeroDivisionError: divide by zero")}\x04>`);
    board.send("if\x04");
    expect(await board.until("\x04>")).toMatch(
      /^OK\x04Traceback[^\x04]*SyntaxError: invalid syntax\r\n\x04>$/,
    );
  });

  test("entry from the friendly prompt, again, and back", async () => {
    await using board = await driveFriendly();
    board.send("\x01");
    expect(await board.until("\r\n>")).toBe(`\r\n${rawBanner}`);
    board.send("\x01");
    expect(await board.until("\r\n>")).toBe(rawBanner);
    board.send("\x02");
    expect(await board.until(">>> ")).toMatch(new RegExp(`^\r\n${banner.source}$`));
  });

  test("Ctrl-C clears the input without a word; entry works from anywhere in one write", async () => {
    await using board = await drive();
    board.send("junk(\x03print(1)\x04");
    expect(await board.until("\x04>")).toBe("OK1\r\n\x04\x04>");
    board.send("half a li\r\x03\x03\x01");
    expect(await board.until(rawBanner)).toBe(rawBanner);
  });

  test("Ctrl-D on an empty line resets and stays raw: boot.py runs, main.py doesn't", async () => {
    await using board = await drive({ files: { "boot.py": "print('boot')", "main.py": "print('main')" } });
    await board.print("x = 1");
    board.send("\x04");
    expect(await board.until(rawBanner)).toBe(`OK\r\nMPY: soft reboot\r\nboot\r\n${rawBanner}`);
    expect((await board.exec("x")).error).toContain("NameError");
  });

  test("SystemExit ends with both marks and a reset, and leaves no half line", async () => {
    await using board = await drive();
    board.send("print(1)\nraise SystemExit\x04");
    expect(await board.until(rawBanner)).toBe(`OK1\r\n\x04\x04MPY: soft reboot\r\n${rawBanner}`);
    expect(await board.print("print(2)")).toBe("2\r\n");
  });

  test("many resets in a row", async () => {
    await using board = await drive();
    for (let i = 0; i < 20; i++) {
      board.send("\x04");
      await board.until(rawBanner);
    }
    expect(await board.print("print('alive')")).toBe("alive\r\n");
  });
});

describe("raw-paste", () => {
  const enter = async (board: Driven) => {
    board.send("\x05A\x01");
    expect(await board.until("R\x01\x80\x00\x01")).toBe("R\x01\x80\x00\x01");
  };

  test("answers, runs, has no OK", async () => {
    await using board = await drive();
    await enter(board);
    board.send("print('pasted')\x04");
    expect(await board.until("\x04>")).toBe("\x04pasted\r\n\x04\x04>");
    await enter(board);
    board.send("1/0\x04");
    expect(await board.until("\x04>")).toBe(`\x04\x04${traceback("ZeroDivisionError: divide by zero")}\x04>`);
  });

  test("gives a credit for each window", async () => {
    await using board = await drive();
    await enter(board);
    const code = `x = "${"y".repeat(1000)}"\nprint(len(x))`;
    for (let at = 0; at < code.length; at += 128) {
      board.send(code.slice(at, at + 128));
      if (at + 128 <= code.length) expect(await board.until("\x01")).toBe("\x01");
    }
    board.send("\x04");
    expect(await board.until("\x04>")).toBe("\x041000\r\n\x04\x04>");
  });

  test("works byte by byte", async () => {
    await using board = await drive();
    for (const byte of "\x05A\x01") {
      board.send(byte);
      await board.pause(2);
    }
    await board.until("R\x01\x80\x00\x01");
    for (const byte of "print(7)\x04") {
      board.send(byte);
      await board.pause(1);
    }
    expect(await board.until("\x04>")).toBe("\x047\r\n\x04\x04>");
  });

  test("03 drops the transfer", async () => {
    await using board = await drive();
    await enter(board);
    board.send("print('never'\x03");
    expect(await board.until("\x04>")).toBe("\x04\x04KeyboardInterrupt: \r\n\x04>");
    expect(await board.print("print(1)")).toBe("1\r\n");
  });

  test("01 and 02 in the code are code; no code at all runs nothing", async () => {
    await using board = await drive();
    await enter(board);
    board.send("print(b'\x01\x02\x05')\x04");
    expect(await board.until("\x04>")).toBe("\x04b'\\x01\\x02\\x05'\r\n\x04\x04>");
    await enter(board);
    board.send("\x04");
    expect(await board.until("\x04>")).toBe("\x04\x04\x04>");
  });

  test("another letter is understood and refused", async () => {
    await using board = await drive();
    board.send("\x05B\x01");
    expect(await board.until(">")).toBe("R\x00>");
    expect(await board.print("print(1)")).toBe("1\r\n");
  });

  test("the entry sequence and the request in one write", async () => {
    await using board = await driveFriendly();
    board.send("\r\x03\x03\x01\x05A\x01");
    await board.until(`${rawBanner}R\x01\x80\x00\x01`);
    board.send("print(3)\x04");
    expect(await board.until("\x04>")).toBe("\x043\r\n\x04\x04>");
  });
});

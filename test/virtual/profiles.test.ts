import { createVirtualBoard, profileNames } from "mpc/virtual";
import { describe, expect, test } from "vitest";
import { drive, driveFriendly } from "./drive.js";

// A line of the second writer may fall between any two bytes, so it has a test of its own.
test.each(profileNames.filter((name) => name !== "second-writer"))(
  "%s: runs code and resets",
  async (profile) => {
    await using board = await drive({ profile });
    expect((await board.print("print('x' * 10)")).trimEnd()).toBe("xxxxxxxxxx");
    board.send("\x04");
    await board.until("raw REPL; CTRL-B to exit\r\n>");
  },
);

test("an unknown profile is refused with the list of those that exist", async () => {
  await expect(createVirtualBoard({ profile: "nonsense" as "default" })).rejects.toThrow(
    /no profile "nonsense".*ring64/,
  );
});

test("bare: text keeps its newlines", async () => {
  await using board = await drive({ profile: "bare" });
  expect(await board.print("print('a\\nb')")).toBe("a\nb\n");
});

test("no-buffer: the text streams are all there is", async () => {
  await using board = await drive({ profile: "no-buffer" });
  expect(
    await board.print("import sys\nprint(hasattr(sys.stdin, 'buffer'), hasattr(sys.stdout, 'buffer'))"),
  ).toBe("False False\r\n");
  expect((await board.exec("sys.stdout.buffer.write(b'x')")).error).toContain("AttributeError");
  board.send("print(input('? '), sys.stdin.read(2))\x04");
  await board.until("? ");
  board.send("in\rab");
  expect(await board.until("\x04>")).toBe("in\r\nin ab\r\n\x04\x04>");
});

test("no-deflate: the module isn't there", async () => {
  await using board = await drive({ profile: "no-deflate" });
  expect((await board.exec("import deflate")).error).toContain("ImportError: no module named 'deflate'");
});

test("small-heap: memory runs out, and comes back with a reset", async () => {
  await using board = await drive({ profile: "small-heap" });
  const free = Number(await board.print("import gc\nprint(gc.mem_free())"));
  expect(free).toBeGreaterThan(200_000);
  expect(free).toBeLessThan(1 << 18);
  expect((await board.exec("b = bytearray(400000)")).error).toContain("MemoryError");
  expect((await board.exec("x = []\nwhile True: x.append(bytearray(1000))")).error).toContain("MemoryError");
  board.send("\x04");
  await board.until("raw REPL; CTRL-B to exit\r\n>");
  expect(Number(await board.print("import gc\nprint(gc.mem_free())"))).toBe(free);
});

test("no-raw-paste: answers as old firmware does", async () => {
  await using board = await drive({ profile: "no-raw-paste" });
  board.send("\x05A\x01");
  expect(await board.until(">")).toBe("raw REPL; CTRL-B to exit\r\n>");
  expect(await board.print("print(1)")).toBe("1\r\n");
});

test("platform and machine are what the profile says", async () => {
  await using board = await drive({
    profile: { platform: "rp2", machine: "A virtual board with a longer name than before" },
  });
  expect(
    await board.print("import sys, os\nprint(sys.platform, sys.implementation._machine, os.uname().sysname)"),
  ).toBe("rp2 A virtual board with a longer name than before rp2\r\n");
  expect(await board.print("print({'rp2': 1}[sys.platform], sys.platform == 'rp2')")).toBe("1 True\r\n");
});

describe("a receive ring", () => {
  test.each([
    ["ring64", 64],
    ["ring256", 256],
  ] as const)("%s announces half of it as window and keeps what fits", async (profile, size) => {
    await using board = await drive({ profile });
    board.send("\x05A\x01");
    expect(await board.until(`R\x01${String.fromCharCode(size / 2)}\x00\x01`)).toHaveLength(5);
    board.send("print(1)\x04");
    await board.until("\x04>");
    await board.print("import sys, time, select\np = select.poll()\np.register(sys.stdin, select.POLLIN)");
    board.send(
      "print('go')\ntime.sleep_ms(100)\nn = b''\nwhile p.poll(20): n += sys.stdin.buffer.read(1)\nprint(len(n), n[:3])\x04",
    );
    await board.until("go\r\n");
    board.send(`abc${"x".repeat(997)}`);
    expect(await board.until("\x04>")).toBe(`${size} b'abc'\r\n\x04\x04>`);
    expect(board.board.lostInput).toBe(1000 - size);
  });

  test("loses nothing while it's read: at the prompt, and by a blocked read", async () => {
    await using board = await drive({ profile: "ring64" });
    expect(await board.print(`x = "${"y".repeat(3000)}"\nprint(len(x))`)).toBe("3000\r\n");
    board.send("import sys\nprint('go')\nprint(len(sys.stdin.buffer.read(1000)))\x04");
    await board.until("go\r\n");
    await board.pause(20);
    board.send("z".repeat(1000));
    expect(await board.until("\x04>")).toBe("1000\r\n\x04\x04>");
    expect(board.board.lostInput).toBe(0);
  });

  test("a Ctrl-C gets through a full one", async () => {
    await using board = await drive({ profile: "ring64" });
    board.send("print('go')\nwhile True: pass\x04");
    await board.until("go\r\n");
    board.send("x".repeat(500));
    board.send("\x03");
    expect(await board.until("\x04>")).toContain("KeyboardInterrupt");
  });
});

test("pace115200 carries 11.5 bytes in a millisecond, in both directions", async () => {
  await using board = await drive({ profile: "pace115200" });
  const start = Date.now();
  expect(await board.print(`x = "${"y".repeat(2000)}"\nprint(len(x))`)).toBe("2000\r\n");
  const sent = Date.now();
  expect(await board.print("print('z' * 2000)")).toHaveLength(2002);
  expect(sent - start).toBeGreaterThan(160);
  expect(Date.now() - sent).toBeGreaterThan(160);
});

test("second-writer: lines that the program didn't write, also while it runs", async () => {
  await using board = await driveFriendly({ profile: "second-writer" });
  board.send("while True: pass\r\r");
  for (let i = 0; i < 3; i++)
    expect(await board.until(" beacon\r\n")).toMatch(/\r\nI \(\d+\) wifi: beacon\r\n$/);
  board.send("\x03");
  await board.until("KeyboardInterrupt");
});

test("no-interrupt: Ctrl-C is input of the program", async () => {
  await using board = await drive({ profile: "no-interrupt" });
  board.send("import sys\nprint(ord(sys.stdin.read(1)))\x04");
  await board.until("OK");
  board.send("\x03");
  expect(await board.until("\x04>")).toBe("3\r\n\x04\x04>");
});

import { createVirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import { Driven, drive } from "./drive.js";

test("bytes go wrong on the way to the board", async () => {
  // The raw prompt's 01 is byte 0.
  await using board = await drive({ faults: [{ direction: "toBoard", at: 7, kind: "drop" }] });
  expect(await board.print("print(12)")).toBe("2\r\n");
  expect(await board.print("print(12)")).toBe("12\r\n");
});

test("and on the way back", async () => {
  const board = new Driven(
    await createVirtualBoard({ faults: [{ direction: "toHost", at: 0, kind: "flip", mask: 0x20 }] }),
  );
  await using _ = board;
  expect(await board.until(">>> ")).toMatch(/^microPython v/);
});

test("a delay holds back what follows, in order", async () => {
  await using board = await drive({
    faults: [{ direction: "toBoard", at: 4, kind: "delay", milliseconds: 80 }],
  });
  const start = Date.now();
  board.send("print(");
  expect(await board.print("'late')")).toBe("late\r\n");
  expect(Date.now() - start).toBeGreaterThanOrEqual(75);
});

test("a reset in the middle of a command", async () => {
  await using board = await drive({ faults: [{ direction: "toBoard", at: 6, kind: "reset" }] });
  board.send("print('never')\x04");
  await board.until(">>> ");
  await board.pause(50);
  board.send("\r\x03\x01");
  await board.until("raw REPL; CTRL-B to exit\r\n>");
  expect(await board.print("print('again')")).toBe("again\r\n");
});

test("a reset while the board speaks", async () => {
  await using board = await drive({ faults: [{ direction: "toHost", at: 1000, kind: "reset" }] });
  board.send("while True: print('spam')\x04");
  await board.until("spam");
  await board.until("MicroPython v");
});

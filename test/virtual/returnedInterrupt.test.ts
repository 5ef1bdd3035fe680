import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Console } from "../../virtual/device/console.js";
import { copyIn, createLink, Word } from "../../virtual/link.js";
import { driveFriendly } from "./drive.js";

const ctrlC = 3;

/** A board's console that has read `read` bytes of `first` when the rest, with one 03 in it, is there. */
function board(first: Uint8Array, read: number) {
  const link = createLink(new Int32Array(new SharedArrayBuffer(4)));
  const console = new Console({ link, ring: () => undefined, cooked: false });
  let head = 0;
  const send = (bytes: Uint8Array) => {
    copyIn(link.input, head, bytes);
    head += bytes.length;
    const last = bytes.lastIndexOf(ctrlC);
    if (last >= 0) Atomics.store(link.control, Word.lastInterrupt, head - bytes.length + last + 1);
    Atomics.store(link.control, Word.inHead, head);
  };
  const unread = () => {
    const bytes: number[] = [];
    while (console.readable()) bytes.push(console.readByte());
    return bytes;
  };
  send(first);
  for (let i = 0; i < read; i++) console.readByte();
  return { console, link, send, unread };
}

const bytes = fc.uint8Array({ min: 0x20, max: 0x7f, maxLength: 9 });

describe("a Ctrl-C that finds no program is input, where it was sent", () => {
  test("whether the board or the host has taken it, whatever had been read by then", () => {
    const property = fc.property(
      bytes,
      fc.nat(),
      bytes,
      bytes,
      fc.boolean(),
      (first, n, before, after, host) => {
        const { console, link, send, unread } = board(first, n % (first.length + 1));
        send(Uint8Array.of(...before, ctrlC, ...after));
        if (host)
          Atomics.store(link.control, Word.takenInterrupt, Atomics.load(link.control, Word.lastInterrupt));
        else expect(console.takeInterrupt(false)).toBe(true);
        console.returnInterrupt();
        expect(unread()).toEqual([...first.subarray(n % (first.length + 1)), ...before, ctrlC, ...after]);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  test("the next program can be interrupted by it", () => {
    const { console, send, unread } = board(Uint8Array.of(), 0);
    send(Uint8Array.of(13, ctrlC));
    expect(console.takeInterrupt(false)).toBe(true);
    console.returnInterrupt();
    expect(console.takeInterrupt(false)).toBe(true);
    expect(unread()).toEqual([13]);
  });

  test("in paste mode, behind a line that the board hasn't read yet", async () => {
    await using board = await driveFriendly();
    for (let i = 0; i < 300; i++) {
      board.send("\x05");
      await board.until("=== ");
      board.send("\r");
      await board.until("=== ");
      board.send("left = 1\x03");
      await board.until(">>> ");
      board.send("print('free')\r");
      expect(await board.until(">>> ")).toContain("free\r\n");
    }
  });
});

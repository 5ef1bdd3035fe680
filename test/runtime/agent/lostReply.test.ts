import { type ByteStream, connect, LimitError } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import type { Loose } from "../remote/module.js";
import { notes } from "./notes.js";

/** A call that was given up may have run or not: the host has to learn that, or none of the next ones gets across. */
async function openBoard(options: { maxBytes?: number } = {}) {
  const virtual = await createVirtualBoard();
  let harm: { readonly toBoard?: boolean; readonly toHost?: boolean } = {};
  const isShortFrame = (bytes: Uint8Array) => bytes.length < 20 && !bytes.includes(1);
  /** A reply's mark and id, and not one of what belongs to no request. */
  const replies = /[\x80-\xbf][\xc0-\xff](?=[ -~])/g;
  const withoutMarks = (bytes: Uint8Array) =>
    Buffer.from(Buffer.from(bytes).toString("latin1").replace(replies, "??"), "latin1");
  const stream: ByteStream = {
    write: (bytes) =>
      virtual.write(harm.toBoard && isShortFrame(bytes) ? bytes.map((byte) => byte ^ 0x10) : bytes),
    onData: (listener) => virtual.onData((bytes) => listener(harm.toHost ? withoutMarks(bytes) : bytes)),
  };
  const board = await connect(stream, { ...options, onOutput: () => {} });
  const t = (await board.load(notes)) as Loose;
  expect(await t.note(0)).toBe(0);
  return {
    t,
    board,
    harm: (now: typeof harm) => {
      harm = now;
    },
    async [Symbol.asyncDispose]() {
      await board.close();
      await virtual.close();
    },
  };
}

test.concurrent.each([
  ["its replies", { toHost: true }, [0, 1, 2, 3]],
  ["its frames", { toBoard: true }, [0, 2, 3]],
] as const)(
  "a call is given up, as all %s are damaged: the next ones are right",
  { timeout: 90_000 },
  async (_, what, log) => {
    await using opened = await openBoard();
    const { t, harm } = opened;
    harm(what);
    await expect(t.note(1)).rejects.toMatchObject({ name: "ProtocolError" });
    harm({});
    expect(await Promise.all([t.note(2), t.note(3)])).toEqual([4, 6]);
    expect(await t.noted()).toEqual(log);
  },
);

test.concurrent("a reply that is longer than it may be: the next calls are right", async () => {
  await using opened = await openBoard({ maxBytes: 1000 });
  const { t } = opened;
  await expect(t.large()).rejects.toBeInstanceOf(LimitError);
  expect(await Promise.all([t.note(1), t.note(2)])).toEqual([2, 4]);
  expect(await t.noted()).toEqual([0, 1, 2]);
});

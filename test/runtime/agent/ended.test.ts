import { type ByteStream, connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import type { Loose } from "../remote/module.js";
import { notes } from "./notes.js";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A 03 ends the agent: another tool's, a second terminal's, or one that noise has made. It is started again, and what it hasn't accepted
 * is sent again: nobody notices.
 */
async function openBoard() {
  const virtual = await createVirtualBoard();
  let output = "";
  let noise: readonly number[] = [];
  let at = 0;
  const stream: ByteStream = {
    write: (bytes) => virtual.write(bytes.map((byte) => noise[at++] || byte)),
    onData: (listener) => virtual.onData(listener),
  };
  const board = await connect(stream, { onOutput: (text) => (output += text) });
  const t = (await board.load(notes)) as Loose;
  expect(await t.note(0)).toBe(0);
  return {
    t,
    virtual,
    output: () => output,
    /** What is sent from now on becomes this, but for zeros. */
    damage(bytes: readonly number[]) {
      noise = bytes;
      at = 0;
    },
    async [Symbol.asyncDispose]() {
      await board.close();
      await virtual.close();
    },
  };
}

test.concurrent("by another tool while it is idle: calls that come together are right, in their order", async () => {
  await using opened = await openBoard();
  const { t, virtual, output } = opened;
  await virtual.write(Uint8Array.of(3));
  await pause(50);
  expect(await Promise.all([1, 2, 3, 4].map((n) => t.note(n)))).toEqual([2, 4, 6, 8]);
  expect(await t.noted()).toEqual([0, 1, 2, 3, 4]);
  expect(output()).toBe("");
});

test.concurrent("before it waits again: what is taken for an exception in the call before isn't shown", async () => {
  await using opened = await openBoard();
  const { t, virtual, output } = opened;
  for (let n = 1; n <= 6; n++) {
    expect(await t.note(n)).toBe(2 * n);
    await virtual.write(Uint8Array.of(3));
    await pause(n);
  }
  expect(await t.noted()).toEqual(Array.from({ length: 7 }, (_, i) => i));
  expect(output()).toBe("");
});

const noises = { "03": [3], "03, and 0D behind it": [3, 0, 0, 0, 0x0d], "03 03": [3, 3] };

test.concurrent.each(Object.entries(noises))(
  "by %s in a frame, or between two",
  { timeout: 60_000 },
  async (_, noise) => {
    await using opened = await openBoard();
    const { t, damage } = opened;
    for (let at = 0; at < 9; at++) {
      damage([...new Array(at).fill(0), ...noise]);
      const both = await Promise.all([t.note(2 * at + 1), t.note(2 * at + 2)]);
      expect(both, `byte ${at}`).toEqual([4 * at + 2, 4 * at + 4]);
    }
    damage([]);
    expect(await t.noted()).toEqual(Array.from({ length: 19 }, (_, i) => i));
  },
);

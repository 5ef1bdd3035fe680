import { type ByteStream, connect } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import { fn, type Loose, stub } from "../remote/module.js";

const echo = stub("def echo(s):\n    return s\n", { echo: fn("echo", [["s", "str"]], "str") });

/** As links give it that read whatever has come. */
const bytewise = (virtual: VirtualBoard): ByteStream => ({
  write: (bytes) => virtual.write(bytes),
  onData: (listener) =>
    virtual.onData((bytes) => {
      for (const byte of bytes) listener(Uint8Array.of(byte));
    }),
});

test("a long frame is one turn, however its credits are cut", async () => {
  const virtual = await createVirtualBoard();
  const turns: number[] = [];
  for (const stream of [virtual, bytewise(virtual)]) {
    const board = await connect(stream);
    const t = (await board.load(echo)) as Loose;
    const { roundTrips, credits } = board.stats;
    expect(await t.echo("x".repeat(3000))).toBe("x".repeat(3000));
    turns.push(board.stats.roundTrips - roundTrips);
    expect(board.stats.credits - credits).toBeGreaterThan(20);
    await board.close();
  }
  expect(turns).toEqual([1, 1]);
  await virtual.close();
});

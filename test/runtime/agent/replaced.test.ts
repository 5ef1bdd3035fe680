import { connect, ResetError } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import { FaultyLine } from "../faults/faultyLine.js";
import { fn, type Loose, stub } from "../remote/module.js";

const double = stub("def double(n):\n    return n * 2\n", { double: fn("double", [["n", "int"]], "int") });
const triple = stub("def triple(n):\n    return n * 3\n", { triple: fn("triple", [["n", "int"]], "int") });

/** An agent that was there before is started again by one line; its functions are known by number. */
test("damage while the agent is started again: what was loaded works, or says that it is gone", {
  timeout: 300_000,
}, async () => {
  const virtual = await createVirtualBoard();
  const line = new FaultyLine(virtual);
  const board = await connect(line, { onOutput: () => {} });
  try {
    for (const direction of ["toBoard", "toHost"] as const)
      for (let at = 0; at < 40; at += 8) {
        const first = (await board.load(double, { fresh: true })) as Loose;
        expect(await first.double(1)).toBe(2);
        await board.exec("pass");
        line.arm({ direction, at, kind: at % 2 ? "flip" : "drop", mask: 2 });
        const second = (await board.load(triple, { fresh: true })) as Loose;
        line.arm(undefined);
        expect(await second.triple(5)).toBe(15);
        expect(await first.double(5), `${direction} ${at}`).toBe(10);
      }
  } finally {
    await board.close();
    await virtual.close();
  }
});

test("an agent that is gone from the board is replaced, and what it had numbered is void", async () => {
  const virtual = await createVirtualBoard();
  const board = await connect(virtual, { onOutput: () => {} });
  const first = (await board.load(double)) as Loose;
  expect(await first.double(1)).toBe(2);
  await board.exec("del _mpc");
  const second = (await board.load(triple)) as Loose;
  expect(await second.triple(5)).toBe(15);
  await expect(first.double(5)).rejects.toBeInstanceOf(ResetError);
  expect(await ((await board.load(double)) as Loose).double(5)).toBe(10);
  await board.close();
  await virtual.close();
});

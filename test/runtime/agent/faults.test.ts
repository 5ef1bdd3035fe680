import { type Board, connect, MpcError } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FaultyLine, type LineFault } from "../faults/faultyLine.js";
import { compiledStub } from "../remote/compiled.js";
import { fn, type Loose, stub } from "../remote/module.js";

const every = process.env.FAULTS === "all";
const module = stub(
  "n = 0\ndef double(a):\n    global n\n    n += 1\n    return a * 2\ndef echo(s):\n    print(s)\n    return s\n",
  {
    double: fn("double", [["a", "number"]], "number"),
    echo: fn("echo", [["s", "str"]], "str"),
    n: { kind: "value", py: "n", type: "int" },
  },
);

describe("one byte of a call is lost, repeated or damaged", { timeout: 600_000 }, () => {
  let virtual: Awaited<ReturnType<typeof createVirtualBoard>>;
  let line: FaultyLine;
  let board: Board;
  let t: Loose;
  beforeAll(async () => {
    virtual = await createVirtualBoard();
    line = new FaultyLine(virtual);
    board = await connect(line, { onOutput: () => {} });
    t = await board.load(module);
  });
  afterAll(async () => {
    await board?.close();
    await virtual?.close();
  });

  const faults: LineFault[] = [];
  for (const direction of ["toBoard", "toHost"] as const) {
    for (let at = 0; at < 16; at++) {
      faults.push({ direction, at, kind: "drop" }, { direction, at, kind: "repeat" });
      // Without FAULTS=all one bit of each byte.
      for (let bit = 0; bit < 8; bit++)
        if (every || bit === at % 8) faults.push({ direction, at, kind: "flip", mask: 1 << bit });
    }
  }

  test.each([
    ["double", 5, 10],
    ["echo", "hello w", "hello w"],
  ])("%s: the right value or a typed error, run at most once, usable afterwards", async (name, arg, want) => {
    let right = 0;
    for (const fault of faults) {
      const before = await t.n;
      line.arm(fault);
      const outcome = await t[name](arg).catch((error: unknown) => error);
      line.arm(undefined);
      if (outcome === want) right++;
      else expect(outcome, JSON.stringify(fault)).toBeInstanceOf(MpcError);
      expect(await t.double(7), JSON.stringify(fault)).toBe(14);
      if (name === "double") expect((await t.n) - before, JSON.stringify(fault)).toBeLessThanOrEqual(2);
    }
    // Nearly all of it is repaired, not only noticed.
    expect(right).toBeGreaterThan(faults.length * 0.9);
  });
});

test("aborted at any moment, then calls are right", { timeout: 60_000 }, async () => {
  await using board = await connect("sim:", { onOutput: () => {} });
  const work = stub("def work(n):\n    x = 0\n    for i in range(n):\n        x += i\n    return x\n", {
    work: fn("work", [["n", "int"]], "int"),
  });
  const t = (await board.load(work)) as Loose;
  for (let i = 0; i < 12; i++) {
    const short = (await board.load(work, { timeout: 1 + i * 3 })) as Loose;
    const outcome = await short.work(200_000).catch((error: unknown) => error);
    if (outcome !== 19999900000) expect(outcome).toBeInstanceOf(MpcError);
    for (let k = 0; k < 10; k++) expect(await t.work(k + 1)).toBe((k * (k + 1)) / 2);
  }
});

test("the late answer of an asynchronous function is damaged: it comes again", {
  timeout: 60_000,
}, async () => {
  const virtual = await createVirtualBoard();
  const line = new FaultyLine(virtual);
  const board = await connect(line, { onOutput: () => {} });
  const asynchronous = await compiledStub(`
import type { int } from "mpc";
export async function later(ms: int, text: string): Promise<string> {
  await new Promise<void>((done) => setTimeout(done, ms));
  return text;
}
`);
  const t = (await board.load(asynchronous as never)) as Loose;
  for (const at of [0, 3, 6]) {
    const text = `answer ${at}, which is longer than one short frame holds`;
    const calls = [t.later(400, text), t.later(20, "first")];
    expect(await calls[1]).toBe("first");
    line.arm({ direction: "toHost", at, kind: "flip", mask: 4 });
    expect(await calls[0]).toBe(text);
    line.arm(undefined);
    expect(await t.later(1, "next")).toBe("next");
  }
  await board.close();
  await virtual.close();
});

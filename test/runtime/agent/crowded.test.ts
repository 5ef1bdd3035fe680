import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import { compiledStub } from "../remote/compiled.js";
import type { Loose } from "../remote/module.js";

const source = `
import type { int } from "mpc";
/** Longer than what it deflates to. */
export function double(n: int): int { return n * 2; }
export function triple(n: int): int { return n * 2 + n; }
export function quadruple(n: int): int { return n * 2 + n * 2; }
`;

// With 16 KB there is less than the agent is tried with; with 20 KB its source turns out not to compile.
test.each([16, 20])("calls work on a board with %i KB of heap, without the agent", async (kilobytes) => {
  const virtual = await createVirtualBoard({ profile: { heapSize: kilobytes * 1024, fixedHeap: true } });
  const output: string[] = [];
  await using board = await connect(virtual, { onOutput: (text) => output.push(text) });
  const t = (await board.load(await compiledStub(source))) as Loose;
  expect(await t.double(4)).toBe(8);
  expect(await t.quadruple(4)).toBe(16);
  expect(await board.eval("1 + 1")).toBe(2);
  expect(await board.eval("type(_mpc).__name__")).toBe("_mpc1");
  expect(output).toEqual([]);
  await virtual.close();
});

import { type Board, connect } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import { compiledStub } from "../remote/compiled.js";
import { fn, type Loose, stub } from "../remote/module.js";

const double = stub("def double(n):\n    return n * 2\n", { double: fn("double", [["n", "int"]], "int") });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What another tool does on a port: Ctrl-C twice, Ctrl-A, and waits for the raw prompt; then code. */
async function anotherTool(virtual: VirtualBoard): Promise<string> {
  let got = "";
  const off = virtual.onData((bytes) => {
    got += Buffer.from(bytes).toString("latin1");
  });
  const until = async (words: string) => {
    for (let i = 0; i < 500 && !got.includes(words); i++) await pause(10);
    expect(got).toContain(words);
  };
  // Apart, as typed: two that come at once are one interrupt.
  await virtual.write(Buffer.from("\r\u0003"));
  await pause(100);
  await virtual.write(Buffer.from("\u0003"));
  await pause(100);
  got = "";
  await virtual.write(Buffer.from("\r\u0001"));
  await until("raw REPL; CTRL-B to exit\r\n>");
  got = "";
  await virtual.write(Buffer.from("print(40 + 2)\u0004"));
  await until("\u0004\u0004>");
  off();
  return got;
}

/** The host is gone without a word: nothing more comes from it. */
test.each([
  ["idle", []],
  ["in half a frame", [0x20, 0x2a, 0x41]],
  ["in half a long frame", [0x20, 0x7e, 0x20, 0x20, 0x30, 0x20, 0x41, 0x42]],
])("an agent whose host was killed lets other tools in: %s", async (_, left) => {
  const virtual = await createVirtualBoard();
  const silent = {
    write: (bytes: Uint8Array) => void (isDead || virtual.write(bytes)),
    onData: virtual.onData.bind(virtual),
  };
  let isDead = false;
  const board = await connect(silent, { onOutput: () => {} });
  const t = (await board.load(double)) as Loose;
  expect(await t.double(4)).toBe(8);
  isDead = true;
  await pause(100); // after its answer the agent isn't waiting at once: a Ctrl-C then would be the call's
  await virtual.write(Uint8Array.from(left));
  expect(await anotherTool(virtual)).toBe("OK42\r\n\u0004\u0004>");
  // And the next host of ours, too.
  const next = await connect(virtual, { onOutput: () => {} });
  expect(await ((await next.load(double)) as Loose).double(5)).toBe(10);
  await next.close();
  await virtual.close();
});

test("timers and asynchronous functions run between calls; replies come as they are ready", async () => {
  await using board: Board = await connect("sim:", { onOutput: () => {} });
  const module = await compiledStub(`
import type { int } from "mpc";
let ticks = 0;
setInterval(() => { ticks++; }, 5);
export function seen(): int { return ticks; }
export async function later(ms: int): Promise<int> {
  await new Promise<void>((done) => setTimeout(done, ms));
  return ms;
}
export async function fails(): Promise<int> { await later(1); throw new RangeError("late"); }
`);
  const t = (await board.load(module as never)) as Loose;
  const before = await t.seen();
  await pause(200);
  expect(await t.seen()).toBeGreaterThan(before);
  const order: number[] = [];
  await Promise.all([200, 20, 100].map(async (ms) => order.push(await t.later(ms))));
  expect(order).toEqual([20, 100, 200]);
  await expect(t.fails()).rejects.toThrow("late");
  const many = await Promise.all(Array.from({ length: 30 }, (_, i) => (i % 2 ? t.later(i) : t.seen())));
  expect(many.filter((_, i) => i % 2)).toEqual(Array.from({ length: 15 }, (_, i) => 2 * i + 1));
});

test("what the board sends can't drive a terminal through errors", async () => {
  await using board = await connect("sim:", { onOutput: () => {} });
  const nasty = stub("def fail(s):\n    raise ValueError(s)\ndef give(s):\n    return s\n", {
    fail: fn("fail", [["s", "str"]], "none"),
    give: fn("give", [["s", "str"]], "int"),
  });
  const t = (await board.load(nasty)) as Loose;
  const evil = "a\u001b]0;title\u0007b\u001b[2Jc\u009b31md\u0000e";
  const errors = [
    await t.fail(evil).catch((e: unknown) => e),
    await t.give(evil).catch((e: unknown) => e),
    await board.exec(`raise ValueError(${JSON.stringify(evil)})`).catch((e: unknown) => e),
  ];
  for (const error of errors) {
    const shown = `${error.message}${error.stack}${error.traceback ?? ""}`;
    expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  }
});

test("more asynchronous calls at once than there are ids: the last ones wait for the first", async () => {
  await using board: Board = await connect("sim:", { onOutput: () => {} });
  const module = await compiledStub(`
import type { int } from "mpc";
export async function later(n: int): Promise<int> {
  await new Promise<void>((done) => setTimeout(done, 300));
  return n;
}
`);
  const t = (await board.load(module as never)) as Loose;
  const numbers = Array.from({ length: 200 }, (_, i) => i);
  expect(await Promise.all(numbers.map((n) => t.later(n)))).toEqual(numbers);
});

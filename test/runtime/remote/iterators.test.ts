import { connect } from "mpc";
import { expect, test } from "vitest";
import { compiledStub } from "./compiled.js";
import type { Loose } from "./module.js";

/** Everything that a function can give to be iterated over is an async iterator on the host. */
const source = `
import type { int } from "mpc";
export async function* squares(n: int): AsyncGenerator<int, string, int | undefined> {
  try {
    for (let i = 0; i < n; i++) {
      await null;
      const more = yield i * i;
      if (more !== undefined) i += more;
    }
    return "end";
  } finally {
    await null;
    console.log("squares closed");
  }
}
export async function* failing(): AsyncIterableIterator<{ at: int }> {
  yield { at: 1 };
  throw new RangeError("no more");
}
export async function* patient(): AsyncGenerator<string> {
  for (;;) {
    try {
      yield "item";
    } catch (e) {
      yield e instanceof Error ? e.message : "?";
    }
  }
}
export function list(): Iterable<int> { return [1, 2, 3]; }
export function* odd(): Iterable<int> { yield 1; yield 3; }
export function* iterator(): IterableIterator<string> { yield "a"; }
export class Tank {
  constructor(public level: int) {}
  async *levels(): AsyncGenerator<int> { while (this.level > 0) { await null; yield this.level--; } }
}
`;

async function opened() {
  const output: string[] = [];
  const board = await connect("sim:", { onOutput: (text) => output.push(text) });
  const device = (await board.load(await compiledStub(source))) as Loose;
  return { device, output, [Symbol.asyncDispose]: () => board.close() };
}

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const found = [];
  for await (const item of items) found.push(item);
  return found;
}

test("an async generator: items, what next is given, and the end", async () => {
  await using board = await opened();
  expect(await all(board.device.squares(4))).toEqual([0, 1, 4, 9]);
  const items = board.device.squares(10);
  expect(await items.next()).toEqual({ value: 0, done: false });
  expect(await items.next(7)).toEqual({ value: 64, done: false });
  expect(await items.next()).toEqual({ value: 81, done: false });
  expect(await items.next()).toEqual({ value: "end", done: true });
  expect(await items.next()).toEqual({ value: undefined, done: true });
});

test("an async generator that is left early runs its finally", async () => {
  await using board = await opened();
  for await (const item of board.device.squares(1000)) if (item === 4) break;
  expect(board.output.join("")).toBe("squares closed\n");
  expect(await board.device.squares(3).return("unused")).toEqual({ value: "unused", done: true });
});

test("errors of an async generator, and errors given to it", async () => {
  await using board = await opened();
  const items = board.device.failing();
  expect(await items.next()).toEqual({ value: { at: 1 }, done: false });
  await expect(items.next()).rejects.toThrow(RangeError);
  expect(await items.next()).toEqual({ value: undefined, done: true });
  const patient = board.device.patient();
  await patient.next();
  expect(await patient.throw(new Error("given"))).toEqual({ value: "given", done: false });
  expect(await patient.next()).toEqual({ value: "item", done: false });
});

test("two async generators at once, and one of an object", async () => {
  await using board = await opened();
  const tank = await new board.device.Tank(3);
  const both = await Promise.all([all(board.device.squares(3)), all(tank.levels())]);
  expect(both).toEqual([
    [0, 1, 4],
    [3, 2, 1],
  ]);
});

test("what is declared as an iterable: a list or a generator", async () => {
  await using board = await opened();
  expect(await all(board.device.list())).toEqual([1, 2, 3]);
  expect(await all(board.device.odd())).toEqual([1, 3]);
  expect(await all(board.device.iterator())).toEqual(["a"]);
});

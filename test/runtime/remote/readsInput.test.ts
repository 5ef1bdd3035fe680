import { type Board, connect } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compiledStub } from "./compiled.js";
import type { Loose } from "./module.js";

const source = `
import { input } from "builtins";
import * as sys from "sys";
import type { int } from "mpc";

class Reader {
  constructor(private readonly stream: { readline(): string }) {}
  line(): string { return this.stream.readline(); }
}
const reader = new Reader(sys.stdin);
const asked = (what: string): string => input(what);
export function ask(what: string): string { return asked(what); }
export function line(): string { return reader.line(); }
export class Form {
  name(): string { return ask("name? "); }
  double(n: int): int { return n * 2; }
}
export function* lines(n: int) { for (let i = 0; i < n; i++) yield line(); }
export function double(n: int): int { return n * 2; }
`;

test("the compiler finds what may read standard input, by whatever way", async () => {
  const { definition } = (await compiledStub(source)).__mpc__ as unknown as {
    definition: { exports: Record<string, Loose> };
  };
  const { ask, line, lines, double, Form } = definition.exports as Record<string, Loose>;
  for (const reads of [ask, line, lines, Form.members.name])
    expect(reads.flags).toMatchObject({ stdin: true });
  for (const other of [double, Form.members.double]) expect(other.flags).toBeUndefined();
});

describe("a call that reads standard input", () => {
  let virtual: VirtualBoard;
  let board: Board;
  let t: Loose;
  beforeAll(async () => {
    virtual = await createVirtualBoard();
    // A link that may lose bytes: after a second the host would ask whether the board is still there.
    board = await connect({
      write: (bytes) => virtual.write(bytes),
      onData: (listener) => virtual.onData(listener),
      link: { reliable: false },
    });
    t = await board.load((await compiledStub(source)) as never);
  });
  afterAll(async () => {
    await board.close();
    await virtual.close();
  });
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test("gets what the host writes, and nothing else, however long it waits", async () => {
    const name = t.ask("name? ");
    await pause(2500);
    await board.stdin.write("An");
    await pause(50);
    await board.stdin.write("n\n");
    expect(await name).toBe("Ann");
    expect(await t.double(4)).toBe(8);
  });

  test("and so does one of an instance, and a generator", async () => {
    const form = await new t.Form();
    void board.stdin.write("Bob\n");
    expect(await form.name()).toBe("Bob");
    const items = t.lines(2);
    for (const line of ["one", "two"]) {
      void board.stdin.write(`${line}\n`);
      expect((await items.next()).value.trim()).toBe(line);
    }
    expect((await items.next()).done).toBe(true);
  });

  test("what it leaves is no later call's", async () => {
    void board.stdin.write("this\nand much more than that, with ~~~~ and %%%% in it");
    expect((await t.line()).trim()).toBe("this");
    for (let n = 0; n < 5; n++) expect(await t.double(n)).toBe(2 * n);
  });
});

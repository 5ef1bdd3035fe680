import { type Board, connect, type Stats } from "mpc";
import { createVirtualBoard, type ProfileName, profileNames, type VirtualBoard } from "mpc/virtual";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Agent } from "../../../runtime/agent/agent.js";
import { interpretFacts } from "../../../runtime/info.js";
import { Deadline } from "../../../runtime/repl/deadline.js";
import { LineSession } from "../../../runtime/repl/lineSession.js";
import { realClock } from "../../../runtime/transport/clock.js";
import { fn, type Loose, stub } from "../remote/module.js";

/** What a call, a load and a connection may cost on the wire, and the agent on the board, whatever the board is like. */
const double = stub(
  "def double(n):\n    return n * 2\ndef count(n):\n    for i in range(n):\n        yield i\n",
  {
    double: fn("double", [["n", "int"]], "int"),
    count: { kind: "generator", py: "count", params: [["n", "int"]], result: "int" },
  },
);
/** What a compiler writes. */
const source = Array.from(
  { length: 60 },
  (_, i) =>
    `def convert_${i}(raw, scale):\n    offset = ${i * 17}\n    return raw * scale / ${i + 3} + offset\n`,
).join("\n");

interface Cost {
  readonly out: number;
  readonly in: number;
  readonly turns: number;
}

/** The least of several: another writer's lines, which nobody asked for, come now and then. */
async function cost(board: Board, run: (n: number) => Promise<unknown>, times = 8): Promise<Cost> {
  let least: Cost | undefined;
  for (let n = 0; n < times; n++) {
    const before = board.stats;
    await run(n);
    const of = difference(board.stats, before);
    if (!least || of.in < least.in) least = of;
  }
  return least!;
}

const difference = (after: Stats, before: Stats): Cost => ({
  out: after.bytesOut - before.bytesOut,
  in: after.bytesIn - before.bytesIn,
  turns: after.roundTrips - before.roundTrips,
});

function within(of: Cost, most: Cost): void {
  expect(of.out, "bytes out").toBeLessThanOrEqual(most.out);
  expect(of.in, "bytes in").toBeLessThanOrEqual(most.in);
  expect(of.turns, "turns").toBeLessThanOrEqual(most.turns);
}

/** Bytes that are in use on the board, garbage aside: it is collected at the prompt. */
async function used(session: LineSession): Promise<number> {
  await session.exec("pass");
  await session.exec("import gc\ngc.collect()");
  return Number((await session.exec("print(gc.mem_alloc())")).text);
}

describe.each(profileNames)("%s", { timeout: 120_000 }, (profile: ProfileName) => {
  let virtual: VirtualBoard;
  let board: Board;
  beforeAll(async () => {
    virtual = await createVirtualBoard({ profile });
    // Its first words at power-up are not asked for.
    await (await connect(virtual, { onOutput: () => {} })).close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  afterAll(async () => {
    await board?.close();
    await virtual?.close();
  });

  test("connecting", async () => {
    let [least, turns] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let n = 0; n < 4; n++) {
      await board?.close();
      // The goodbye of the last connection is none of this one's.
      await new Promise((resolve) => setTimeout(resolve, 60));
      virtual.onData(() => {})();
      board = await connect(virtual, { onOutput: () => {} });
      const { bytesIn, bytesOut, roundTrips } = board.stats;
      least = Math.min(least, bytesIn + bytesOut);
      turns = Math.min(turns, roundTrips);
    }
    expect(least).toBeLessThanOrEqual(600);
    expect(turns).toBeLessThanOrEqual(3);
  });

  test("code at the prompt", async () => {
    await board.exec("def foo(n): return n * 2");
    const of = await cost(board, () => board.exec("print(foo(5))"));
    within(of, board.info.rawPaste > 0 ? { out: 20, in: 15, turns: 1 } : { out: 20, in: 12, turns: 1 });
  });

  test("the agent: 3 KB, two turns, 8 KB of heap", async () => {
    const session = new LineSession({ clock: realClock, stream: async () => virtual });
    await session.open(Deadline.of(realClock, { timeout: 10_000 }, "connecting"));
    const { facts, window, link } = session;
    const info = () => interpretFacts(facts, { window, reliable: link.reliable });
    const agent = new Agent(session, info, { output: () => {}, stray: () => {} });
    // The prompt keeps a line as long as the longest that it has had: on boards without raw-paste, and on the virtual one.
    await session.exec(`#${"x".repeat(5000)}`);
    const heap = await used(session);
    const before = session.stats;
    await agent.ready();
    const of = difference(session.stats, before);
    // Without `deflate` it can't be packed.
    expect(of.out).toBeLessThanOrEqual(profile === "no-deflate" ? 4096 : 3072);
    // A line of another writer's that falls between is one more.
    expect(of.turns).toBeLessThanOrEqual(profile === "second-writer" ? 5 : 2);
    expect((await used(session)) - heap).toBeLessThanOrEqual(8 * 1024);
    await session.close();
  });

  test("a call and an item", async () => {
    const t = (await board.load(double)) as Loose;
    const isText = profile === "no-buffer";
    const most = isText ? { out: 12, in: 12, turns: 1 } : { out: 8, in: 8, turns: 1 };
    within(await cost(board, () => t.double(5)), most);
    const items = t.count(1000);
    await items.next();
    within(await cost(board, () => items.next()), most);
    await items.return();
  });

  test("a module: 1.1 times its source", async () => {
    const of = await cost(board, (n) => board.load(stub(`${source}# ${n}\n`, {})), 3);
    expect(of.out).toBeLessThanOrEqual(1.1 * source.length);
  });
});

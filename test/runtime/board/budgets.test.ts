import { type Board, type ByteStream, connect, type Stats } from "mpc";
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

/** A board's stream, and what of it another writer sent, which nobody asked for. */
class Overheard implements ByteStream {
  readonly link = { eightBit: true, reliable: true, maxBurst: Number.POSITIVE_INFINITY };
  bytes = 0;
  lines = 0;
  constructor(private readonly board: VirtualBoard) {}
  write(bytes: Uint8Array): void | Promise<void> {
    return this.board.write(bytes);
  }
  onData(listener: (bytes: Uint8Array) => void) {
    return this.board.onData((bytes) => {
      if (/^\r\nI \(\d+\) wifi: beacon\r\n$/.test(Buffer.from(bytes).toString("latin1"))) {
        this.bytes += bytes.length;
        this.lines++;
      }
      listener(bytes);
    });
  }
}

/** The same, where only seven bits of each byte pass. */
class TextOnly extends Overheard {
  override readonly link = { eightBit: false, reliable: true, maxBurst: Number.POSITIVE_INFINITY };
  override write(bytes: Uint8Array): void | Promise<void> {
    return super.write(bytes.map((byte) => byte & 0x7f));
  }
  override onData(listener: (bytes: Uint8Array) => void) {
    return super.onData((bytes) => listener(bytes.map((byte) => byte & 0x7f)));
  }
}

interface Cost {
  readonly out: number;
  readonly in: number;
  readonly turns: number;
}

/** The least of several, so that a moment in which the machine had no time for the test says nothing. */
async function cost(
  stats: () => Stats,
  line: Overheard,
  run: (n: number) => Promise<unknown>,
  times = 8,
): Promise<Cost> {
  let least: Cost | undefined;
  for (let n = 0; n < times; n++) {
    const before = stats();
    const { bytes, lines } = line;
    await run(n);
    const after = stats();
    const of = {
      out: after.bytesOut - before.bytesOut,
      in: after.bytesIn - before.bytesIn - (line.bytes - bytes),
      // Each line of the other writer's may be taken for an answer.
      turns: after.roundTrips - before.roundTrips - (line.lines - lines),
    };
    if (!least || of.in + of.out < least.in + least.out) least = of;
  }
  return least!;
}

function within(of: Cost, most: Cost): void {
  expect(of.out, "bytes out").toBeLessThanOrEqual(most.out);
  expect(of.in, "bytes in").toBeLessThanOrEqual(most.in);
  expect(of.turns, "turns").toBeLessThanOrEqual(most.turns);
}

/** Bytes that are in use on the board, garbage aside: it is collected at the prompt. */
async function used(session: LineSession): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    try {
      await session.exec("pass");
      await session.exec("import gc\ngc.collect()");
      const { text } = await session.exec("print('<%d>' % gc.mem_alloc())");
      return Number(/<(\d+)>/.exec(text)![1]);
    } catch (error) {
      // Another writer's line may look like an exception: what comes from the prompt isn't checked.
      if (attempt > 5) throw error;
    }
  }
}

const links = [
  ["all bytes", Overheard],
  ["text only", TextOnly],
] as const;

/** What starting the agent sends, and leaves on the board: 3 KB, two turns, 6 KB of heap. */
async function agentIsSmall(line: Overheard): Promise<void> {
  const session = new LineSession({ clock: realClock, stream: async () => line });
  await session.open(Deadline.of(realClock, { timeout: 10_000 }, "connecting"));
  const { facts, window, link } = session;
  const info = () => interpretFacts(facts, { window, reliable: link.reliable, resetLine: false });
  const agent = new Agent(session, info, { output: () => {}, stray: () => {}, exited: () => {} });
  await session.exec("_mpc = None");
  // The prompt keeps a line as long as the longest that it has had: on boards without raw-paste, and on the virtual one.
  await session.exec(`#${"x".repeat(5000)}`);
  const heap = await used(session);
  const of = await cost(
    () => session.stats,
    line,
    () => agent.ready(),
    1,
  );
  expect(agent.fits).toBe(true);
  expect(of.out).toBeLessThanOrEqual(3072);
  expect(of.turns).toBeLessThanOrEqual(2);
  expect((await used(session)) - heap).toBeLessThanOrEqual(6 * 1024);
  await session.close();
}

test.each(links)("the agent for a port without a CRC, over a link that carries %s", async (_, Link) => {
  const virtual = await createVirtualBoard({ profile: { platform: "esp8266" } });
  await agentIsSmall(new Link(virtual));
  await virtual.close();
});

describe.each(profileNames)("%s", { timeout: 120_000 }, (profile: ProfileName) => {
  let virtual: VirtualBoard;
  let line: Overheard;
  let board: Board;
  beforeAll(async () => {
    virtual = await createVirtualBoard({ profile });
    line = new Overheard(virtual);
    await (await connect(line, { onOutput: () => {} })).close();
  });
  afterAll(async () => {
    await board?.close();
    await virtual?.close();
  });

  test.each(links)("connecting, over a link that carries %s", async (_, Link) => {
    const line = new Link(virtual);
    const zero = { bytesIn: 0, bytesOut: 0, roundTrips: 0, credits: 0 };
    let least: Cost | undefined;
    for (let n = 0; n < 4; n++) {
      let stats = () => zero;
      const open = async () => {
        const board = await connect(line, { onOutput: () => {} });
        stats = () => board.stats;
        return board;
      };
      let opened: Board | undefined;
      const of = await cost(
        () => stats(),
        line,
        async () => {
          opened = await open();
        },
        1,
      );
      await opened?.close();
      // The goodbye of one connection is none of the next one's.
      await new Promise((resolve) => setTimeout(resolve, 100));
      virtual.onData(() => {})();
      if (!least || of.in < least.in) least = of;
    }
    expect(least!.in + least!.out).toBeLessThanOrEqual(600);
    expect(least!.turns).toBeLessThanOrEqual(3);
  });

  test.each(links)("the agent, over a link that carries %s: 3 KB, two turns, 6 KB of heap", (_, Link) =>
    agentIsSmall(new Link(virtual)),
  );

  test("code at the prompt", async () => {
    board = await connect(line, { onOutput: () => {} });
    await board.exec("def foo(n): return n * 2");
    const of = await cost(
      () => board.stats,
      line,
      () => board.exec("print(foo(5))"),
    );
    within(of, board.info.rawPaste > 0 ? { out: 20, in: 15, turns: 1 } : { out: 20, in: 12, turns: 1 });
  });

  test("a call and an item", async () => {
    const t = (await board.load(double)) as Loose;
    const isText = profile === "no-buffer";
    const most = isText ? { out: 12, in: 12, turns: 1 } : { out: 8, in: 8, turns: 1 };
    within(
      await cost(
        () => board.stats,
        line,
        () => t.double(5),
      ),
      most,
    );
    const items = t.count(1000);
    await items.next();
    within(
      await cost(
        () => board.stats,
        line,
        () => items.next(),
      ),
      most,
    );
    await items.return();
  });

  test("a module: 1.1 times its source", async () => {
    const load = (n: number) => board.load(stub(`${source}# ${n}\n`, {}));
    const of = await cost(() => board.stats, line, load, 3);
    expect(of.out).toBeLessThanOrEqual(1.1 * source.length);
  });
});

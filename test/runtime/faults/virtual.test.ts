import { type Board, connect, MpcError } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fn, type Loose, stub } from "../remote/module.js";
import { FaultyLine, type LineFault } from "./faultyLine.js";

/**
 * One fault at one byte of connecting, running code, loading, calling, a generator, a file and closing, on a real interpreter that
 * goes on living. Each step gives the right value or a typed error, nothing runs twice, and the board is usable afterwards.
 * All bytes with `npm run test:faults`, but for those of the agent's source, which are all alike; a sample otherwise (FAULTS=100 says how
 * many).
 */
const all = process.env.FAULTS === "all";
const SAMPLE = Number(process.env.FAULTS) || 3;
const ALIKE = 16;
/** Boards that are tried at once: most of a fault's time is waiting. */
const LANES = process.env.FAULTS ? 4 : 2;
const LIMIT = 8_000;
/** For what has to succeed on a machine that is busy. */
const PATIENCE = 60_000;
/** What nothing checks on its way: code at the prompt, and its output. */
const ANY = Symbol();

/** Another one each time: what an earlier session left is no success of this one. */
const contentOf = (session: number) =>
  Uint8Array.from({ length: 300 }, (_, i) => (i * 31 + (i >> 3) + session) & 255);
const text = "more than one window holds: ".repeat(12);
const module = stub(
  "n = 0\ndef double(a):\n    global n\n    n += 1\n    return a * 2\ndef echo(s):\n    return s\n" +
    "def count(n):\n    for i in range(n):\n        yield i\n",
  {
    double: fn("double", [["a", "int"]], "int"),
    echo: fn("echo", [["s", "str"]], "str"),
    count: { kind: "generator", py: "count", params: [["n", "int"]], result: "int" },
    n: { kind: "value", py: "n", type: "int" },
  },
);

type Outcome = readonly [step: string, want: unknown, got: unknown];

/** One board, and what is done to it. */
class Lane {
  private sessions = 0;

  private constructor(
    private readonly virtual: VirtualBoard,
    readonly line: FaultyLine,
  ) {}

  static async open(): Promise<Lane> {
    const virtual = await createVirtualBoard();
    return new Lane(virtual, new FaultyLine(virtual));
  }

  async session(): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    const content = contentOf(this.sessions++);
    const step = async (name: string, want: unknown, run: () => unknown): Promise<unknown> => {
      const got = await Promise.resolve()
        .then(run)
        .catch((error: unknown) => error);
      outcomes.push([name, want, got]);
      return got instanceof Error ? undefined : got;
    };
    const board = (await step("connect", ANY, () => this.connect())) as Board | undefined;
    if (!board) return outcomes;
    await step("exec", ANY, () => board.exec("x = 6 * 7", { timeout: LIMIT }));
    const t = (await step("load", ANY, () => board.load(module, { fresh: true, timeout: LIMIT }))) as Loose;
    if (t) {
      await step("call", 10, () => t.double(5));
      await step("long call", text, () => t.echo(text));
      const opened = (await step("generator", ANY, async () => ({ items: t.count(2) }))) as Loose;
      const items = opened?.items;
      const first = opened && (await step("first item", { value: 0, done: false }, () => items.next()));
      if (first) await step("leaving", { value: undefined, done: true }, () => items.return());
    }
    const put = await step("put", ANY, () =>
      board.fs.put(content, "/f", { timeout: LIMIT }).then(() => true),
    );
    await step("get", put ? content : ANY, () => board.fs.get("/f", { timeout: LIMIT }));
    if (t) await step("runs", ANY, () => t.n);
    await step("close", undefined, () => board.close());
    return outcomes;
  }

  async usable(): Promise<unknown> {
    this.line.arm(undefined);
    await this.line.powered();
    const board = await this.connect(PATIENCE);
    try {
      const t = (await board.load(module, { timeout: PATIENCE })) as Loose;
      return await t.double(21);
    } finally {
      await board.close();
    }
  }

  close(): Promise<void> {
    return this.virtual.close();
  }

  private connect(timeout = LIMIT): Promise<Board> {
    return connect(this.line, { timeout, onOutput: () => {} });
  }
}

function check(outcomes: readonly Outcome[], place: string, mayFail: boolean): void {
  for (const [step, want, got] of outcomes) {
    const words = `${place}, ${step}: ${got instanceof Uint8Array ? Buffer.from(got).toString("hex") : String(got)}`;
    if (got instanceof Error && mayFail) expect(got, words).toBeInstanceOf(MpcError);
    else if (want !== ANY) expect(got, words).toEqual(want);
    else expect(got, words).not.toBeInstanceOf(Error);
    if (step === "runs" && typeof got === "number") expect(got, words).toBeLessThanOrEqual(1);
  }
}

describe("one fault on the line to a real interpreter", () => {
  const lanes: Lane[] = [];
  const positions = { toBoard: [] as number[], toHost: [] as number[] };

  beforeAll(async () => {
    for (let i = 0; i < LANES; i++) lanes.push(await Lane.open());
    const { line } = lanes[0]!;
    const sent: Uint8Array[] = [];
    const write = line.write.bind(line);
    line.write = (bytes) => {
      sent.push(bytes);
      return write(bytes);
    };
    check(await lanes[0]!.session(), "without a fault", false);
    line.write = write;
    const bytes = Buffer.concat(sent).toString("latin1");
    const source = { from: bytes.indexOf('b"""') + 8, to: bytes.indexOf('"""}') - 8 };
    expect(source.to).toBeGreaterThan(source.from);
    for (const direction of ["toBoard", "toHost"] as const) {
      const isAlike = (at: number) =>
        direction === "toBoard" && at > source.from && at < source.to && at % ALIKE !== 0;
      const every = Array.from({ length: line.crossed[direction] }, (_, at) => at).filter(
        (at) => !isAlike(at),
      );
      const step = all ? 1 : Math.ceil(every.length / SAMPLE);
      positions[direction] = every.filter((_, i) => i % step === 0);
    }
  });
  afterAll(() => Promise.all(lanes.map((lane) => lane.close())));

  async function attempt(lane: Lane, fault: LineFault): Promise<void> {
    const place = `${fault.kind} at ${fault.at} ${fault.direction}`;
    lane.line.arm(fault);
    check(await lane.session(), place, true);
    expect(await lane.usable(), place).toBe(42);
  }

  const kinds = ["drop", "repeat", "swap", "flip", "reset"] as const;
  const cases = (["toBoard", "toHost"] as const).flatMap((direction) =>
    kinds.map((kind) => [kind, direction] as const),
  );
  test.each(cases)(
    "%s %s",
    { timeout: process.env.FAULTS ? 7_200_000 : 300_000 },
    async (kind, direction) => {
      const left = [...positions[direction]];
      const done = await Promise.allSettled(
        lanes.map(async (lane) => {
          for (let at = left.shift(); at !== undefined; at = left.shift())
            await attempt(lane, { direction, at, kind });
        }),
      );
      for (const lane of done) if (lane.status === "rejected") throw lane.reason;
    },
  );
});

import { inspect, isDeepStrictEqual } from "node:util";
import { type Board, connect, MpcError, ResetError } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fn, type Loose, stub } from "../remote/module.js";
import { FaultyLine, type LineFault } from "./faultyLine.js";

/**
 * One fault at one byte of connecting, running code, loading, calling, a generator, a file and closing, on a real interpreter that
 * goes on living. Each step gives the right value or a typed error, nothing runs twice, and the board is usable afterwards.
 * All bytes with `npm run test:faults`, but for those of long sources, which are all alike (ALIKE=1 takes these, too); a sample otherwise
 * (FAULTS=100 says how many).
 */
const all = process.env.FAULTS === "all";
const SAMPLE = Number(process.env.FAULTS) || 3;
const ALIKE = Number(process.env.ALIKE) || 16;
/** Boards that are tried at once: most of a fault's time is waiting. */
const LANES = process.env.FAULTS ? 8 : 2;
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
type Step = (name: string, want: unknown, run: () => unknown) => Promise<unknown>;

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

  /** All steps, with a fault on the line; then the line is sound again, and the board has to be usable, the connection as well. */
  async session(fault: LineFault | undefined): Promise<Outcome[]> {
    const { line } = this;
    const outcomes: Outcome[] = [];
    const content = contentOf(this.sessions++);
    const step: Step = async (name, want, run) => {
      const got = await Promise.resolve()
        .then(run)
        .catch((error: unknown) => error);
      outcomes.push([name, want, got]);
      return got instanceof Error ? undefined : got;
    };
    line.arm(fault);
    let board = (await step("connect", ANY, () => this.connect())) as Board | undefined;
    if (board) await this.work(board, step, content);
    if (board && !line.struck) {
      await step("close", undefined, () => board?.close());
      board = undefined;
    }
    line.arm(undefined);
    await line.powered();
    await step("afterwards", 42, () => this.use(board));
    return outcomes;
  }

  private async work(board: Board, step: Step, content: Uint8Array): Promise<void> {
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
  }

  /** A reset that nothing has met yet is told by the first thing that does. */
  private async use(board: Board | undefined): Promise<unknown> {
    const connected = board ?? (await this.connect(PATIENCE));
    const call = async () => {
      const t = (await connected.load(module, { timeout: PATIENCE })) as Loose;
      return t.double(21);
    };
    try {
      return await call().catch((error) => (error instanceof ResetError ? call() : Promise.reject(error)));
    } finally {
      await connected.close();
    }
  }

  close(): Promise<void> {
    return this.virtual.close();
  }

  private connect(timeout = LIMIT): Promise<Board> {
    return connect(this.line, { timeout, onOutput: () => {} });
  }
}

/** What is not as it has to be, in words. */
function wrong(outcomes: readonly Outcome[], place: string, mayFail: boolean): string[] {
  const isWrong = ([step, want, got]: Outcome) => {
    if (got instanceof Error) return !(mayFail && got instanceof MpcError && step !== "afterwards");
    if (step === "runs" && (got as number) > 1) return true;
    return want !== ANY && !isDeepStrictEqual(got, want);
  };
  const shown = (got: unknown) => (got instanceof Error ? got.stack : inspect(got));
  return outcomes.filter(isWrong).map(([step, , got]) => `${place}, ${step}: ${shown(got)}`);
}

/** Is the byte at an offset one of the agent's source, or of the file functions'? Some at both ends count as others do. */
function insideSources(sent: string): (at: number) => boolean {
  const sources = [...sent.matchAll(/b"""[\s\S]*?"""}/g)].map(
    ({ index, 0: text }) => [index, index + text.length] as const,
  );
  expect(sources).toHaveLength(2);
  return (at) => sources.some(([from, to]) => at > from + 16 && at < to - 16);
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
    expect(wrong(await lanes[0]!.session(undefined), "without a fault", false)).toEqual([]);
    line.write = write;
    const bytes = Buffer.concat(sent).toString("latin1", 0, line.before.toBoard);
    const isAlike = insideSources(bytes);
    for (const direction of ["toBoard", "toHost"] as const) {
      const every = Array.from({ length: line.before[direction] }, (_, at) => at).filter(
        (at) => direction === "toHost" || at % ALIKE === 0 || !isAlike(at),
      );
      const step = all ? 1 : Math.ceil(every.length / SAMPLE);
      positions[direction] = every.filter((_, i) => i % step === 0);
    }
  });
  afterAll(() => Promise.all(lanes.map((lane) => lane.close())));

  const kinds = ["drop", "repeat", "swap", "flip", "reset"] as const;
  const cases = (["toBoard", "toHost"] as const).flatMap((direction) =>
    kinds.map((kind) => [kind, direction] as const),
  );
  test.each(cases)(
    "%s %s",
    { timeout: process.env.FAULTS ? 7_200_000 : 300_000 },
    async (kind, direction) => {
      const left = [...positions[direction]];
      const failures: string[] = [];
      const work = async (lane: Lane) => {
        for (let at = left.shift(); at !== undefined; at = left.shift()) {
          const outcomes = await lane.session({ direction, at, kind });
          const found = wrong(outcomes, `${kind} at ${at} ${direction}`, true);
          // A run of all positions takes long: what it finds is said at once, and not lost with a run that is stopped.
          if (all) for (const one of found) console.error(one);
          failures.push(...found);
        }
      };
      await Promise.all(lanes.map(work));
      expect(failures).toEqual([]);
    },
  );
});

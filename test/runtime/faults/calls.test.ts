import { beforeAll, describe, expect, test } from "vitest";
import { ConnectedBoard } from "../../../runtime/board.js";
import { MpcError } from "../../../runtime/errors.js";
import { fn, type Loose, stub } from "../remote/module.js";
import { ScriptedAgent } from "../scripted/agent.js";
import type { Faults } from "../scripted/board.js";
import { type Scripted, scripted } from "../scripted/open.js";

/**
 * One fault at each byte of connecting, loading, calling, a generator and closing, in both directions, in virtual time. Each
 * step ends within its time with the right value or a typed error, nothing runs twice, and the board is usable afterwards.
 */
type Direction = "toBoard" | "toHost";
interface Spot {
  readonly direction: Direction;
  readonly at: number;
}
/** Makes the faults of a board; `reset` takes its power for a moment. */
type FaultKind = (spot: Spot, reset: () => void) => Partial<Faults>;

const onByte =
  (change: (byte: number) => readonly number[]): FaultKind =>
  ({ direction, at }) => ({ [direction]: (byte: number, n: number) => (n === at ? change(byte) : [byte]) });

const cutBefore =
  (gap: number): FaultKind =>
  ({ at }) => ({
    gap,
    cut: (length, from) => (at > from && at < from + length ? [at - from, length - (at - from)] : undefined),
  });

const swapped: FaultKind = ({ direction, at }) => {
  let held: number | undefined;
  return {
    [direction]: (byte: number, n: number) => {
      if (n === at) {
        held = byte;
        return [];
      }
      const both = held === undefined ? [byte] : [byte, held];
      held = undefined;
      return both;
    },
  };
};

/** So many bytes in a row. */
const lost =
  (count: number): FaultKind =>
  ({ direction, at }) => ({
    [direction]: (byte: number, n: number) => (n >= at && n < at + count ? [] : [byte]),
  });

/** As a USB driver does that gives a packet once more in the place of the next one: nothing is missing but the right bytes. */
const givenAgain =
  (count: number): FaultKind =>
  ({ direction, at }) => {
    const before: number[] = [];
    return {
      [direction]: (byte: number, n: number) => {
        before.push(byte);
        return n >= at && n < at + count && n >= count ? [before[n - count]!] : [byte];
      },
    };
  };

/** A packet comes behind the next one. */
const overtaken =
  (count: number): FaultKind =>
  ({ direction, at }) => {
    const held: number[] = [];
    return {
      [direction]: (byte: number, n: number) => {
        if (n < at || n >= at + 2 * count) return [byte];
        if (n < at + count) {
          held.push(byte);
          return [];
        }
        return n === at + 2 * count - 1 ? [byte, ...held] : [byte];
      },
    };
  };

const resetting: FaultKind = ({ direction, at }, reset) => ({
  [direction]: (byte: number, n: number) => {
    if (n === at) reset();
    return [byte];
  },
});

const kinds: Record<string, FaultKind> = {
  dropped: onByte(() => []),
  repeated: onByte((byte) => [byte, byte]),
  "its lowest bit flipped": onByte((byte) => [byte ^ 1]),
  "bit 3 flipped": onByte((byte) => [byte ^ 8]),
  "its highest bit flipped": onByte((byte) => [byte ^ 0x80]),
  "made 03": onByte(() => [3]),
  "made 0D": onByte(() => [0x0d]),
  // As another tool comes in.
  "made 03, and the fourth behind it 0D": ({ direction, at }) => ({
    [direction]: (byte: number, n: number) => [n === at ? 3 : n === at + 4 ? 0x0d : byte],
  }),
  swapped,
  "and the next lost": lost(2),
  "and seven more lost": lost(8),
  "and 63 more lost": lost(64),
  "and 63 more replaced by those before": givenAgain(64),
  "and seven more replaced by those before": givenAgain(8),
  "and 63 more behind the next 64": overtaken(64),
  "and seven more behind the next eight": overtaken(8),
  "and 15 more flipped": ({ direction, at }) => ({
    [direction]: (byte: number, n: number) => [n >= at && n < at + 16 ? byte ^ 0x55 : byte],
  }),
  "reset before it": resetting,
};
/** What takes nothing away: all steps have to succeed. */
const harmless: Record<string, FaultKind> = {
  "split before it": cutBefore(1),
  "delayed by 300 ms": cutBefore(300),
};

const TIMEOUT = 30_000;
/** What no test compares. */
const ANY = Symbol();
/** Every position with `npm run test:faults`, but for those of the agent's source, which are all alike; a sample otherwise (FAULTS=100 says how many). */
const all = process.env.FAULTS === "all";
const SAMPLE = Number(process.env.FAULTS) || 10;
const ALIKE = 16;
const text = "some text, longer than what fits twice the window: ".repeat(3);

const module = stub("# the functions are the script's\n", {
  double: fn("double", [["a", "int"]], "int"),
  echo: fn("echo", [["s", "str"]], "str"),
  count: { kind: "generator", py: "count", params: [["n", "int"]], result: "int" },
});

class Run {
  runs = 0;
  readonly scripted: Scripted;
  readonly outcomes: { step: string; want: unknown; got: unknown; took: number }[] = [];
  private board: ConnectedBoard | undefined;

  constructor(faults: (reset: () => void) => Partial<Faults>) {
    const functions = {
      double: (a: unknown) => {
        this.runs++;
        return (a as number) * 2;
      },
      echo: (s: unknown) => s as string,
      count: function* (n: unknown) {
        for (let i = 0; i < (n as number); i++) yield i;
      },
    };
    const agent = new ScriptedAgent(functions, 50);
    this.scripted = scripted({
      start: "friendly",
      window: 32,
      agent,
      // Not in the middle of what the board is just doing.
      faults: faults(() => void this.scripted.clock.after(0, () => this.scripted.board.powerCycle())),
    });
  }

  async all(): Promise<void> {
    await this.step("connect", undefined, () => this.open());
    // Where the first attempt failed a user tries once more.
    if (!this.board) await this.step("connect", undefined, () => this.open());
    if (!this.board) return;
    const t = (await this.step("load", ANY, () => this.load())) as Loose | undefined;
    if (t) await this.calls(t);
    await this.step("close", undefined, async () => this.board?.close());
  }

  private async calls(t: Loose): Promise<void> {
    await this.step("call", 10, () => t.double(5));
    await this.step("long call", text, () => t.echo(text));
    const opened = (await this.step("generator", ANY, async () => ({ items: t.count(3) }))) as Loose;
    if (opened) await this.items(opened.items);
    await this.step("call after", 14, () => t.double(7));
  }

  private async items(items: Loose): Promise<void> {
    // A generator that has failed is at its end.
    const first = await this.step("first item", { value: 0, done: false }, () => items.next());
    if (first) await this.step("second item", { value: 1, done: false }, () => items.next());
    await this.step("leaving", { value: undefined, done: true }, () => items.return());
  }

  /** One that the fault may still hit, and one that has to succeed. */
  async usableAfterwards(place: string): Promise<void> {
    for (const isLast of [false, true]) {
      const outcome = await this.scripted
        .settle(this.again())
        .catch((error: unknown) => (isLast ? error : undefined));
      if (isLast) expect(outcome, place).toBe(42);
    }
    await this.scripted.settle(this.board!.close());
  }

  private async again(): Promise<unknown> {
    if (this.board) await this.board.reconnect({ timeout: TIMEOUT });
    else await this.open();
    return ((await this.load()) as Loose).double(21);
  }

  private async open(): Promise<void> {
    await this.scripted.open();
    this.board = new ConnectedBoard("scripted", this.scripted.session, { onOutput: () => {} });
  }

  private load(): Promise<unknown> {
    return this.board!.load(module, { timeout: TIMEOUT });
  }

  private async step(step: string, want: unknown, run: () => Promise<unknown>): Promise<unknown> {
    const { clock } = this.scripted;
    const start = clock.now();
    const settled = step === "connect" ? run() : this.scripted.settle((async () => run())());
    const got = await settled.catch((error: unknown) => error);
    if (want !== ANY || got instanceof Error)
      this.outcomes.push({ step, want, got, took: clock.now() - start });
    return got instanceof Error ? undefined : got;
  }

  /** Values are right or errors are typed, and nothing took longer than it may. */
  check(place: string, mayFail: boolean): void {
    for (const { step, want, got, took } of this.outcomes) {
      const words = `${place}, ${step}: ${String(got)}`;
      if (got instanceof Error && mayFail) expect(got, words).toBeInstanceOf(MpcError);
      else expect(got, words).toEqual(want);
      expect(took, words).toBeLessThanOrEqual(TIMEOUT + 12_000);
    }
    expect(this.runs, place).toBeLessThanOrEqual(2);
  }
}

const positions: Record<Direction, number[]> = { toBoard: [], toHost: [] };
beforeAll(async () => {
  const whole = new Run(() => ({}));
  await whole.all();
  whole.check("without a fault", false);
  expect(whole.runs).toBe(2);
  const { bytesOut, bytesIn } = whole.scripted.session.stats;
  const sent = Buffer.from(whole.scripted.board.received).toString("latin1");
  const source = { from: sent.indexOf('b"""') + 8, to: sent.indexOf('"""}') - 8 };
  const counts = { toBoard: bytesOut, toHost: bytesIn };
  for (const direction of ["toBoard", "toHost"] as const) {
    const isAlike = (at: number) =>
      direction === "toBoard" && at > source.from && at < source.to && at % ALIKE !== 0;
    const every = Array.from({ length: counts[direction] }, (_, at) => at).filter((at) => !isAlike(at));
    const step = all ? 1 : Math.ceil(every.length / SAMPLE);
    positions[direction] = every.filter((_, i) => i % step === 0);
  }
});

describe.each(["toBoard", "toHost"] as const)("%s", (direction) => {
  test.each(Object.keys(kinds))(
    "a byte %s",
    { timeout: process.env.FAULTS ? 7_200_000 : 120_000 },
    async (kind) => {
      for (const at of positions[direction]) {
        const run = new Run((reset) => kinds[kind]!({ direction, at }, reset));
        const place = `byte ${at} ${direction} ${kind}`;
        await run.all();
        run.check(place, true);
        await run.usableAfterwards(place);
      }
    },
  );
});

test.each(Object.keys(harmless))(
  "to the host, a byte %s",
  { timeout: process.env.FAULTS ? 7_200_000 : 120_000 },
  async (kind) => {
    for (const at of positions.toHost) {
      const run = new Run((reset) => harmless[kind]!({ direction: "toHost", at }, reset));
      await run.all();
      run.check(`byte ${at} ${kind}`, false);
    }
  },
);

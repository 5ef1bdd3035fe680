import { type Board, connect, MpcError } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { describe, expect, test } from "vitest";
import { fn, type Loose, stub } from "../remote/module.js";

const PIECE = 1 << 16;
/** What the host may grow by while a board sends gigabytes; twice what a call takes, and room for garbage. */
const MOST = 300 << 20;
/** Milliseconds that a call may take. */
const TIMEOUT = 1_000;
/** Milliseconds beyond that for what the runtime does about a board that doesn't hear: interrupts, resets, goodbyes. */
const GRACE = 10_000;

/** A link to the virtual board, until its other end begins to send and never stops; then nothing of the board's comes through. */
class FloodedLink {
  sent = 0;
  /** The most memory that the process has had at any moment of the flood. */
  rss = 0;
  private listener: (bytes: Uint8Array) => void = () => {};
  private flooding = false;
  private deaf = false;

  constructor(private readonly virtual: VirtualBoard) {}

  write(bytes: Uint8Array) {
    return this.deaf ? new Promise<void>(() => {}) : this.virtual.write(bytes);
  }

  onData(listener: (bytes: Uint8Array) => void) {
    this.listener = listener;
    return this.virtual.onData((bytes) => {
      if (!this.flooding) listener(bytes);
    });
  }

  /** `deaf`: nor does it take anything, as a board that waits for its output to be read. */
  begin(fill: readonly number[], deaf: boolean): void {
    this.deaf = deaf;
    const piece = Uint8Array.from({ length: PIECE }, (_, i) => fill[i % fill.length]!);
    this.flooding = true;
    const pump = () => {
      if (!this.flooding) return;
      this.sent += PIECE;
      this.listener(piece);
      this.rss = Math.max(this.rss, process.memoryUsage.rss());
      setImmediate(pump);
    };
    setImmediate(pump);
  }

  end(): void {
    this.flooding = false;
  }
}

const module = stub(
  "import time\ndef wait(s):\n    time.sleep(s)\ndef gen():\n    i = 0\n    while True:\n        yield i\n        i += 1\n",
  {
    wait: fn("wait", [["s", "float"]], "none"),
    gen: { kind: "generator", py: "gen", params: [], result: "int" },
  },
);

const contents = {
  letters: [0x41],
  lines: [0x41, 0x0d, 0x0a],
  // Without the prompt behind them: with it they are the end of a reply.
  "halves of ends of replies": [0x04, 0x41, 0x0d, 0x0a],
  "starts of frames": [0x80, 0xc0, 0x21, 0x3f, 0, 0xff, 0xff, 0xff],
  "bytes that aren't UTF-8": [0xff, 0xfe, 0x80],
};

type Place = (remote: Loose, board: Board, flood: (deaf?: boolean) => void) => Promise<unknown>;
/** What is going on when the flood begins; all but the last end by an error. */
const places: Readonly<Record<string, Place>> = {
  "in a call's reply": async (remote, _, flood) => {
    const call = remote.wait(30);
    setTimeout(flood, 50);
    return call;
  },
  "between the items of a generator": async (remote, _, flood) => {
    for await (const item of remote.gen()) {
      if (item === 1) flood();
      if (item > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  },
  "in code": async (_, board, flood) => {
    const call = board.exec("while True: pass", { timeout: TIMEOUT });
    setTimeout(flood, 50);
    return call;
  },
};

async function flooded(content: readonly number[], run: Place): Promise<void> {
  const virtual = await createVirtualBoard();
  const link = new FloodedLink(virtual);
  try {
    const board = await connect(link, { onOutput: () => {}, timeout: 20_000 });
    const remote = (await board.load(module, { timeout: TIMEOUT })) as Loose;
    const before = process.memoryUsage.rss();
    const start = performance.now();
    const outcome = await run(remote, board, (deaf = false) => link.begin(content, deaf)).catch(
      (error: unknown) => error,
    );
    const took = performance.now() - start;
    const closing = performance.now();
    await board.close();
    expect(performance.now() - closing).toBeLessThan(GRACE);
    expect(link.rss - before).toBeLessThan(MOST);
    // It was a flood.
    expect(link.sent).toBeGreaterThanOrEqual(PIECE);
    if (outcome === undefined) return;
    expect(outcome).toBeInstanceOf(MpcError);
    expect(took).toBeLessThan(TIMEOUT + GRACE);
  } finally {
    link.end();
    await virtual.close();
  }
}

describe.each(Object.entries(contents))(
  "a board that sends %s without end",
  { timeout: 40_000 },
  (_, content) => {
    test.each(Object.entries(places))("%s: an error in time", async (_, place) => {
      await flooded(content, async (...given) => {
        await place(...given);
        throw new Error("it went on");
      });
    });

    test("while the connection is closed", async () => {
      await flooded(content, async (_, board, flood) => {
        flood(true);
        await board.close();
      });
    });
  },
);

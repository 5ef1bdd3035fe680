import { downloadMode as built, connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { downloadMode } from "../../../runtime/downloadMode.js";
import { downloadSequences } from "../../../runtime/transport/downloadMode.js";
import type { ByteStream } from "../../../runtime/transport/types.js";

interface State {
  readonly dtr: boolean;
  readonly rts: boolean;
}

/** Of this process alone: ports are locked for all of the machine. */
const PORT = `COM${process.pid}`;
/** What the port was told, in order: lines, and questions for a bootloader. */
const told: (State | "question")[] = [];
/** Which of the questions is answered, and by what. */
let answers: { readonly nth: number; readonly with: readonly number[] };

const QUESTION = [0xc0, 0, 8, 36, 0, 0, 0, 0, 0, 7, 7, 0x12, 0x20, ...new Array(32).fill(0x55), 0xc0];
const ANSWER = [0xc0, 1, 8, 4, 0, 7, 7, 0x12, 0x20, 0, 0, 0, 0, 0xc0];

// serialport's own double of a port, behind which there is a chip's bootloader, or not.
vi.mock("serialport", async (original) => {
  const actual = await original<typeof import("serialport")>();
  class Port extends actual.SerialPortMock {
    override set(state: State, done?: (error: Error | null) => void): void {
      told.push(state);
      super.set(state, done);
    }
    override write(chunk: Buffer, ...rest: never[]): boolean {
      if (Buffer.compare(chunk, Buffer.from(QUESTION)) === 0) {
        told.push("question");
        if (told.filter((t) => t === "question").length === answers.nth)
          this.port!.emitData(Buffer.from(answers.with));
      }
      return super.write(chunk, ...rest);
    }
  }
  return { ...actual, SerialPort: Port };
});

const { binding: MockBinding } = (await vi.importActual<typeof import("serialport")>("serialport"))
  .SerialPortMock;

beforeEach(() => {
  told.length = 0;
  answers = { nth: 1, with: ANSWER };
});
afterEach(() => MockBinding.reset());

function plugIn(vendorId: string | undefined, productId: string | undefined): string {
  MockBinding.createPort(PORT, { vendorId, productId });
  return PORT;
}

const [none, both, rts, dtr] = [
  { dtr: false, rts: false },
  { dtr: true, rts: true },
  { dtr: false, rts: true },
  { dtr: true, rts: false },
] as const;
const tight = [none, both, rts, dtr, none];
const classic = [rts, both, dtr, none];
const first = process.platform === "win32" ? classic : tight;

describe("an ESP behind a port", () => {
  test.each([
    ["a USB-UART bridge", "10c4", "ea60", [none, ...first, "question"]],
    ["a port that isn't USB", undefined, undefined, [...first, "question"]],
    ["the chip's own USB-Serial-JTAG", "303a", "1001", [none, none, dtr, both, rts, rts, none, "question"]],
  ])("%s: its lines, in order; nothing is set on closing", async (_, vid, pid, sequence) => {
    const said = await downloadMode(plugIn(vid, pid));
    expect(said).toMatch(/waits for esptool now/);
    expect(told).toEqual(sequence);
    // The port is free again.
    told.length = 0;
    expect(await downloadMode(PORT)).toBe(said);
  });

  test("lines of one's own hold until then", async () => {
    await downloadMode(plugIn("10c4", "ea60"), { lines: { dtr: true } });
    expect(told).toEqual([dtr, ...first, "question"]);
  });

  test.runIf(process.platform !== "win32")(
    "without an answer it is asked five times, then the next way follows",
    async () => {
      answers = { nth: 12, with: ANSWER };
      await downloadMode(plugIn("10c4", "ea60"));
      const five = new Array(5).fill("question");
      expect(told).toEqual([
        none,
        ...[...tight, ...five],
        ...[...tight, ...five],
        ...[...classic, "question", "question"],
      ]);
    },
  );

  test("a chip that starts its program instead: an error with what it says, and the lines released", async () => {
    answers = { nth: 2, with: [...Buffer.from("MicroPython v1.27.0\r\n>>> ")] };
    const error = await downloadMode(plugIn("10c4", "ea60")).catch((e) => e);
    expect(error).toMatchObject({ name: "ConnectError", code: "connect" });
    expect(error.message).toMatch(/no ESP's bootloader answers.*MicroPython v1\.27\.0.*Hold BOOT/s);
    expect(Buffer.from(error.received).toString()).toContain("MicroPython");
    expect(told.filter((t) => t !== "question").at(-1)).toEqual(none);
  });

  test("the question's echo is no answer", async () => {
    answers = { nth: 1, with: QUESTION };
    await expect(downloadMode(plugIn("303a", "1001"))).rejects.toMatchObject({ name: "ConnectError" });
  });

  test("a board that is the USB device itself is refused, its lines as ever", async () => {
    await expect(downloadMode(plugIn("2e8a", "0005"))).rejects.toMatchObject({
      name: "UnsupportedError",
      code: "unsupported",
      message: expect.stringContaining("no DTR and RTS lines"),
    });
    expect(told).toEqual([both, none]);
  });

  test("a time limit ends it, but never with the chip held in reset", async () => {
    answers = { nth: 0, with: [] };
    await expect(downloadMode(plugIn("10c4", "ea60"), { timeout: 120 })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    expect(told.filter((t) => t !== "question")).toEqual([none, ...first]);
  });
});

/** How long each state lasts at least, in milliseconds: what the documentation of esptool has. */
test.each([
  ["transistors", true, [tight, tight, classic, classic], [50, 550, 50, 550]],
  ["transistors", false, [classic, classic], [50, 550]],
] as const)("the ways of %s, both lines at once: %s", (circuit, atOnce, ways, held) => {
  const sequences = downloadSequences(circuit, atOnce);
  expect(sequences.map((steps) => steps.map(({ ms: _, ...state }) => state))).toEqual(ways);
  for (const [i, steps] of sequences.entries()) {
    expect(steps.find(({ dtr, rts }) => !dtr && rts)?.ms).toBe(100);
    expect(steps.find(({ dtr, rts }) => dtr && !rts)?.ms).toBe(held[i]);
  }
});

test("where one line changes after the other, each step changes one of them", () => {
  for (const steps of downloadSequences("transistors", false))
    for (const [i, step] of steps.entries())
      if (i > 0)
        expect(Number(step.dtr !== steps[i - 1]!.dtr) + Number(step.rts !== steps[i - 1]!.rts)).toBe(1);
});

test.each(["socket://127.0.0.1:9", "ws://127.0.0.1:9"])(
  "%s isn't there: that is the error",
  async (address) => {
    await expect(built(address)).rejects.toMatchObject({ name: "ConnectError", code: "refused" });
  },
);

test("links without lines are refused", async () => {
  await expect(built("sim:")).rejects.toMatchObject({ name: "UnsupportedError" });
});

describe("board.bootloader({ lines: true })", () => {
  /** A board on a stream that has lines, which lead to a bootloader. */
  async function plugged(hasLines: boolean) {
    const virtual = await createVirtualBoard();
    let isBootloader = false;
    const calls: string[] = [];
    const listeners = new Set<(bytes: Uint8Array) => void>();
    virtual.onData((bytes) => {
      if (!isBootloader) for (const listener of listeners) listener(bytes);
    });
    const stream: ByteStream = {
      open: async () => void calls.push("open"),
      close: async () => void calls.push("close"),
      write: (bytes) => {
        if (!isBootloader) return virtual.write(bytes);
        for (const listener of listeners) listener(Uint8Array.from(ANSWER));
      },
      onData: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      ...(hasLines && {
        downloadMode: [
          () => {
            calls.push("lines");
            isBootloader = true;
          },
        ],
      }),
    };
    return { stream, calls, virtual };
  }

  test("past a call that hangs, which rejects; the connection is closed", async () => {
    const { stream, calls, virtual } = await plugged(true);
    const board = await connect(stream, { onOutput: () => {} });
    const hanging = board.exec("while True: pass").catch((e) => e);
    expect(await board.bootloader({ lines: true })).toMatch(/waits for esptool/);
    expect(await hanging).toMatchObject({ name: "DisconnectedError", code: "closed" });
    expect(calls).toEqual(["open", "lines", "close"]);
    expect(board.connected).toBe(false);
    await expect(board.exec("1")).rejects.toMatchObject({ code: "closed" });
    await virtual.close();
  });

  test("a link without lines: the board stays as it is", async () => {
    const { stream, virtual } = await plugged(false);
    await using board = await connect(stream);
    await expect(board.bootloader({ lines: true })).rejects.toMatchObject({ name: "UnsupportedError" });
    await expect(board.bootloader({ lines: true, value: 1 })).rejects.toMatchObject({
      name: "UnsupportedError",
    });
    expect(await board.exec("print(1)")).toBe("1\n");
    await virtual.close();
  });
});

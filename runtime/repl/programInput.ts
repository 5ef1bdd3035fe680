import { ValueError } from "../errors.js";
import type { Clock, Off } from "../transport/types.js";
import { ascii, CTRL_D } from "./bytes.js";

/** Most bytes of one write. */
const PIECE = 32;
/** A program that has echoed nothing for so long, while its board's buffer is full, is told of: it may wait for what waits for it. */
const STALLED_MS = 2_000;
/** Bytes of the buffer that are left free: what looked like an echo may not go on as one. */
const MARGIN = 8;
const ENTER = 0x0d;

/**
 * What ends `input()` by EOFError: 04 on an empty line. Should the program end before it reads that, its prompt takes the 04 for "run
 * what stands before": the two bytes before the 04, which cancel each other for who edits a line, make that a syntax error.
 */
const END = Uint8Array.of(...ascii(")\b"), CTRL_D);

interface Waiting {
  bytes: Uint8Array;
  done(): void;
  failed(error: unknown): void;
}

/**
 * What the host gives programs on the board to read. It waits until one runs that may read; what one hasn't read when it ends is
 * lost.
 *
 * MicroPython tells nobody what has been read, and behind a UART a full receive buffer loses what comes then. So no more is given
 * than the buffer is known to hold, until the board echoes a line (as `input()` does): that it has read. A program that prints the
 * very line that it will read next deceives this; one that reads and echoes nothing gets a buffer full, and no more.
 */
export class ProgramInput {
  private waiting: Waiting[] = [];
  private send: ((bytes: Uint8Array) => Promise<void>) | undefined;
  /** What was given and wasn't echoed by whole lines, the oldest first; and how much of the first line the last output has echoed. */
  private unread: number[] = [];
  private echoed = 0;
  private used = false;
  private isLineStart = true;
  /** Of the pump that waits for room. */
  private wake: () => void = () => {};

  constructor(
    private readonly clock: Clock,
    /** Bytes that may wait at the board; infinite where the link itself waits for it. */
    private readonly capacity: () => number,
    /** What is left waits for a program that may never show that it reads. */
    private readonly onStall: (bytes: number) => void,
  ) {}

  /** Resolves when all of it has been given to a program. */
  async write(bytes: Uint8Array): Promise<void> {
    refuseControlBytes(bytes);
    if (bytes.length === 0) return;
    this.isLineStart = isLineEnd(bytes.at(-1));
    return this.put(bytes);
  }

  /** Keys as they are pressed: sent at once if a program runs that may read, however much waits there. */
  async type(bytes: Uint8Array): Promise<void> {
    if (!this.send || this.waiting.length > 0) return this.write(bytes);
    refuseControlBytes(bytes);
    this.isLineStart = isLineEnd(bytes.at(-1));
    this.used = true;
    await this.send(bytes);
  }

  /** The end of the input: of the line that isn't ended, then what `input()` raises EOFError for. */
  async end(): Promise<void> {
    const bytes = this.isLineStart ? END : Uint8Array.of(ENTER, ...END);
    this.isLineStart = true;
    return this.put(bytes);
  }

  /** A program runs that may read. */
  open(send: (bytes: Uint8Array) => Promise<void>): void {
    this.send = send;
    this.unread = [];
    this.echoed = 0;
    this.used = false;
    this.wake();
    void this.pump(send);
  }

  /** It has ended. True if it was given something, of which it may have left a part. */
  close(): boolean {
    this.send = undefined;
    this.wake();
    return this.used;
  }

  /** The board has sent this. */
  heard(bytes: Uint8Array): void {
    if (this.unread.length === 0) return;
    const before = this.unread.length - this.echoed;
    for (const byte of bytes) this.watchEcho(byte);
    if (this.unread.length - this.echoed < before) this.wake();
  }

  private watchEcho(byte: number): void {
    if (byte === this.unread[this.echoed]) this.echoed++;
    else this.echoed = byte === this.unread[0] ? 1 : 0;
    if (byte !== ENTER || this.echoed === 0) return;
    this.unread.splice(0, this.echoed);
    this.echoed = 0;
  }

  /** The link is gone: what waits never comes. */
  fail(error: unknown): void {
    const waiting = this.waiting;
    this.waiting = [];
    this.isLineStart = true;
    for (const { failed } of waiting) failed(error);
  }

  private put(bytes: Uint8Array): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ bytes: Uint8Array.from(bytes), done, failed });
      // Else the pump is under way, and comes to it.
      if (this.send && this.waiting.length === 1) void this.pump(this.send);
    });
  }

  private async pump(send: (bytes: Uint8Array) => Promise<void>): Promise<void> {
    for (let first = this.waiting[0]; first && this.send === send; first = this.waiting[0]) {
      const room = this.capacity() - MARGIN - (this.unread.length - this.echoed);
      if (room <= 0) {
        await this.room();
        continue;
      }
      const piece = first.bytes.subarray(0, Math.min(room, PIECE));
      first.bytes = first.bytes.subarray(piece.length);
      if (room !== Number.POSITIVE_INFINITY) this.unread.push(...piece);
      this.used = true;
      try {
        await send(piece);
      } catch (error) {
        return this.fail(error);
      }
      if (first.bytes.length > 0 || this.waiting[0] !== first) continue;
      this.waiting.shift();
      first.done();
    }
  }

  /** Until something was echoed, or the program has ended. */
  private room(): Promise<void> {
    return new Promise((resolve) => {
      const cancel: Off = this.clock.after(STALLED_MS, () => this.onStall(this.unread.length));
      this.wake = () => {
        cancel();
        this.wake = () => {};
        resolve();
      };
    });
  }
}

const isLineEnd = (byte: number | undefined): boolean =>
  byte === undefined || byte === ENTER || byte === 0x0a;

/** 03 interrupts; the others would steer the prompt, if the program ended before it had read them. */
function refuseControlBytes(bytes: Uint8Array): void {
  const at = bytes.findIndex((byte) => byte >= 1 && byte <= 5);
  if (at < 0) return;
  const hex = bytes[at]!.toString(16).padStart(2, "0");
  throw new ValueError(
    `byte ${hex} at offset ${at} can't be given to a program as input: bytes 01 to 05 are the prompt's (03 interrupts)`,
    { code: "control-byte" },
  );
}

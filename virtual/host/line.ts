/** One direction of the cable: as fast as its baud rate, and with its faults. */
import type { Faults, Step } from "./faults.js";

export interface LineOptions {
  faults: Faults | undefined;
  /** Bits per second, ten to a byte; undefined is as fast as can be. */
  baud: number | undefined;
  /** Takes the bytes at the other end. */
  deliver(bytes: Uint8Array): Promise<void> | void;
  /** Takes the board's power away and gives it back. */
  reset(): Promise<void>;
}

const bitsPerByte = 10;
/** Milliseconds between deliveries on a paced line. */
const slice = 2;

export class Line {
  private last: Promise<void> | undefined;
  private closed = false;
  private readonly waiting = new Set<() => void>();
  /** When the line will have carried all that was given to it. */
  private busyUntil = 0;

  constructor(private readonly options: LineOptions) {}

  /** A promise when the bytes aren't at the other end yet. */
  push(bytes: Uint8Array): Promise<void> | void {
    const { faults, baud, deliver } = this.options;
    const copied = this.last !== undefined || baud !== undefined ? bytes.slice() : bytes;
    const steps: Step[] = faults ? faults.apply(bytes) : [{ bytes: copied }];
    const immediate = baud === undefined && steps.every((step) => "bytes" in step);
    if (!this.last && immediate)
      return all(steps.map((step) => ("bytes" in step ? deliver(step.bytes) : undefined)));
    const before = this.last ?? Promise.resolve();
    const mine = before.then(() => this.carry(steps));
    this.last = mine;
    void mine.finally(() => {
      if (this.last === mine) this.last = undefined;
    });
    return mine;
  }

  /** What is on its way is lost. */
  close(): void {
    this.closed = true;
    for (const wake of this.waiting) wake();
    this.waiting.clear();
  }

  private async carry(steps: Step[]): Promise<void> {
    for (const step of steps) {
      if (this.closed) return;
      if ("delay" in step) await this.pause(step.delay);
      else if ("reset" in step) await this.options.reset();
      else await this.carryBytes(step.bytes);
    }
  }

  private async carryBytes(bytes: Uint8Array): Promise<void> {
    const { baud, deliver } = this.options;
    if (baud === undefined) return deliver(bytes);
    const perByte = (bitsPerByte * 1000) / baud;
    let at = 0;
    this.busyUntil = Math.max(this.busyUntil, performance.now());
    while (at < bytes.length && !this.closed) {
      await this.pause(slice);
      const count = Math.min(bytes.length - at, Math.floor((performance.now() - this.busyUntil) / perByte));
      if (count <= 0) continue;
      this.busyUntil += count * perByte;
      await deliver(bytes.subarray(at, at + count));
      at += count;
    }
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.waiting.add(wake);
    });
  }
}

function all(results: (Promise<void> | void)[]): Promise<void> | void {
  const pending = results.filter((result) => result !== undefined);
  if (pending.length > 0) return Promise.all(pending).then(() => undefined);
}

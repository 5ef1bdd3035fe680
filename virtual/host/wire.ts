/** The host's end of the byte stream, over the shared memory. */

import { bump, copyIn, copyOut, type Link, Word } from "../link.js";
import type { Scheduler } from "../scheduler.js";

/** The byte that the REPL's programs are interrupted with, unless they say otherwise. */
const interruptByte = 3;

export class Wire {
  /** What didn't fit into the ring yet, with who waits for it. */
  private readonly queue: { bytes: Uint8Array; done: () => void }[] = [];
  /** The interpreter's, once the board has one. */
  scheduler: Scheduler | undefined;

  constructor(
    private readonly link: Link,
    /** A port without interrupts has none, whatever its programs ask for. */
    private readonly interrupts: boolean,
  ) {}

  /** Resolves once the board's end has everything. */
  send(bytes: Uint8Array): Promise<void> | void {
    if (this.queue.length === 0) {
      const sent = this.put(bytes);
      if (sent === bytes.length) return undefined;
      bytes = bytes.subarray(sent);
    }
    // The caller may reuse its buffer.
    const waiting = bytes.slice();
    return new Promise((done) => {
      this.queue.push({ bytes: waiting, done });
      this.askForRoom();
    });
  }

  /** The board has taken input: more fits. */
  refill(): void {
    for (let first = this.queue[0]; first; first = this.queue[0]) {
      first.bytes = first.bytes.subarray(this.put(first.bytes));
      if (first.bytes.length > 0) {
        this.askForRoom();
        return;
      }
      this.queue.shift();
      first.done();
    }
  }

  /** The board is gone: nobody waits any more. */
  close(): void {
    for (const { done } of this.queue.splice(0)) done();
  }

  private askForRoom(): void {
    const { control } = this.link;
    Atomics.store(control, Word.wantRoom, 1);
    if (this.room() > 0 && Atomics.exchange(control, Word.wantRoom, 0) === 1)
      queueMicrotask(() => this.refill());
  }

  private room(): number {
    const { control, input } = this.link;
    return input.length - ((Atomics.load(control, Word.inHead) - Atomics.load(control, Word.inTail)) | 0);
  }

  private put(bytes: Uint8Array): number {
    const { control, input } = this.link;
    const count = Math.min(bytes.length, this.room());
    const head = Atomics.load(control, Word.inHead);
    copyIn(input, head, bytes.subarray(0, count));
    const last = bytes.lastIndexOf(interruptByte, count - 1);
    const wasTaken =
      last >= 0 && count > 0 && this.interruptsNow(interruptByte) && this.take(head + last + 1);
    if (last >= 0 && count > 0) Atomics.store(control, Word.lastInterrupt, (head + last + 1) | 0);
    Atomics.store(control, Word.inHead, (head + count) | 0);
    bump(control, Word.wake);
    // The program may have started since.
    if (last >= 0 && count > 0 && !wasTaken && this.interruptsNow(interruptByte)) this.take(head + last + 1);
    return count;
  }

  /** Position up to which there is output now; the board will ring again for what comes later. */
  outputEnd(): number {
    const { control } = this.link;
    Atomics.store(control, Word.bell, 0);
    return Atomics.load(control, Word.outHead);
  }

  /** The output up to a position. */
  receive(end: number): Uint8Array {
    const { control, output } = this.link;
    const tail = Atomics.load(control, Word.outTail);
    const bytes = copyOut(output, tail, Math.max(0, (end - tail) | 0));
    Atomics.store(control, Word.outTail, (tail + bytes.length) | 0);
    bump(control, Word.drained);
    return bytes;
  }

  private interruptsNow(byte: number): boolean {
    return this.interrupts && this.scheduler?.interruptChar === byte;
  }

  /** Makes the 03s up to `position` an interrupt, unless the board was faster. */
  private take(position: number): boolean {
    const { control } = this.link;
    const before = Atomics.load(control, Word.takenInterrupt);
    if (Atomics.compareExchange(control, Word.takenInterrupt, before, position | 0) === before) {
      this.scheduler?.interrupt();
      bump(control, Word.wake);
    }
    return true;
  }
}

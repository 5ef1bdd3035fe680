/** The board's end of the byte stream: stdin and stdout of the running program, and of the REPL. */
import { copyIn, copyOut, type Link, Word } from "../link.js";

const interruptByte = 3;
const carriageReturn = 13;
const newline = 10;

export interface ConsoleOptions {
  link: Link;
  /** Tells the host that there is output. */
  ring(): void;
  /** Bytes that the port's receive buffer holds; without it the link has flow control and loses nothing. */
  stdinRing?: number | undefined;
  /** Text goes out with `\r\n`. */
  cooked: boolean;
}

export class Console {
  /** Bytes that have arrived at the board, and how many of them have been taken. */
  private arrived: Uint8Array = new Uint8Array(0);
  private taken = 0;
  /** Reads block unless something wants to be handled first; then `read` answers -1. */
  attention: () => boolean = () => false;
  /** Told after each output of a program. */
  wrote: () => void = () => undefined;
  /** Milliseconds until something on the board itself wants attention. */
  alarm: () => number | undefined = () => undefined;
  private judgedInterrupt = 0;
  private running = false;
  /** Bytes of output to swallow. */
  private muted = 0;
  /** While set, output goes here instead of to the host. */
  private capture: ((bytes: Uint8Array) => void) | undefined;

  constructor(private readonly options: ConsoleOptions) {}

  private get control(): Int32Array {
    return this.options.link.control;
  }

  // Input

  /**
   * Whether a 03 that the host sent before it could know that the program runs waits among the unread bytes; it's taken
   * out of them then. `nextOnly`: only when it's the next byte. (A 03 that arrives while the program runs is the host's to deliver: see `host/interrupt.ts`.)
   */
  takeInterrupt(nextOnly: boolean): boolean {
    const { control } = this;
    const last = Atomics.load(control, Word.lastInterrupt);
    const taken = Atomics.load(control, Word.takenInterrupt);
    if (last === this.judgedInterrupt || ((last - taken) | 0) <= 0) return false;
    this.look(false, true);
    const unread = this.arrived.subarray(this.taken);
    if (nextOnly && unread[0] !== interruptByte) return false;
    this.judgedInterrupt = last;
    const at = unread.lastIndexOf(interruptByte);
    if (at < 0 || Atomics.compareExchange(control, Word.takenInterrupt, taken, last) !== taken) return false;
    this.arrived = unread.filter((byte, i) => byte !== interruptByte || i > at);
    this.taken = 0;
    return true;
  }

  /** The 03 that was taken last found no program to interrupt: it's input again, at its place among the unread bytes. */
  returnInterrupt(): void {
    this.look(false, true);
    const { control } = this;
    const taken = Atomics.load(control, Word.takenInterrupt);
    const after = Math.max(0, (Atomics.load(control, Word.inTail) - taken) | 0);
    const unread = this.arrived.subarray(this.taken);
    const at = Math.max(0, unread.length - after);
    this.arrived = joined(joined(unread.subarray(0, at), Uint8Array.of(interruptByte)), unread.subarray(at));
    this.taken = 0;
    // The next program may take it.
    this.judgedInterrupt = (taken - 1) | 0;
    Atomics.compareExchange(control, Word.takenInterrupt, taken, this.judgedInterrupt);
  }

  /** Takes over what the host has sent. A receive ring that nobody empties keeps its first bytes and loses the rest. */
  private look(emptied: boolean, all = false): void {
    const { control } = this;
    const { stdinRing, link } = this.options;
    const waiting = this.arrived.length - this.taken;
    if (stdinRing === undefined && waiting > 0 && !all) return;
    const tail = Atomics.load(control, Word.inTail);
    const count = (Atomics.load(control, Word.inHead) - tail) | 0;
    if (count > 0) {
      const fresh = this.withoutInterrupts(copyOut(link.input, tail, count), tail);
      this.arrived = waiting > 0 ? joined(this.arrived.subarray(this.taken), fresh) : fresh;
      this.taken = 0;
      Atomics.store(control, Word.inTail, (tail + count) | 0);
      if (Atomics.exchange(control, Word.wantRoom, 0) === 1) this.options.ring();
    }
    if (stdinRing !== undefined && !emptied) this.lose(stdinRing);
  }

  private lose(capacity: number): void {
    const excess = this.arrived.length - this.taken - capacity;
    if (excess <= 0) return;
    Atomics.add(this.control, Word.lost, excess);
    this.arrived = this.arrived.subarray(0, this.arrived.length - excess);
  }

  /** A 03 that interrupted the program never was in its input. */
  private withoutInterrupts(bytes: Uint8Array, tail: number): Uint8Array {
    const takenUpTo = (Atomics.load(this.control, Word.takenInterrupt) - tail) | 0;
    if (takenUpTo <= 0 || !bytes.includes(interruptByte)) return bytes;
    return bytes.filter((byte, i) => byte !== interruptByte || i >= takenUpTo);
  }

  readable(): boolean {
    this.look(false);
    return this.arrived.length > this.taken;
  }

  /** The program's read: at least one byte, or -1 when it has to handle something else first. */
  read(into: Uint8Array): number {
    if (into.length === 0) return 0;
    this.look(false);
    while (this.arrived.length === this.taken) {
      if (this.attention()) return -1;
      this.await();
    }
    const count = Math.min(into.length, this.arrived.length - this.taken);
    into.set(this.arrived.subarray(this.taken, this.taken + count));
    this.taken += count;
    this.look(false);
    return count;
  }

  /** The REPL's read; -1 when something else wants to be handled. The REPL empties the receive ring all the time. */
  readByte(): number {
    this.look(true);
    while (this.arrived.length === this.taken) {
      if (this.attention()) return -1;
      this.await();
    }
    return this.arrived[this.taken++]!;
  }

  /** Sleeps until bytes are there or the wake word has changed. */
  private await(): void {
    const { control } = this;
    const seen = Atomics.load(control, Word.wake);
    this.look(true);
    if (this.arrived.length > this.taken || this.attention()) return;
    Atomics.store(control, Word.reading, 1);
    Atomics.wait(control, Word.wake, seen, this.alarm());
    Atomics.store(control, Word.reading, 0);
    this.look(true);
  }

  /** Waits for `milliseconds` at most, without them for ever; ends early when the host did anything, or something is `urgent`. */
  pause(milliseconds?: number, urgent = this.attention): void {
    const seen = Atomics.load(this.control, Word.wake);
    if (urgent()) return;
    const alarm = this.alarm() ?? Number.POSITIVE_INFINITY;
    Atomics.wait(this.control, Word.wake, seen, Math.min(milliseconds ?? Number.POSITIVE_INFINITY, alarm));
  }

  /**
   * A program runs from now on, or has ended. While it runs, what has come in is counted before each output: the host
   * may answer an output at once, and the prompt that ends a program takes in everything.
   */
  occupied(running: boolean): void {
    if (running) this.look(false);
    this.running = running;
  }

  /** A hard reset empties the receive buffer. */
  discard(): void {
    this.look(true);
    this.arrived = new Uint8Array(0);
    this.taken = 0;
  }

  // Output

  /** Runs `act` and gives its output to `sink`. */
  captured<T>(sink: (bytes: Uint8Array) => void, act: () => T): T {
    const outer = this.capture;
    this.capture = sink;
    try {
      return act();
    } finally {
      this.capture = outer;
    }
  }

  /** Swallows the next `count` bytes of output. */
  mute(count: number): void {
    this.muted = count;
  }

  /** Bytes as they are. */
  write(bytes: Uint8Array): void {
    if (this.capture) {
      this.capture(bytes.slice());
      return;
    }
    if (this.running) this.look(false);
    const { link, ring } = this.options;
    let from = Math.min(this.muted, bytes.length);
    this.muted -= from;
    while (from < bytes.length) {
      const seen = Atomics.load(link.control, Word.drained);
      const head = Atomics.load(link.control, Word.outHead);
      const room = link.output.length - ((head - Atomics.load(link.control, Word.outTail)) | 0);
      const count = Math.min(room, bytes.length - from);
      if (count > 0) {
        copyIn(link.output, head, bytes.subarray(from, from + count));
        Atomics.store(link.control, Word.outHead, (head + count) | 0);
        from += count;
      }
      if (Atomics.exchange(link.control, Word.bell, 1) === 0) ring();
      if (from < bytes.length) Atomics.wait(link.control, Word.drained, seen);
    }
    this.wrote();
  }

  /** Text: a board ends its lines with `\r\n`. */
  writeText(bytes: Uint8Array): void {
    this.write(this.options.cooked ? cook(bytes) : bytes);
  }

  print(text: string): void {
    this.writeText(new TextEncoder().encode(text));
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

function cook(bytes: Uint8Array): Uint8Array {
  let lines = 0;
  for (const byte of bytes) if (byte === newline) lines++;
  if (lines === 0) return bytes;
  const cooked = new Uint8Array(bytes.length + lines);
  let to = 0;
  for (const byte of bytes) {
    if (byte === newline) cooked[to++] = carriageReturn;
    cooked[to++] = byte;
  }
  return cooked;
}

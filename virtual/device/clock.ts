/** The board's time: milliseconds since it started, and waiting without using the processor. */
import { performance } from "node:perf_hooks";
import type { Console } from "./console.js";

/** A program that asks for the time this often, this fast, does nothing but wait. */
const spins = 64;
const spinMilliseconds = 0.05;

export class Clock {
  private readonly origin = performance.now();
  private last = 0;
  private asked = 0;

  constructor(
    private readonly console: Console,
    /** Whether a Ctrl-C waits to be raised. */
    private readonly interrupted: () => boolean,
    /** Whether callbacks and Ctrl-C must wait: in a callback a sleep is only a sleep. */
    private readonly locked: () => boolean,
  ) {}

  /** Milliseconds since the board got power, with a fraction. */
  now(): number {
    return performance.now() - this.origin;
  }

  /** For loops of C and Python code that poll the time: they sleep a millisecond at a time, or until input comes. */
  readonly ticks = (): number => {
    let now = this.now();
    this.asked = now - this.last < spinMilliseconds ? this.asked + 1 : 0;
    if (this.asked > spins && !this.interrupted()) {
      this.console.pause(1 - (now % 1));
      now = this.now();
    }
    this.last = now;
    return Math.floor(now) & 0x7fffffff;
  };

  /** Waits until `deadline` at most; true when it's over, false when something wants attention first. */
  sleepUntil(deadline: number): boolean {
    for (;;) {
      const left = deadline - this.now();
      if (left <= 0) return true;
      if (this.urgent()) return false;
      this.console.pause(left, this.urgent);
    }
  }

  private readonly urgent = (): boolean => !this.locked() && this.console.attention();

  /** As above, but any event at all ends it; a negative deadline is none. */
  waitUntil(deadline: number): boolean {
    const left = deadline < 0 ? undefined : deadline - this.now();
    if (left !== undefined && left <= 0) return true;
    this.console.pause(left, this.urgent);
    return false;
  }
}

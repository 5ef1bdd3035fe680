import type { Clock } from "../../../runtime/transport/types.js";

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Time that passes only when nothing else can happen. What would hang in real time is an error here. */
export class VirtualClock implements Clock {
  private time = 0;
  private timers: Timer[] = [];

  now(): number {
    return this.time;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.time + Math.max(0, ms), run };
    let i = this.timers.length;
    while (i > 0 && this.timers[i - 1]!.at > timer.at) i--;
    this.timers.splice(i, 0, timer);
    return () => {
      this.timers = this.timers.filter((t) => t !== timer);
    };
  }

  /** The outcome of `promise`, however long it takes in virtual time, up to `most` ms. */
  async settle<T>(promise: Promise<T>, most = 120_000): Promise<T> {
    const limit = this.time + most;
    let settled = false;
    const end = () => {
      settled = true;
    };
    promise.then(end, end);
    for (;;) {
      await new Promise(setImmediate);
      if (settled) return promise;
      const next = this.timers.shift();
      if (!next) throw new Error(`nothing will ever happen again (at ${this.time} ms)`);
      if (next.at > limit) throw new Error(`still waiting after ${most} ms`);
      this.time = next.at;
      next.run();
    }
  }

  /** Lets `ms` of virtual time pass. */
  pass(ms: number): Promise<void> {
    return this.settle(new Promise((resolve) => this.after(ms, () => resolve())));
  }
}

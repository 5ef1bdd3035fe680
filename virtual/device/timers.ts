/** machine.Timer: callbacks that are due are handed out where the program can run them. */
interface Timer {
  period: number;
  due: number;
  once: boolean;
}

export class Timers {
  private readonly timers = new Map<number, Timer>();

  constructor(
    private readonly now: () => number,
    /** Asks the host to look after a timer while a program runs a loop; period 0 ends that. */
    private readonly announce: (id: number, period: number) => void,
  ) {}

  start(id: number, period: number, once: boolean): void {
    this.timers.set(id, { period, once, due: this.now() + period });
    this.announce(id, period);
  }

  stop(id: number): void {
    if (this.timers.delete(id)) this.announce(id, 0);
  }

  clear(): void {
    for (const id of [...this.timers.keys()]) this.stop(id);
  }

  /** Milliseconds until the next one. */
  next(): number | undefined {
    let due: number | undefined;
    for (const timer of this.timers.values()) due = Math.min(due ?? timer.due, timer.due);
    return due === undefined ? undefined : Math.max(0, due - this.now());
  }

  /** A timer that is due, or undefined. Periods that were missed are not made up for. */
  take(): number | undefined {
    const now = this.now();
    for (const [id, timer] of this.timers) {
      if (timer.due > now) continue;
      if (timer.once) this.stop(id);
      else timer.due = Math.max(timer.due + timer.period, now);
      return id;
    }
    return undefined;
  }

  get due(): boolean {
    return this.next() === 0;
  }
}

/** What the host does at its own time for a board whose program may be in a loop: timers and the watchdog. */
import type { MachineWords } from "../machineWords.js";

export class Alarms {
  private readonly timers = new Map<number, NodeJS.Timeout>();
  private watchdog: NodeJS.Timeout | undefined;
  private repeated: NodeJS.Timeout | undefined;

  constructor(
    private readonly words: MachineWords,
    private readonly poke: () => void,
  ) {}

  /** Looks after a timer of so many milliseconds; 0 ends it. */
  timer(id: number, period: number): void {
    clearInterval(this.timers.get(id));
    this.timers.delete(id);
    if (period > 0) this.timers.set(id, setInterval(this.poke, Math.max(1, period)).unref());
  }

  /** Does something every so many milliseconds while the board has power. */
  every(period: number, act: () => void): void {
    clearInterval(this.repeated);
    this.repeated = setInterval(act, period).unref();
  }

  /** Calls `bite` when the board hasn't fed the watchdog for `timeout` milliseconds. */
  watch(timeout: number, bite: () => void): void {
    clearInterval(this.watchdog);
    let feeds = this.words.feeds;
    let fed = performance.now();
    const look = () => {
      const now = performance.now();
      if (this.words.feeds !== feeds) {
        feeds = this.words.feeds;
        fed = now;
      } else if (now - fed >= timeout) {
        clearInterval(this.watchdog);
        bite();
      }
    };
    this.watchdog = setInterval(look, Math.max(1, timeout / 8)).unref();
  }

  stop(): void {
    for (const timer of this.timers.values()) clearInterval(timer);
    this.timers.clear();
    clearInterval(this.watchdog);
    clearInterval(this.repeated);
  }
}

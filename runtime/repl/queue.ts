import type { Deadline } from "./deadline.js";

export type Mode = "alone" | "shared";

interface Waiting {
  readonly mode: Mode;
  readonly start: () => void;
}

/** First come, first served; those that share run together, one that is alone runs by itself. */
export class Queue {
  private waiting: Waiting[] = [];
  private running = 0;
  private alone = false;

  get idle(): boolean {
    return this.running === 0;
  }

  /** Resolves with the function that ends the turn. At the deadline it leaves the queue and rejects with its reason. */
  turn(mode: Mode, deadline: Deadline): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const entry: Waiting = {
        mode,
        start: () => {
          cancel();
          resolve(this.ender());
        },
      };
      let cancel = () => {};
      cancel = deadline.onOver(() => {
        this.waiting = this.waiting.filter((w) => w !== entry);
        reject(deadline.reason());
        this.next();
      });
      if (deadline.over) return;
      this.waiting.push(entry);
      this.next();
    });
  }

  private ender(): () => void {
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.running--;
      if (this.running === 0) this.alone = false;
      this.next();
    };
  }

  private next(): void {
    for (let first = this.waiting[0]; first; first = this.waiting[0]) {
      if (this.alone || (first.mode === "alone" && this.running > 0)) return;
      this.waiting.shift();
      this.running++;
      this.alone = first.mode === "alone";
      first.start();
    }
  }
}

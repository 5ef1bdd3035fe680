import { TimeoutError } from "../errors.js";
import type { Clock, Off } from "../transport/types.js";

/** Aborts its signal once the board has sent nothing for so long. */
export class SilenceLimit implements Disposable {
  private readonly controller = new AbortController();
  private last: number;
  private cancel: Off = () => {};

  constructor(
    private readonly clock: Clock,
    private readonly ms: number,
  ) {
    if (!(ms >= 0)) throw new RangeError(`idleTimeout must be a number of milliseconds ≥ 0, not ${ms}`);
    this.last = clock.now();
    if (ms !== Number.POSITIVE_INFINITY) this.look();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  heard(): void {
    this.last = this.clock.now();
  }

  [Symbol.dispose](): void {
    this.cancel();
  }

  /** One timer for the whole of a call, however often something comes. */
  private look(): void {
    const left = this.last + this.ms - this.clock.now();
    if (left > 0) this.cancel = this.clock.after(left, () => this.look());
    else this.controller.abort(silent(this.ms));
  }
}

const silent = (ms: number): TimeoutError =>
  new TimeoutError(`the board has sent nothing for ${Math.round(ms)} ms; idleTimeout sets that limit`);

import { Deadline } from "./repl/deadline.js";
import type { Clock } from "./transport/types.js";
import type { CallOptions } from "./types.js";

interface Step {
  /** Whose step it is: forgotten with it. */
  readonly owner: object;
  run(options: CallOptions): Promise<void>;
}

/**
 * What has set a board up, in order: modules that were loaded, functions marked as setup that were called, instances of device
 * classes. A reconnection does all of it again, and calls that come meanwhile wait for its end.
 */
export class Journal {
  private steps: Step[] = [];
  private under: Promise<void> | undefined;

  constructor(private readonly clock: Clock) {}

  /** A reconnection is under way. */
  get replaying(): boolean {
    return this.under !== undefined;
  }

  record(owner: object, run: Step["run"]): void {
    this.steps.push({ owner, run });
  }

  forget(owner: object): void {
    this.steps = this.steps.filter((step) => step.owner !== owner);
  }

  clear(): void {
    this.steps = [];
  }

  /** Runs `reconnect`, then every step by the options that it gives; undefined: none, and they are forgotten. */
  async replayAfter(reconnect: () => Promise<CallOptions | undefined>): Promise<void> {
    const work = this.replay(reconnect);
    const under = work.catch(() => {});
    this.under = under;
    try {
      await work;
    } finally {
      if (this.under === under) this.under = undefined;
    }
  }

  /** Waits for a reconnection that is under way; gives what is left of the call's time. */
  async passed(options: CallOptions): Promise<CallOptions> {
    if (!this.under) return options;
    const deadline = Deadline.of(this.clock, options, "the call");
    while (this.under) await deadline.race(this.under);
    return options.timeout === undefined ? options : { ...options, timeout: deadline.left };
  }

  private async replay(reconnect: () => Promise<CallOptions | undefined>): Promise<void> {
    const options = await reconnect();
    if (!options) this.clear();
    else {
      const deadline = Deadline.of(this.clock, options, "setting the board up again");
      for (const step of [...this.steps]) await step.run({ ...options, timeout: deadline.left });
    }
  }
}

import { TimeoutError } from "../errors.js";
import type { Clock, Off } from "../transport/types.js";
import type { AbortSignalLike, CallOptions } from "../types.js";

/** What a call's deadlines have in common. */
interface Call {
  /** Its name and time, for the TimeoutError. */
  readonly what: string;
  readonly signal: AbortSignalLike | undefined;
  readonly mayLeave: boolean;
  isRunning: () => boolean;
  hasLeft: boolean;
}

/**
 * The moment at which a call has to be over, computed once and passed down; bytes that come in never move it.
 * It also carries the caller's signal: both end a call, each with its own reason.
 */
export class Deadline {
  private constructor(
    readonly clock: Clock,
    /** On `clock`, in milliseconds; `Infinity` if there is none. */
    readonly at: number,
    private readonly call: Call,
    /** Reasons of the call's own to end it. */
    private readonly own: readonly AbortSignalLike[] = [],
  ) {}

  /** `what` names the call in the TimeoutError, e.g. `"exec"`. */
  static of(
    clock: Clock,
    options: CallOptions,
    what: string,
    defaultTimeout = Number.POSITIVE_INFINITY,
  ): Deadline {
    const timeout = options.timeout ?? defaultTimeout;
    if (!(timeout >= 0)) throw new RangeError(`timeout must be a number of milliseconds ≥ 0, not ${timeout}`);
    return new Deadline(clock, clock.now() + timeout, {
      what: `${what} within ${Math.round(timeout)} ms`,
      signal: options.signal,
      mayLeave: options.whenOver === "leave",
      isRunning: () => false,
      hasLeft: false,
    });
  }

  /** One that is `ms` from now, or this one's moment if that is earlier. The signal stays. */
  within(ms: number): Deadline {
    return new Deadline(this.clock, Math.min(this.at, this.clock.now() + ms), this.call, this.own);
  }

  /** This one, which is also over when `signal` aborts. */
  or(signal: AbortSignalLike): Deadline {
    return new Deadline(this.clock, this.at, this.call, [...this.own, signal]);
  }

  get signal(): AbortSignalLike | undefined {
    return this.call.signal;
  }

  /** `isRunning` says from now on whether the board has begun with what the call gives it, and hasn't ended it. */
  watch(isRunning: () => boolean): void {
    this.call.isRunning = isRunning;
  }

  /** What the board runs of the call goes on when this is over. */
  get leaves(): boolean {
    return this.call.mayLeave && this.call.isRunning();
  }

  /** What the board ran when this was over goes on, or has done so. */
  get hasLeft(): boolean {
    return this.call.hasLeft;
  }

  /** Nobody waits for it any more. */
  leave(): void {
    this.call.hasLeft = true;
  }

  get left(): number {
    return Math.max(0, this.at - this.clock.now());
  }

  get over(): boolean {
    return this.#aborted !== undefined || this.clock.now() >= this.at;
  }

  /** What the call rejects with: the signal's reason, or a TimeoutError. */
  reason(): unknown {
    const aborted = this.#aborted;
    if (aborted) return aborted.reason ?? new TimeoutError("the call was aborted", { code: "aborted" });
    const late = `the board did not finish ${this.call.what}`;
    return this.leaves
      ? new TimeoutError(`${late}, and goes on with it`, { code: "left-running" })
      : new TimeoutError(late);
  }

  get #signals(): readonly AbortSignalLike[] {
    const { signal } = this.call;
    return signal ? [...this.own, signal] : this.own;
  }

  get #aborted(): AbortSignalLike | undefined {
    return this.#signals.find(({ aborted }) => aborted);
  }

  throwIfOver(): void {
    if (this.over) throw this.reason();
  }

  /** Calls `run` once when the moment has come or the signal aborts, at once if that has been; the result cancels. */
  onOver(run: () => void): Off {
    if (this.over) {
      run();
      return () => {};
    }
    const cancelTimer = this.at === Number.POSITIVE_INFINITY ? undefined : this.clock.after(this.left, fire);
    const signals = this.#signals;
    for (const signal of signals) signal.addEventListener("abort", fire);
    const cancel = () => {
      cancelTimer?.();
      for (const signal of signals) signal.removeEventListener("abort", fire);
    };
    function fire() {
      cancel();
      run();
    }
    return cancel;
  }

  /** The promise's outcome, or this deadline's reason if that comes first. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const cancel = this.onOver(() => reject(this.reason()));
      promise.then(resolve, reject).finally(cancel);
    });
  }
}

import { LimitError } from "../errors.js";

/** What a call takes from a board, unless it or `connect` says otherwise. */
export const MOST_BYTES = 1 << 24;

/** Counts what a call keeps of the board's output; what is too much aborts the signal. */
export class OutputLimit {
  private readonly controller = new AbortController();
  private taken = 0;

  constructor(private readonly most: number) {}

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** False: no more is to be kept. */
  take(bytes: number): boolean {
    this.taken += bytes;
    if (this.taken > this.most) this.controller.abort(tooMuch("printed", this.most));
    return !this.signal.aborted;
  }
}

export function tooMuch(what: string, most: number): LimitError {
  return new LimitError(
    `the board ${what} more than the ${most} bytes that the call takes; maxBytes sets that limit`,
  );
}

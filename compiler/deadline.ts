import type ts from "typescript";

/** Thrown inside of a compilation that has run out of time or was cancelled; `compile` makes a diagnostic of it. */
export class GivenUp extends Error {
  constructor(readonly reason: "time" | "cancelled") {
    super(`compilation given up: ${reason}`);
  }
}

/** When a compilation gives up; also the token by which TypeScript's checker asks. */
export interface Deadline extends ts.CancellationToken {
  /** Throws `GivenUp` where it is time. */
  check(): void;
}

export function createDeadline(options: {
  readonly signal?: { readonly aborted: boolean };
  readonly deadlineMs?: number;
}): Deadline {
  const end = Date.now() + (options.deadlineMs ?? Number.POSITIVE_INFINITY);
  const reason = () => {
    if (options.signal?.aborted) return "cancelled" as const;
    return Date.now() >= end ? ("time" as const) : undefined;
  };
  const check = () => {
    const why = reason();
    if (why !== undefined) throw new GivenUp(why);
  };
  return {
    check,
    isCancellationRequested: () => reason() !== undefined,
    throwIfCancellationRequested: check,
  };
}

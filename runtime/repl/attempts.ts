import { ConnectError, DisconnectedError, TimeoutError } from "../errors.js";

const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [250, 2_000] as const;
/** What one attempt may take where others may follow. */
export const ATTEMPT_MS = 10_000;

/** Milliseconds to wait after the nth attempt, which has failed: each time twice as long, up to two seconds. */
export function pauseAfter(attempt: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS);
}

/** These don't mend themselves. */
const FINAL: ReadonlySet<string> = new Set([
  "ambiguous",
  "certificate",
  "other-board",
  "permission",
  "password-missing",
  "password-wrong",
  "password-too-long",
]);

/** The attempt's own time may have been over, or the board may have gone in the middle of it. */
export function mayTryAgain(error: unknown): boolean {
  if (error instanceof TimeoutError || error instanceof DisconnectedError) return true;
  return error instanceof ConnectError && !FINAL.has(error.code);
}

import type { Clock } from "./types.js";

/** setTimeout can't wait longer: 2^31 − 1 ms. */
const LONGEST = 0x7fff_ffff;

/** The machine's own clock: monotonic milliseconds. */
export const realClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, Math.min(ms, LONGEST));
    return () => clearTimeout(timer);
  },
};

/** Resolves after `ms` on the clock. */
export function pause(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(ms, resolve);
  });
}

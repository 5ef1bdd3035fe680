import type { Stats } from "../types.js";

/** Counts what crosses the stream. A turn is counted when the first byte that isn't a credit is taken after a write. */
export class Meter {
  private readonly count: Stats = { bytesOut: 0, bytesIn: 0, roundTrips: 0, credits: 0 };
  private sent = false;

  get stats(): Stats {
    return { ...this.count };
  }

  wrote(bytes: number): void {
    this.count.bytesOut += bytes;
    this.sent = true;
  }

  arrived(bytes: number): void {
    this.count.bytesIn += bytes;
  }

  /** The host has looked at something that answers what was sent. */
  took(): void {
    if (this.sent) this.count.roundTrips++;
    this.sent = false;
  }

  credits(count: number): void {
    this.count.credits += count;
  }

  /** Runs `deliver`; if that returns a number of credits, what was delivered is no turn (0: half a credit). */
  deliver(run: () => number | undefined): void {
    const sent = this.sent;
    this.sent = false;
    const credits = run();
    this.count.credits += credits ?? 0;
    // The listener may have answered at once; then `sent` is true again by itself.
    if (credits !== undefined) this.sent ||= sent;
    else if (sent) this.count.roundTrips++;
  }
}

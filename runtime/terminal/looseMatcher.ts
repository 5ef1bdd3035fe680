/** Most places at which something else may stand within a sequence: one for each so many bytes, and one at least. */
const BYTES_PER_GAP = 8;
const MOST_GAPS = 4;

/**
 * Finds a sequence in a stream that another writer shares: whatever it writes, the log of a board's firmware for one, may
 * stand between pieces of the sequence.
 */
export class LooseMatcher {
  /** `run[g][p]`: the last byte was the p-th of the sequence, after g gaps. */
  private readonly run: boolean[][];
  /** `gap[g][p]`: p bytes of the sequence have come, and the g-th gap has begun. */
  private readonly gap: boolean[][];

  constructor(private readonly sequence: Uint8Array) {
    const gaps = Math.min(MOST_GAPS, Math.max(1, Math.floor(sequence.length / BYTES_PER_GAP)));
    const table = () =>
      Array.from({ length: gaps + 1 }, () => new Array<boolean>(sequence.length + 1).fill(false));
    this.run = table();
    this.gap = table();
    this.run[0]![0] = true;
  }

  /** Takes one byte; true if the sequence has just been completed. */
  push(byte: number): boolean {
    const { sequence, run, gap } = this;
    let found = false;
    // Downwards, so that each cell is read before this byte changes it.
    for (let g = run.length - 1; g >= 0; g--) {
      for (let p = sequence.length - 1; p >= 0; p--) {
        run[g]![p + 1] = byte === sequence[p] && (run[g]![p]! || gap[g]![p]!);
        if (p > 0 && run[g]![p] && g + 1 < gap.length) gap[g + 1]![p] = true;
      }
      found ||= run[g]![sequence.length]!;
    }
    return found;
  }
}

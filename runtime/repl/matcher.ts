/**
 * Finds a fixed sequence in a stream, byte by byte, wherever the pieces are cut. It looks again at what it has after a
 * mismatch (Knuth, Morris, Pratt), so it sees `>>> ` after `>>>> `.
 */
export class Matcher {
  private at = 0;
  private readonly fallback: number[];

  constructor(private readonly pattern: Uint8Array) {
    this.fallback = [0];
    for (let i = 1, k = 0; i < pattern.length; i++) {
      while (k > 0 && pattern[i] !== pattern[k]) k = this.fallback[k - 1]!;
      if (pattern[i] === pattern[k]) k++;
      this.fallback.push(k);
    }
  }

  /** Takes one byte; true if the sequence has just been completed. */
  push(byte: number): boolean {
    while (this.at > 0 && byte !== this.pattern[this.at]) this.at = this.fallback[this.at - 1]!;
    if (byte === this.pattern[this.at]) this.at++;
    if (this.at < this.pattern.length) return false;
    this.at = this.fallback[this.at - 1]!;
    return true;
  }
}

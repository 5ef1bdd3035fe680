/** Taken pieces are let go of once there are so many: taking the first off an array moves all the others. */
const MOST_TAKEN = 1024;
const TAKEN = new Uint8Array(0);
/** Pieces of at most so many bytes are put together, up to so many: each by itself takes many times its bytes. */
const [SMALL, GATHERED] = [64, 4096] as const;

/** Bytes that wait for a reader, in the pieces that they came in, but for small ones behind another. */
export class Pieces {
  /** How many bytes wait. */
  bytes = 0;
  private pieces: Uint8Array[] = [];
  /** Where the first one is that isn't taken. */
  private at = 0;
  /** What the last piece is a part of, where more can be put behind it. */
  private last: { readonly room: Uint8Array; length: number } | undefined;

  get first(): Uint8Array | undefined {
    return this.pieces[this.at];
  }

  push(piece: Uint8Array): void {
    this.bytes += piece.length;
    const waiting = this.pieces.length - this.at;
    if (piece.length > SMALL || waiting === 0) {
      this.pieces.push(piece);
      this.last = undefined;
      return;
    }
    // The first one may have been taken in part.
    if (!this.last || waiting === 1 || this.last.length + piece.length > GATHERED) {
      this.last = { room: new Uint8Array(GATHERED), length: 0 };
      this.pieces.push(piece);
    }
    const { last } = this;
    last.room.set(piece, last.length);
    last.length += piece.length;
    this.pieces[this.pieces.length - 1] = last.room.subarray(0, last.length);
  }

  /** Takes so many bytes off the first piece, or all of it if it has no more. */
  skip(count: number): void {
    const first = this.first!;
    this.bytes -= Math.min(count, first.length);
    if (count < first.length) {
      this.pieces[this.at] = first.subarray(count);
      return;
    }
    this.pieces[this.at++] = TAKEN;
    if (this.at < MOST_TAKEN || 2 * this.at < this.pieces.length) return;
    this.pieces.splice(0, this.at);
    this.at = 0;
  }

  /** Takes everything. */
  drain(): Uint8Array[] {
    const all = this.pieces.slice(this.at);
    this.pieces = [];
    this.at = 0;
    this.bytes = 0;
    return all;
  }
}

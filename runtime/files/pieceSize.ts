import { BoardError, UnsupportedError } from "../errors.js";

/** A piece is in memory three times over while the board decodes it, and mustn't take all that is free. */
const MOST = 6144;
const PART_OF_HEAP = 16;
/** Below that a board has no room for anything else either. */
const LEAST = 48;

/**
 * How much of a content a board handles at once: at first by its free heap, or as the caller says; less once its largest free block has
 * shown to be too small.
 */
export class PieceSize {
  size: number;

  constructor(heap: number, asked?: number) {
    if (asked !== undefined && !(Number.isInteger(asked) && asked > 0))
      throw new RangeError(`pieceSize must be a number of bytes > 0, not ${asked}`);
    this.size = asked ?? inThrees(Math.min(MOST, heap / PART_OF_HEAP));
  }

  /** Another attempt with half as much, where memory was lacking. What else went wrong is thrown again. */
  shrink(error: unknown): void {
    if (!(error instanceof BoardError) || error.pyType !== "MemoryError") throw error;
    if (this.size <= LEAST)
      throw new UnsupportedError("the board has no memory left to handle its files", {
        code: "no-memory",
        cause: error,
      });
    this.size = inThrees(this.size / 2);
  }
}

/** Base64 goes by threes. */
const inThrees = (size: number): number => Math.max(LEAST, Math.floor(size / 3) * 3);

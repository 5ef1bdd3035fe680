import type { Program } from "./board.js";

/** Prints texts and bytes, sleeps numbers (ms), throws errors. */
export function says(...pieces: readonly (string | Uint8Array | number | Error)[]): Program {
  return function* (io) {
    for (const piece of pieces) {
      if (typeof piece === "number") yield piece;
      else if (piece instanceof Error) throw piece;
      else io.print(piece);
    }
  };
}

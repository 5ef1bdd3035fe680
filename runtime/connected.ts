import { CONNECTED } from "../contract/index.js";
import type { Board } from "./types.js";

/**
 * The boards that are connected in this process. They are kept at a global symbol, because bundlers copy modules, and a
 * stub that is called directly has to find the board whatever copy of mpc connected it.
 */
export function connectedBoards(): Set<Board> {
  const place = globalThis as { [CONNECTED]?: Set<Board> };
  place[CONNECTED] ??= new Set();
  return place[CONNECTED];
}

/**
 * What the BBC micro:bit has in its `os`, whose files have no directories.
 * @ports microbit
 */
import type { int } from "../../mpc.js";

declare module "../../os.js" {
  /** The size of a file, in bytes. */
  function size(filename: string): int;
}

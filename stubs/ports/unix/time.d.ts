/**
 * What the unix port adds to `time`.
 * @ports unix
 */
import type { float } from "../../mpc.js";

declare module "../../time.js" {
  /** Seconds of processor time that the program has used. */
  function clock(): float;
}

/**
 * What the unix port adds to `micropython`: how much memory it takes from the system.
 * @ports unix
 */
import type { int } from "../../mpc.js";

declare module "../../micropython.js" {
  /** Bytes taken over all the time. */
  function mem_total(): int;
  /** Bytes taken at present. */
  function mem_current(): int;
  /** The most bytes taken at any time. */
  function mem_peak(): int;
}

/**
 * What the WebAssembly port adds to `micropython`.
 * @ports webassembly
 */
import type { int } from "../../mpc.js";

declare module "../../micropython.js" {
  /** Bytes in use of the stack on which Python's own calls keep their variables. */
  function pystack_use(): int;
}

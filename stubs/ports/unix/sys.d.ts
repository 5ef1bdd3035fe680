/**
 * What the unix port adds to `sys`.
 * @ports unix
 */
import type { BaseException, Class } from "../../builtins.js";

declare module "../../sys.js" {
  /** The path of the interpreter. */
  const executable: string;
  /** The exception that is being handled: its class, itself, and `null` for the traceback. */
  function exc_info(): readonly [type: Class | null, value: BaseException | null, traceback: null];
}

import { CommanderError } from "commander";
import { Failure } from "../project/failure.js";
import { errorText } from "./errorText.js";
import { Unread } from "./unread.js";

/**
 * Runs a command and says how it ended: 0 done, 1 failed, 2 wrong arguments, 141 its output was no longer read. What the user can mend is one paragraph; only what mpc
 * itself did wrong shows a stack.
 */
export async function exitCodeOf(run: () => Promise<unknown>): Promise<number> {
  try {
    await run();
    return typeof process.exitCode === "number" ? process.exitCode : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Unread) return Unread.status;
    process.stderr.write(`${errorText(error)}\n`);
    return error instanceof Failure ? error.exitCode : 1;
  }
}

import { fileURLToPath } from "node:url";
import { CommanderError } from "commander";
import { Failure } from "../project/failure.js";
import { paint } from "./colors.js";

/**
 * Runs a command and says how it ended: 0 done, 1 failed, 2 wrong arguments. What the user can mend is one paragraph; only what mpc
 * itself did wrong shows a stack.
 */
export async function exitCodeOf(run: () => Promise<unknown>): Promise<number> {
  try {
    await run();
    return typeof process.exitCode === "number" ? process.exitCode : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${errorText(error)}\n`);
    return error instanceof Failure ? error.exitCode : 1;
  }
}

function errorText(error: unknown): string {
  if (error instanceof Failure) {
    const hint = error.hint === undefined ? "" : `\n${paint.dim("hint:", process.stderr)} ${error.hint}`;
    return `${paint.red("error:", process.stderr)} ${error.message}${hint}`;
  }
  if (isForTheUser(error))
    return `${paint.red(`${error.name}:`, process.stderr)} ${error.message}${boardFrames(error)}`;
  return `mpc failed in a way it shouldn't; please report this:\n${error instanceof Error ? error.stack : String(error)}`;
}

/** The frames of an error that the board raised, which are the user's source; those of mpc itself say nothing to a user. */
function boardFrames(error: Error): string {
  const own = fileURLToPath(new URL("../../../", import.meta.url));
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return frames
    .filter((line) => !line.includes(own) && !line.includes("node:"))
    .map((line) => `\n${line}`)
    .join("");
}

/** The runtime's errors (BoardError, ConnectError …) say what to do themselves; they carry a `code`. */
function isForTheUser(error: unknown): error is Error {
  return error instanceof Error && typeof (error as { code?: unknown }).code === "string" && "name" in error;
}

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MPC_ERROR } from "../../contract/index.js";
import { Failure } from "../project/failure.js";
import { paint } from "./colors.js";

/** An error for a person: one paragraph for what they can mend, a stack only for what mpc itself did wrong. */
export function errorText(error: unknown): string {
  if (error instanceof Failure) {
    const hint = error.hint === undefined ? "" : `\n${paint.dim("hint:", process.stderr)} ${error.hint}`;
    return `${paint.red("error:", process.stderr)} ${error.message}${hint}`;
  }
  if (isMpcError(error))
    return `${paint.red(`${error.name}:`, process.stderr)} ${error.message}${userFrames(error)}`;
  return `mpc failed in a way it shouldn't; please report this:\n${error instanceof Error ? error.stack : String(error)}`;
}

/** The runtime's errors (BoardError, ConnectError …), of any copy of mpc: their messages say what to do. */
export function isMpcError(error: unknown): error is Error {
  return error instanceof Error && MPC_ERROR in error;
}

/** The frames in the user's sources, on the board and on the host; those of mpc and of what it's built on say nothing to a user. */
function userFrames(error: Error): string {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return frames
    .filter((line) => !isOwn(line) && !/node:|[\\/]node_modules[\\/]/.test(line))
    .map((line) => `\n${line}`)
    .join("");
}

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Built files, and the sources that maps lead to where mpc is a checkout; its examples are a user's. */
const rooms = ["dist", "contract", "compiler", "runtime", "virtual", "src"].map((room) =>
  join(root, room, "/"),
);
const isOwn = (line: string): boolean => rooms.some((room) => line.includes(room));

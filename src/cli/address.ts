import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { boardAtHand } from "../../runtime/index.js";

/** Where the virtual board of the command line keeps its files. */
const SIM_FOLDER = join(".mpc", "board");

/**
 * The address for a command: `--board`, `MPC_BOARD`, the board that is plugged in, or the virtual board with its files kept. What was
 * chosen where none is named by itself is said on stderr.
 */
export async function boardAddress(option: string | undefined): Promise<string> {
  const named = option ?? process.env.MPC_BOARD;
  if (named && named !== "auto") return named;
  const { address, said } = await boardAtHand(named === "auto");
  process.stderr.write(`${said}\n`);
  if (address !== undefined) return address;
  mkdirSync(SIM_FOLDER, { recursive: true });
  return `sim:${SIM_FOLDER}`;
}

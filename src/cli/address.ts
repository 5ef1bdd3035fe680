import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** Where the virtual board of the command line keeps its files. */
const SIM_FOLDER = join(".mpc", "board");

/** The address for a command: `--board`, MPC_BOARD, or what `connect` finds; the virtual board keeps its files here. */
export async function boardAddress(
  option: string | undefined,
): Promise<{ address?: string; fallback: string }> {
  const address = option ?? process.env.MPC_BOARD;
  const fallback = `sim:${SIM_FOLDER}`;
  if (address === undefined) mkdirSync(SIM_FOLDER, { recursive: true });
  return { fallback, ...(address !== undefined && { address }) };
}

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { listPorts } from "../../runtime/index.js";

/** Where the virtual board of the command line keeps its files. */
const SIM_FOLDER = join(".mpc", "board");

/** The address for a command: `--board`, `MPC_BOARD`, the board that is plugged in, or the virtual board with its files kept. */
export async function boardAddress(option: string | undefined): Promise<string> {
  const named = option ?? process.env.MPC_BOARD;
  if (named) return named;
  const ports = await listPorts();
  if (ports.some((port) => port.board !== undefined)) return "auto";
  mkdirSync(SIM_FOLDER, { recursive: true });
  process.stderr.write(
    "mpc: no board is plugged in; using the virtual board (name one with --board or MPC_BOARD)\n",
  );
  return `sim:${SIM_FOLDER}`;
}

import { note } from "./output.js";
import { parseAddress } from "./transport/address.js";
import { transportFor } from "./transport/open.js";
import type { ByteStream } from "./transport/types.js";
import type { ConnectOptions } from "./types.js";

const BAUD_RATE = 115_200;

/** How to reach a board, again and again. */
export interface StreamSource {
  /** Empty for a stream of the caller's own. */
  readonly address: string;
  /** Makes the stream, not yet opened. */
  readonly stream: () => Promise<ByteStream>;
}

/** The stream to a board: an address's, the caller's own, or, with neither, that of the board at hand. */
export async function streamFor(
  target: string | ByteStream | undefined,
  options: Pick<ConnectOptions, "baudRate" | "password">,
): Promise<StreamSource> {
  if (typeof target === "object") return { address: "", stream: async () => target };
  const address = target ?? (await defaultAddress());
  const parsed = parseAddress(address);
  const { baudRate = BAUD_RATE, password } = options;
  return { address, stream: () => transportFor(parsed, { baudRate, password }) };
}

async function defaultAddress(): Promise<string> {
  const host = globalThis as { process?: { env: Record<string, string | undefined> } };
  const named = host.process?.env.MPC_BOARD;
  if (named) return named;
  const { chooseBoard, listPorts } = await import("./transport/ports.js");
  const board = chooseBoard(await listPorts());
  if (board) return board.serial === undefined ? board.path : `id:${board.serial}`;
  note("mpc: no board is plugged in; using the virtual board (name one with MPC_BOARD or an address)");
  return "sim:";
}

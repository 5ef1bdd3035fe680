import { defaultLogger, type Logger } from "./logger.js";
import { note } from "./output.js";
import { TracedStream, type TraceTarget, traceFile } from "./trace/wireTrace.js";
import { type Address, parseAddress, usbAddress } from "./transport/address.js";
import { realClock } from "./transport/clock.js";
import { transportSource } from "./transport/open.js";
import type { UsbFilter } from "./transport/ports.js";
import type { ByteStream } from "./transport/types.js";
import type { ConnectOptions } from "./types.js";

const BAUD_RATE = 115_200;

/** What a board is reached by: an address, what its USB device is, or a byte stream of the caller's own. */
export type Target = string | UsbFilter | ByteStream;

/** How to reach a board, again and again. */
export interface StreamSource {
  /** Empty for a stream of the caller's own. */
  readonly address: string;
  /** Makes the stream, not yet opened. With `anew`, another board is as good as the one before. */
  readonly stream: (anew?: boolean) => Promise<ByteStream>;
}

type StreamOptions = Pick<ConnectOptions, "baudRate" | "lines" | "password" | "logger" | "trace">;

/** The stream to a board; without a target, that of the board at hand. */
export async function streamFor(target: Target | undefined, options: StreamOptions): Promise<StreamSource> {
  const source = await plainStreamFor(target, options);
  const trace = traceTarget(options);
  if (!trace) return source;
  const { address, stream } = source;
  const traced = async (anew?: boolean) =>
    new TracedStream(await stream(anew), address, trace, realClock, options.password);
  return { address, stream: traced };
}

async function plainStreamFor(target: Target | undefined, options: StreamOptions): Promise<StreamSource> {
  if (typeof target === "object" && "write" in target) return { address: "", stream: async () => target };
  const { address, parsed } = await addressOf(target, options.logger ?? defaultLogger);
  const { baudRate = BAUD_RATE, lines, password } = options;
  return { address, stream: transportSource(parsed, { baudRate, lines, password }) };
}

function traceTarget({ trace = environment("MPC_TRACE"), logger }: StreamOptions): TraceTarget | undefined {
  if (trace === true) return { line: (text) => (logger ?? defaultLogger).debug(text), end: () => {} };
  return trace ? traceFile(trace, note) : undefined;
}

async function addressOf(
  target: string | UsbFilter | undefined,
  logger: Logger,
): Promise<{ address: string; parsed: Address }> {
  if (typeof target !== "object") {
    const address = target ?? (await defaultAddress(logger));
    return { address, parsed: parseAddress(address) };
  }
  const address = usbAddress(target);
  return { address, parsed: { kind: "usb", wanted: target, asked: address } };
}

async function defaultAddress(logger: Logger): Promise<string> {
  const named = environment("MPC_BOARD");
  if (named) return named;
  const { chooseBoard, listPorts } = await import("./transport/ports.js");
  const board = chooseBoard(await listPorts());
  if (board) return board.serial === undefined ? board.path : `id:${board.serial}`;
  logger.warn("mpc: no board is plugged in; using the virtual board (name one with MPC_BOARD or an address)");
  return "sim:";
}

function environment(name: string): string | undefined {
  const host = globalThis as { process?: { env: Record<string, string | undefined> } };
  return host.process?.env[name];
}

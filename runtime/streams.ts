import { ConnectError } from "./errors.js";
import { defaultLogger, type Logger } from "./logger.js";
import { OpenLink } from "./openLink.js";
import { note } from "./output.js";
import type { Deadline } from "./repl/deadline.js";
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

/** What of the options of a connection is about its link. */
export type StreamOptions = Pick<
  ConnectOptions,
  "baudRate" | "lines" | "tls" | "password" | "logger" | "trace"
>;

/** The stream to a board; without a target, that of the board at hand. */
export async function streamFor(target: Target | undefined, options: StreamOptions): Promise<StreamSource> {
  const source = await plainStreamFor(target, options);
  // What `openStream` gave is traced already, if it is to be.
  const trace = target instanceof OpenLink ? undefined : traceTarget(options);
  if (!trace) return source;
  const { address, stream } = source;
  const traced = async (anew?: boolean) =>
    new TracedStream(await stream(anew), address, trace, realClock, options.password);
  return { address, stream: traced };
}

async function plainStreamFor(target: Target | undefined, options: StreamOptions): Promise<StreamSource> {
  const type = target === null ? "null" : typeof target;
  // Callers without types may give anything.
  if (!["string", "object", "undefined"].includes(type))
    throw new ConnectError(
      `connecting takes an address, the ids of a USB device, or a stream with write and onData; it was given a value of type ${type}`,
    );
  if (typeof target === "object" && "write" in target) return { address: "", stream: async () => target };
  const { baudRate = BAUD_RATE, lines, tls, password, logger = defaultLogger } = options;
  const { address, parsed } = await addressOf(target, logger);
  const say = (said: string, isGuess: boolean) => (isGuess ? logger.warn(said) : logger.info(said));
  return { address, stream: transportSource(parsed, { baudRate, lines, tls, password, say }) };
}

/** Opens a line, where that is not the caller's to do. What fails leaves nothing open. */
export async function openLine(stream: ByteStream, deadline: Deadline): Promise<void> {
  try {
    if (stream.open) await deadline.race(stream.open());
  } catch (error) {
    await closeLine(stream);
    throw error;
  }
}

/** Closes a line, where that is not the caller's to do. */
export async function closeLine(stream: ByteStream): Promise<void> {
  if (stream.open) await stream.close?.();
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
  const found = await boardAtHand(false);
  if (found.isGuess) logger.warn(found.said);
  else logger.info(found.said);
  return found.address ?? "sim:";
}

/** The board that was chosen, and what to say of it. Without an address there is none but the virtual one. */
export interface AtHand {
  readonly address?: string;
  readonly said: string;
  readonly isGuess: boolean;
}

/** The board that is meant where none is named (`asked` false), or where it's named `auto`. */
export async function boardAtHand(asked: boolean): Promise<AtHand> {
  const [{ chooseAuto }, { listPorts, portAddress }] = await Promise.all([
    import("./transport/autoBoard.js"),
    import("./transport/ports.js"),
  ]);
  const ports = await listPorts();
  const choice = await chooseAuto(ports, asked);
  if (choice) return { ...choice, address: portAddress(choice.port) };
  const maybe = ports.filter(({ vid }) => vid !== undefined).map(portAddress);
  const [known, others] = maybe.length === 0 ? ["", ""] : ["known ", `; ${maybe.join(", ")} may be one`];
  return {
    said: `mpc: no ${known}board is plugged in; using the virtual board (name one by its address or MPC_BOARD${others})`,
    isGuess: true,
  };
}

function environment(name: string): string | undefined {
  const host = globalThis as { process?: { env: Record<string, string | undefined> } };
  return host.process?.env[name];
}

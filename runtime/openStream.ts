import { type OpenedStream, OpenLink } from "./openLink.js";
import { Deadline } from "./repl/deadline.js";
import { openLine, type StreamOptions, streamFor, type Target } from "./streams.js";
import { realClock } from "./transport/clock.js";
import type { CallOptions } from "./types.js";

export interface OpenStreamOptions extends StreamOptions, Pick<CallOptions, "signal" | "timeout"> {}

const TIMEOUT_MS = 10_000;

/**
 * Opens the link to a board (without a target, to the one at hand) and sends nothing: the transports by themselves, by all addresses
 * that there are. `timeout` is for the opening, by default 10000 ms.
 */
export async function openStream(target?: Target, options: OpenStreamOptions = {}): Promise<OpenedStream> {
  const deadline = Deadline.of(realClock, options, "opening the link", TIMEOUT_MS);
  const source = await streamFor(target, options);
  const stream = await deadline.race(source.stream());
  const opened = new OpenLink(source.address, stream);
  await openLine(stream, deadline);
  return opened;
}

import { Deadline } from "./repl/deadline.js";
import { streamFor, type Target } from "./streams.js";
import { Terminal, type TerminalOptions } from "./terminal/terminal.js";
import { realClock } from "./transport/clock.js";
import type { ConnectOptions } from "./types.js";

export interface OpenTerminalOptions
  extends TerminalOptions,
    Pick<ConnectOptions, "baudRate" | "lines" | "password" | "signal" | "timeout"> {}

/** A terminal on a board's line, and what closes that line. */
export interface OpenedTerminal extends AsyncDisposable {
  readonly address: string;
  readonly terminal: Terminal;
}

const TIMEOUT_MS = 10_000;

/** Opens a board's line for a terminal. The board isn't entered or interrupted. */
export async function openTerminal(
  target: Target | undefined,
  options: OpenTerminalOptions,
): Promise<OpenedTerminal> {
  const deadline = Deadline.of(realClock, options, "opening the line", TIMEOUT_MS);
  const { address, stream: open } = await streamFor(target, options);
  const stream = await deadline.race(open());
  const terminal = new Terminal(stream, realClock, options);
  const close = async () => {
    if (stream.open) await stream.close?.();
  };
  try {
    if (stream.open) await deadline.race(stream.open());
  } catch (error) {
    await close();
    throw error;
  }
  return { address, terminal, [Symbol.asyncDispose]: close };
}

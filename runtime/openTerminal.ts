import { ATTEMPT_MS, mayTryAgain, pauseAfter } from "./repl/attempts.js";
import { Deadline } from "./repl/deadline.js";
import {
  closeLine,
  openLine,
  type StreamOptions,
  type StreamSource,
  streamFor,
  type Target,
} from "./streams.js";
import { Terminal, type TerminalOptions } from "./terminal/terminal.js";
import { pause, realClock } from "./transport/clock.js";
import type { ConnectOptions } from "./types.js";

export interface OpenTerminalOptions
  extends TerminalOptions,
    StreamOptions,
    Pick<ConnectOptions, "signal" | "timeout"> {}

/** A terminal on a board's line, and what closes that line. */
export interface OpenedTerminal extends AsyncDisposable {
  readonly address: string;
  readonly terminal: Terminal;
  /**
   * Opens a line that was lost again, as often as it takes: to the same board, at whatever port it is now. Undefined for what
   * doesn't come back by itself.
   */
  readonly again: ((options: Pick<ConnectOptions, "signal">) => Promise<OpenedTerminal>) | undefined;
}

const TIMEOUT_MS = 10_000;

/** Opens a board's line for a terminal. The board isn't entered or interrupted. */
export async function openTerminal(
  target: Target | undefined,
  options: OpenTerminalOptions,
): Promise<OpenedTerminal> {
  const deadline = Deadline.of(realClock, options, "opening the line", TIMEOUT_MS);
  return openFrom(await streamFor(target, options), options, deadline);
}

async function openFrom(
  source: StreamSource,
  options: OpenTerminalOptions,
  deadline: Deadline,
): Promise<OpenedTerminal> {
  const { address } = source;
  const stream = await deadline.race(source.stream());
  const terminal = new Terminal(stream, realClock, options);
  const close = () => closeLine(stream);
  await openLine(stream, deadline);
  const again = async ({ signal }: Pick<ConnectOptions, "signal">) => {
    await close();
    return openAgain(source, options, Deadline.of(realClock, { signal }, "waiting for the board"));
  };
  return {
    address,
    terminal,
    again: ENDS_FOR_GOOD.test(address) ? undefined : again,
    [Symbol.asyncDispose]: close,
  };
}

/** Programs and virtual boards are started by mpc itself; a stream of the caller's own is opened by the caller. */
const ENDS_FOR_GOOD = /^(?:exec:|sim:|$)/;

async function openAgain(
  source: StreamSource,
  options: OpenTerminalOptions,
  deadline: Deadline,
): Promise<OpenedTerminal> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await openFrom(source, options, deadline.within(ATTEMPT_MS));
    } catch (error) {
      if (deadline.over || !mayTryAgain(error)) throw error;
      await deadline.race(pause(realClock, pauseAfter(attempt)));
    }
  }
}

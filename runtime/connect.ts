import { ConnectedBoard } from "./board.js";
import { ATTEMPT_MS, mayTryAgain, pauseAfter } from "./repl/attempts.js";
import { Deadline } from "./repl/deadline.js";
import { LineSession } from "./repl/lineSession.js";
import { type StreamOptions, streamFor, type Target } from "./streams.js";
import { pause, realClock } from "./transport/clock.js";
import type { Board, CallOptions, ConnectOptions } from "./types.js";

const TIMEOUT_MS = 10_000;

/**
 * Connects to a board: by its address, by a byte stream of your own, or, with neither, to the one that `MPC_BOARD` names, else
 * the one that is plugged in, else the virtual board (and says so on stderr).
 *
 * The board isn't reset: a running program is interrupted, globals stay.
 */
export function connect(target?: Target, options: ConnectOptions = {}): Promise<Board> {
  return connectBoard(target, options);
}

/** The same for the other parts of the runtime, which see more of a board than its interface. */
export async function connectBoard(
  target: Target | undefined,
  options: ConnectOptions,
): Promise<ConnectedBoard> {
  const deadline = deadlineOf(options);
  const { address, session } = await connectSession(target, options, deadline);
  // What comes back by itself has to be told from others of its kind; what isn't known then isn't compared.
  if (options.reconnect) await session.learnChip({ ...options, timeout: deadline.left }).catch(() => {});
  deadline.throwIfOver();
  return new ConnectedBoard(address, session, options);
}

const deadlineOf = (options: CallOptions) => Deadline.of(realClock, options, "connecting", TIMEOUT_MS);

/** How a board is reached, and how its prompt is entered. */
export interface SessionOptions
  extends StreamOptions,
    Pick<ConnectOptions, "timeout" | "signal" | "attempts" | "reset" | "maxBytes"> {}

/** The same as far as the board's prompt. */
export async function connectSession(
  target: Target | undefined,
  options: SessionOptions,
  deadline: Deadline = deadlineOf(options),
): Promise<{ readonly address: string; readonly session: LineSession }> {
  const { address, stream } = await streamFor(target, options);
  const session = new LineSession({ clock: realClock, stream, maxBytes: options.maxBytes });
  const { attempts = 1 } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      const limit = attempt < attempts ? deadline.within(ATTEMPT_MS) : deadline;
      await session.open(limit, options.reset);
      return { address, session };
    } catch (error) {
      if (attempt >= attempts || deadline.over || !mayTryAgain(error)) throw error;
      await deadline.race(pause(realClock, pauseAfter(attempt)));
    }
  }
}

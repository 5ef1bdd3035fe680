import { ConnectedBoard } from "./board.js";
import { ConnectError } from "./errors.js";
import { Deadline } from "./repl/deadline.js";
import { LineSession } from "./repl/lineSession.js";
import { streamFor, type Target } from "./streams.js";
import { pause, realClock } from "./transport/clock.js";
import type { Board, ConnectOptions } from "./types.js";

const TIMEOUT_MS = 10_000;
const BETWEEN_ATTEMPTS_MS = 1_000;

/**
 * Connects to a board: by its address, by a byte stream of your own, or, with neither, to the one that `MPC_BOARD` names, else
 * the one that is plugged in, else the virtual board (and says so on stderr).
 *
 * The board isn't reset: a running program is interrupted, globals stay.
 */
export async function connect(target?: Target, options: ConnectOptions = {}): Promise<Board> {
  const deadline = Deadline.of(realClock, options, "connecting", TIMEOUT_MS);
  const { address, stream } = await streamFor(target, options);
  const session = new LineSession({ clock: realClock, stream });
  for (let attempt = 1; ; attempt++) {
    try {
      await session.open(deadline, options.reset);
      return new ConnectedBoard(address, session, options);
    } catch (error) {
      if (attempt >= (options.attempts ?? 1) || deadline.over || !(error instanceof ConnectError))
        throw error;
      await deadline.race(pause(realClock, BETWEEN_ATTEMPTS_MS));
    }
  }
}

import { connectBoard } from "./connect.js";
import { ConnectError, UnsupportedError } from "./errors.js";
import { portSteps } from "./portSteps.js";
import { mayTryAgain } from "./repl/attempts.js";
import type { Target } from "./streams.js";
import { parseAddress } from "./transport/address.js";
import { fits, listPorts } from "./transport/ports.js";
import { portByUsbId } from "./transport/usbIds.js";
import type { Board, ConnectOptions } from "./types.js";

export interface RescueOptions extends Omit<ConnectOptions, "attempts" | "reset" | "timeout"> {
  /** Milliseconds for each of the first two ways. Default 10000. */
  readonly timeout?: number;
  /** Milliseconds to wait for somebody to reset the board by hand. Default 30000. */
  readonly wait?: number;
  /** The board's port, for the steps that are left in the end; known by its USB id otherwise. */
  readonly port?: string;
  /** Told what is tried, and what is to be done. */
  readonly say?: (line: string) => void;
}

const [TIMEOUT_MS, WAIT_MS] = [10_000, 30_000] as const;

/**
 * Gets a board to its prompt that doesn't come there by itself: by Ctrl-C; by its reset line, and Ctrl-C from the first moment on; by
 * the hand of who sits there, and Ctrl-C again. Afterwards neither boot.py nor main.py runs, until the next reset. Where nothing helps, the
 * error has the port's own steps.
 */
export async function rescue(target: Target | undefined, options: RescueOptions = {}): Promise<Board> {
  const { wait = WAIT_MS, timeout = TIMEOUT_MS, port, say = () => {}, ...how } = options;
  const ways: readonly [string, ConnectOptions][] = [
    ["Interrupting the program.", { timeout }],
    ["Pulling the reset line, and interrupting from the first moment on.", { timeout, reset: "hard" }],
    [
      `Press the board's reset button, or unplug it and plug it in again. Waiting ${Math.round(wait / 1000)} s.`,
      { timeout: wait, attempts: Number.POSITIVE_INFINITY },
    ],
  ];
  let failed: ConnectError | undefined;
  for (const [what, way] of ways) {
    say(what);
    try {
      return await connectBoard(target, { ...how, ...way });
    } catch (error) {
      if (error instanceof UnsupportedError) continue; // there is no reset line
      if (how.signal?.aborted || !mayTryAgain(error)) throw error;
      if (error instanceof ConnectError) failed = error;
    }
  }
  const steps = portSteps(port ?? (await portAt(target))).rescue.map((step, i) => `\n  ${i + 1}. ${step}`);
  throw new ConnectError(`the board can't be brought to its prompt. What is left:${steps.join("")}`, {
    code: "no-repl",
    cause: failed,
    ...(failed?.received && { received: failed.received }),
  });
}

/** The port of the board at a serial address, by its USB id. */
async function portAt(target: Target | undefined): Promise<string | undefined> {
  if (typeof target !== "string") return undefined;
  const address = parseAddress(target);
  const ports = await listPorts();
  const found =
    address.kind === "serial"
      ? ports.find(({ path }) => path === address.path)
      : ports.find((port) => address.kind === "usb" && fits(port, address.wanted));
  return found?.vid === undefined || found.pid === undefined ? undefined : portByUsbId(found.vid, found.pid);
}

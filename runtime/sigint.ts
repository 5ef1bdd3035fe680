import type { Logger } from "./logger.js";
import type { Off } from "./transport/types.js";

interface Host {
  on(event: "SIGINT", listener: () => void): void;
  removeListener(event: "SIGINT", listener: () => void): void;
  exit(code: number): never;
}

/** A second Ctrl-C counts as one for so long. */
const SECOND_MS = 2_000;

/** While it lasts, Ctrl-C interrupts the board; a second one soon after leaves the board as it is and ends this process. */
export function interruptOnSigint(
  interrupt: () => Promise<void>,
  detach: () => Promise<void>,
  logger: Logger,
): Off {
  const host = (globalThis as { process?: Host }).process;
  if (!host) return () => {};
  let before = Number.NEGATIVE_INFINITY;
  const listener = () => {
    if (performance.now() - before < SECOND_MS) {
      void detach().finally(() => host.exit(130));
      return;
    }
    before = performance.now();
    logger.warn("interrupting the board; Ctrl-C again leaves it as it is");
    void interrupt().catch(() => {});
  };
  host.on("SIGINT", listener);
  return () => host.removeListener("SIGINT", listener);
}

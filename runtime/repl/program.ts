import type { Clock } from "../transport/types.js";
import { CTRL_D, RAW_BANNER } from "./bytes.js";
import { Deadline } from "./deadline.js";
import { Matcher } from "./matcher.js";
import { comesWithin, type Port } from "./port.js";

const PROMPT = 0x3e;
/** How long a restarting board may say nothing before it is asked. */
const RESTART_MS = 10_000;

export interface Ending {
  /** What the board wrote between the two 04s: a traceback, or nothing. */
  readonly error: Uint8Array;
  /** The prompt follows; otherwise the interpreter has (probably) restarted. */
  readonly prompt: boolean;
}

/**
 * Follows a running program: output, 04, traceback or nothing, 04, `>`.
 *
 * A program can print 04 itself. If what follows doesn't fit, the earlier 04 was output, and is passed on as that; two 04s
 * and a `>` in a row can't be told from the end. (The agent's frames don't have this limit.)
 */
export async function followProgram(
  port: Port,
  clock: Clock,
  output: (bytes: Uint8Array) => void,
): Promise<Ending> {
  await passUntilEnd(port, output);
  let error = await takeUntilEnd(port);
  for (;;) {
    if ((await port.fill())[0] === PROMPT) {
      port.consume(1);
      return { error, prompt: true };
    }
    const tail = await followRestart(port, clock);
    if (tail === undefined) return { error, prompt: false };
    output(Uint8Array.of(CTRL_D));
    if (error.length > 0) output(error);
    error = tail;
  }
}

async function passUntilEnd(port: Port, output: (bytes: Uint8Array) => void): Promise<void> {
  for (;;) {
    const piece = await port.fill();
    const end = piece.indexOf(CTRL_D);
    port.consume(end < 0 ? piece.length : end + 1);
    if (end !== 0) output(end < 0 ? piece : piece.subarray(0, end));
    if (end >= 0) return;
  }
}

async function takeUntilEnd(port: Port): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  await passUntilEnd(port, (bytes) => taken.push(bytes));
  return Uint8Array.from(Buffer.concat(taken));
}

/**
 * After two 04s without a prompt. Either the second was the program's own: then the text up to the next 04 is the result. Or
 * the interpreter restarts (SystemExit): then the raw banner comes, or silence, and the result is undefined.
 */
async function followRestart(port: Port, clock: Clock): Promise<Uint8Array | undefined> {
  const banner = new Matcher(RAW_BANNER);
  const taken: number[] = [];
  for (;;) {
    if (!port.available && !(await comesWithin(port, Deadline.of(clock, { timeout: RESTART_MS }, "restart"))))
      return undefined;
    const byte = await port.byte();
    if (byte === CTRL_D) return Uint8Array.from(taken);
    taken.push(byte);
    if (banner.push(byte)) return undefined;
  }
}

import type { Clock } from "../transport/types.js";
import { CTRL_A, CTRL_D, RAW_BANNER } from "./bytes.js";
import { Deadline } from "./deadline.js";
import { Matcher } from "./matcher.js";
import { comesWithin, limited, type Port } from "./port.js";

const PROMPT = 0x3e;
/** How long a restarting board may say nothing before it is asked. */
const RESTART_MS = 10_000;

/** Part of the line that MicroPython greets with on starting: where a program's output holds it, a question may be due. */
const GREETING = "MicroPython v";
const SILENCE_MS = 500;

export interface Ending {
  /** What the board wrote between the two 04s: a traceback, or nothing. */
  readonly error: Uint8Array;
  /** `prompt`: it follows; `restart`: the interpreter has (probably) restarted at the end; `reset`: in the middle. */
  readonly by: "prompt" | "restart" | "reset";
}

const NOTHING = new Uint8Array(0);

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
  if ((await passUntilEnd(port, clock, output)) === "reset") return { error: NOTHING, by: "reset" };
  const taken: Uint8Array[] = [];
  if ((await passUntilEnd(port, clock, (bytes) => taken.push(bytes))) === "reset")
    return { error: NOTHING, by: "reset" };
  let error: Uint8Array = Uint8Array.from(Buffer.concat(taken));
  for (;;) {
    if ((await port.fill())[0] === PROMPT) {
      port.consume(1);
      return { error, by: "prompt" };
    }
    const tail = await followRestart(port, clock);
    if (tail === undefined) return { error, by: "restart" };
    output(Uint8Array.of(CTRL_D));
    if (error.length > 0) output(error);
    error = tail;
  }
}

/** Passes on what comes before the next 04. A board that has been reset sends none: it is noticed by asking. */
async function passUntilEnd(
  port: Port,
  clock: Clock,
  output: (bytes: Uint8Array) => void,
): Promise<"end" | "reset"> {
  let last = "";
  for (;;) {
    if (last.includes(GREETING) && !(await comesWithin(port, after(clock, SILENCE_MS)))) {
      if (await answersAsPrompt(port, clock, output)) return "reset";
      last = "";
    }
    const piece = await port.fill();
    const end = piece.indexOf(CTRL_D);
    port.consume(end < 0 ? piece.length : end + 1);
    if (end !== 0) output(end < 0 ? piece : piece.subarray(0, end));
    if (end >= 0) return "end";
    last = (last + Buffer.from(piece).toString("latin1")).slice(-REMEMBERED);
  }
}

/** How much of the output the greeting is looked for in: it, and the prompt after it, are the last that comes. */
const REMEMBERED = 400;

/** 01 is answered by a prompt with the raw banner; a program finds it in its input, if it reads any. */
async function answersAsPrompt(
  port: Port,
  clock: Clock,
  output: (bytes: Uint8Array) => void,
): Promise<boolean> {
  await port.write(Uint8Array.of(CTRL_A));
  const banner = new Matcher(RAW_BANNER);
  const came: number[] = [];
  const found = await limited(port, after(clock, SILENCE_MS), async () => {
    for (;;) {
      const byte = (await port.fill())[0]!;
      if (byte === CTRL_D) return false;
      port.consume(1);
      came.push(byte);
      if (banner.push(byte)) return true;
    }
  });
  if (!found && came.length > 0) output(Uint8Array.from(came));
  return found === true;
}

function after(clock: Clock, ms: number): Deadline {
  return Deadline.of(clock, { timeout: ms }, "the board's answer");
}

/**
 * After two 04s without a prompt. Either the second was the program's own: then the text up to the next 04 is the result. Or
 * the interpreter restarts (SystemExit): then the raw banner comes, or silence, and the result is undefined.
 */
async function followRestart(port: Port, clock: Clock): Promise<Uint8Array | undefined> {
  const banner = new Matcher(RAW_BANNER);
  const taken: number[] = [];
  for (;;) {
    if (!port.available && !(await comesWithin(port, after(clock, RESTART_MS)))) return undefined;
    const byte = await port.byte();
    if (byte === CTRL_D) return Uint8Array.from(taken);
    taken.push(byte);
    if (banner.push(byte)) return undefined;
  }
}

import type { Clock } from "../transport/types.js";
import { CTRL_A, CTRL_D, RAW_BANNER } from "./bytes.js";
import { Deadline } from "./deadline.js";
import { Matcher } from "./matcher.js";
import { comesWithin, limited, type Port } from "./port.js";

const PROMPT = 0x3e;
/** How long a restarting board may say nothing before it is asked. */
const RESTART_MS = 10_000;

/** How long something else may come in the place of a prompt before that is asked for. */
const ASK_MS = 2_000;

/** Part of the line that MicroPython greets with on starting: where a program's output holds it, a question may be due. */
const GREETING = "MicroPython v";
const SILENCE_MS = 500;
/** What is left of a program's end where its second 04 is missing, or has become something else; in a traceback `>` stands behind `<`. */
const PROMPT_ALONE = /(?:^|\n)[^<\n]*>$/;
/** How soon it is asked for where a `>` has come behind other text. */
const SEEN_MS = 100;

export interface Ending {
  /** What the board wrote between the two 04s: a traceback, or nothing. */
  readonly error: Uint8Array;
  /**
   * `prompt`: it follows; `asked`: it was found there by asking, so that the interpreter may have restarted at the end; `restart`: it
   * has, probably; `reset`: it has in the middle.
   */
  readonly by: "prompt" | "asked" | "restart" | "reset";
}

const NOTHING = new Uint8Array(0);
const RESET: Ending = { error: NOTHING, by: "reset" };
/** No traceback is longer. */
const LONGEST_REPORT = 1 << 20;
/** What a prompt answers is much shorter. */
const LONGEST_ANSWER = 1 << 16;

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
  if ((await passUntilEnd(port, clock, output)) === "reset") return RESET;
  let report = new AfterEnd(output);
  const second = await passUntilEnd(port, clock, (bytes) => report.push(bytes), true);
  if (second === "reset") return RESET;
  if (second === "prompt") return { error: withoutPrompt(report.bytes), by: "asked" };
  for (;;) {
    const last = report;
    const next = new AfterEnd((bytes) => {
      last.release();
      output(bytes);
    });
    // The prompt itself may have been lost; what prints 04s may be silent for long.
    if (!last.isOutput && !(await comesWithin(port, after(clock, RESTART_MS))))
      return { error: last.bytes, by: "restart" };
    if ((await port.fill())[0] === PROMPT) {
      port.consume(1);
      if (!last.isOutput) return { error: last.bytes, by: "prompt" };
      if (!(await comesWithin(port, after(clock, SILENCE_MS)))) return { error: NOTHING, by: "restart" };
      next.push(Uint8Array.of(PROMPT));
    }
    const toNext = last.isOutput
      ? passUntilEnd(port, clock, (bytes) => next.push(bytes))
      : followRestart(port, clock, next);
    const end = await toNext;
    if (end === "reset") return RESET;
    if (end === "restart") return { error: last.bytes, by: "restart" };
    if (end === "prompt") {
      output(withoutPrompt(next.bytes));
      return { error: last.bytes, by: "asked" };
    }
    last.release();
    report = next;
  }
}

/** What else has been written there stands around the prompt, or behind it. */
function withoutPrompt(bytes: Uint8Array): Uint8Array {
  const at = bytes.lastIndexOf(PROMPT);
  return at < 0 ? bytes : Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]);
}

/** What came after an 04: a traceback if that was the program's end, else output, for which it is taken once it is long. */
class AfterEnd {
  isOutput = false;
  private pieces: Uint8Array[] = [];
  private length = 0;

  constructor(private readonly output: (bytes: Uint8Array) => void) {}

  get bytes(): Uint8Array {
    return Uint8Array.from(Buffer.concat(this.pieces));
  }

  push(bytes: Uint8Array): void {
    if (this.isOutput) this.output(bytes);
    else {
      this.pieces.push(bytes);
      this.length += bytes.length;
      if (this.length > LONGEST_REPORT) this.release();
    }
  }

  /** It was output, and the 04 before it. */
  release(): void {
    if (this.isOutput) return;
    this.isOutput = true;
    for (const bytes of [Uint8Array.of(CTRL_D), ...this.pieces]) this.output(bytes);
    this.pieces = [];
  }
}

/**
 * Passes on what comes before the next 04. A board that has been reset sends none: it is noticed by asking. So is a prompt, with
 * `ofTwo`: the other 04 may have been lost on the way.
 */
async function passUntilEnd(
  port: Port,
  clock: Clock,
  output: (bytes: Uint8Array) => void,
  ofTwo = false,
): Promise<"end" | "reset" | "prompt"> {
  let last = "";
  for (;;) {
    const greets = last.includes(GREETING);
    const isDue = greets || (ofTwo && PROMPT_ALONE.test(last));
    if (isDue && !(await comesWithin(port, after(clock, greets ? SILENCE_MS : ASK_MS)))) {
      if (await answersAsPrompt(port, clock, output)) return greets ? "reset" : "prompt";
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
      if (byte === CTRL_D || came.length > LONGEST_ANSWER) return false;
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
 * After two 04s without a prompt. Either the second was the program's own: then the text up to the next 04 goes to `report`. Or
 * the interpreter restarts (SystemExit): then the raw banner comes, or silence. Or a thread, or the firmware's log, has written in front
 * of the prompt, and may go on writing for ever: that is found by asking.
 */
async function followRestart(
  port: Port,
  clock: Clock,
  report: AfterEnd,
): Promise<"end" | "reset" | "restart" | "prompt"> {
  const banner = new Matcher(RAW_BANNER);
  let silence = after(clock, RESTART_MS);
  let patience = after(clock, ASK_MS);
  let seen = false;
  while (!report.isOutput) {
    if (patience.over) {
      if (await answersAsPrompt(port, clock, (bytes) => report.push(bytes))) return "prompt";
      patience = after(clock, ASK_MS);
    }
    // One that says nothing is booting: it isn't asked.
    if (!port.available && !(await comesWithin(port, seen ? patience : silence))) {
      if (silence.over) return "restart";
      continue;
    }
    const byte = await port.byte();
    silence = after(clock, RESTART_MS);
    if (byte === CTRL_D) return "end";
    report.push(Uint8Array.of(byte));
    if (banner.push(byte)) return "restart";
    if (byte === PROMPT && !seen) {
      seen = true;
      patience = after(clock, SEEN_MS);
    }
  }
  return passUntilEnd(port, clock, (bytes) => report.push(bytes));
}

import { ConnectError } from "../errors.js";
import { pause } from "../transport/clock.js";
import type { Clock } from "../transport/types.js";
import { CTRL_A, CTRL_C, CTRL_D, concat, ENTRY, PASTE_REQUEST } from "./bytes.js";
import type { Deadline } from "./deadline.js";
import { openPasteMode, runPasted } from "./pasteMode.js";
import { comesWithin, limited, type Port } from "./port.js";
import { type Facts, infoQuery } from "./query.js";
import { readOk, sendRaw } from "./raw.js";
import { readPasteAnswer, streamPaste } from "./rawPaste.js";
import { visible } from "./text.js";

/** What entering found out. */
export interface Entered {
  /** Raw-paste window; 0 for plain raw mode. */
  readonly window: number;
  readonly facts: Facts;
  /** The interpreter has started since the last visit (or this is the first): the mark is the one left now. */
  readonly fresh: boolean;
  /** Bytes at once that went well in plain raw mode. */
  readonly atOnce: number;
  /** It is the friendly prompt, to which code is pasted: Ctrl-A doesn't arrive. */
  readonly pastes: boolean;
}

/** What is known of the board from before. */
export interface Acquaintance {
  /** The mark that it carries. */
  readonly mark?: string | undefined;
  readonly pastes?: boolean;
}

/** A board that loses what is sent at full speed is sent less and less at once, down to this. */
const LEAST_AT_ONCE = 8;
/** How long the first, quick way in may take before the careful one is tried. */
const QUICK_MS = 1_000;
/** How long the prompt may take to take the query: a raw-paste that has opened is there, a raw prompt may not be. */
const PASTED_MS = 2_000;
const TAKEN_MS = 800;
/** The same where each piece waits for its echo. */
const ECHOED_MS = 4_000;
/** How long it may take to answer it: at first, when what looked like a prompt may have been noise, and then. */
const [SOON_MS, ANSWER_MS] = [2_000, 4_000] as const;
/** From one Ctrl-C to the next where a moment has to be hit. */
const OFTEN_MS = 20;
/** Longer lines are no answer. */
const LONGEST_LINE = 4096;
const noise = () => {};

/**
 * Brings the board to its raw prompt from whatever it is doing, and proves it by the info query. Nothing that the board
 * prints is taken as proof; the banners only say how to ask. Where Ctrl-A seems to lead nowhere, paste mode is tried, too: then it is
 * the friendly prompt that is proved. Ends by success or at the deadline.
 */
export async function enter(
  port: Port,
  clock: Clock,
  atOnce: number,
  deadline: Deadline,
  known: Acquaintance = {},
): Promise<Entered> {
  // A board that doesn't read may keep a write from ever ending.
  const entered = await limited(port, deadline, () => attempts(port, clock, atOnce, deadline, known));
  if (!entered) throw notEntered(port, deadline);
  return entered;
}

async function attempts(
  port: Port,
  clock: Clock,
  atOnce: number,
  deadline: Deadline,
  known: Acquaintance,
): Promise<Entered> {
  let speed = atOnce;
  port.entering = true;
  for (let attempt = 0; ; attempt++) {
    if (deadline.over) throw notEntered(port, deadline);
    port.drain();
    const patience = attempt === 0 ? SOON_MS : ANSWER_MS;
    const tryTo = async (prompt: Way | undefined) => {
      const entered =
        prompt !== undefined && (await ask(port, clock, speed, prompt, patience, deadline, known));
      if (entered) port.entering = false;
      return entered;
    };
    const isKnownToPaste = known.pastes && attempt === 0;
    const prompt = isKnownToPaste
      ? await enterPaste(port, deadline)
      : attempt === 0
        ? await enterQuickly(port, deadline)
        : await enterCarefully(port, clock, deadline, attempt);
    const entered = await tryTo(prompt);
    if (entered) return entered;
    if (attempt >= FIRST_PASTE) {
      const pasted = await tryTo(await enterPaste(port, deadline));
      // A board that was still starting may not have heard Ctrl-A before.
      if (pasted) return (await tryTo(await enterQuickly(port, deadline))) || pasted;
    }
    // A plain raw prompt that was there, and didn't get the query whole.
    if (prompt === 0) speed = Math.max(LEAST_AT_ONCE, speed >> 1);
  }
}

/** How to send code: through a raw-paste that has opened with this window; plain, to a raw prompt that was seen (0) or not; by paste mode, which is open. */
type Way = number | "unseen" | "paste";

/** The attempt from which paste mode is tried, after the raw prompt. */
const FIRST_PASTE = 2;
/** How long the line has to be silent before paste mode is asked for. */
const BEFORE_PASTE_MS = 100;

async function enterPaste(port: Port, deadline: Deadline): Promise<Way | undefined> {
  await port.write(Uint8Array.of(0x0d, CTRL_C, CTRL_C));
  await settle(port, deadline, BEFORE_PASTE_MS);
  if (deadline.over) return undefined;
  if (await openPasteMode(port, deadline)) return "paste";
  await port.write(Uint8Array.of(CTRL_C));
  return undefined;
}

/** Entry and raw-paste request in one write: one turn on an idle board. */
async function enterQuickly(port: Port, deadline: Deadline): Promise<number | undefined> {
  await port.write(concat(ENTRY, PASTE_REQUEST));
  return limited(port, deadline.within(QUICK_MS), () => readPasteAnswer(port, 1, noise));
}

/** One step at a time, the line quiet between: nothing late is taken for an answer. Without one, plain raw mode is tried. */
async function enterCarefully(
  port: Port,
  clock: Clock,
  deadline: Deadline,
  attempt: number,
): Promise<Way | undefined> {
  const patience = Math.min(100 * attempt, 500);
  if (attempt > 1) await interruptOften(port, clock, deadline, Math.min(500 * attempt, 2_500));
  for (const step of [Uint8Array.of(0x0d, CTRL_C, CTRL_C), Uint8Array.of(CTRL_C, CTRL_A)]) {
    if (deadline.over) return undefined;
    await port.write(step);
    await settle(port, deadline, patience);
  }
  if (deadline.over) return undefined;
  await port.write(PASTE_REQUEST);
  const window = await limited(port, deadline.within(2 * patience), () => readPasteAnswer(port, 0, noise));
  if (window !== undefined || deadline.over) return window;
  await port.write(Uint8Array.of(CTRL_C));
  return "unseen";
}

/** A board that restarts again and again may hear for some milliseconds each time only. */
async function interruptOften(port: Port, clock: Clock, deadline: Deadline, ms: number): Promise<void> {
  for (const until = deadline.within(ms); !until.over; ) {
    await port.write(Uint8Array.of(CTRL_C));
    await pause(clock, Math.min(OFTEN_MS, until.left));
    port.drain();
  }
}

/** Lets the line fall silent for `quiet` ms; a line that never does is given four times that. */
async function settle(port: Port, deadline: Deadline, quiet: number): Promise<void> {
  const until = deadline.within(4 * quiet);
  do {
    port.drain();
  } while (!until.over && (await comesWithin(port, until.within(quiet))));
}

/** The info query at what looks like the prompt; undefined if it isn't answered right. */
async function ask(
  port: Port,
  clock: Clock,
  atOnce: number,
  way: Way,
  patience: number,
  deadline: Deadline,
  known: Acquaintance,
): Promise<Entered | undefined> {
  const query = infoQuery(known.mark);
  const window = typeof way === "number" ? way : 0;
  const pastes = way === "paste";
  const upload = { aborted: false, committed: false };
  const limit = deadline.within(pastes ? ECHOED_MS : window > 0 ? PASTED_MS : TAKEN_MS);
  const off = limit.onOver(() => {
    upload.aborted = true;
  });
  const taken = await limited(port, limit, async () => {
    if (pastes) return runPasted(port, query.code, atOnce, upload, limit);
    if (window > 0) await streamPaste(port, query.code, 0, window, upload, clock, noise);
    else {
      await sendRaw(port, clock, atOnce, query.code, upload);
      await readOk(port, noise);
    }
    return true;
  });
  off();
  upload.aborted = true;
  if (!taken) return undefined;
  const facts = await limited(port, deadline.within(patience), () => readAnswer(port, query.read));
  return facts && { window, facts, fresh: facts.mark === query.mark, atOnce, pastes };
}

/** Reads lines until one is the answer, then to the end of the program. Undefined at the first 04 without it. */
async function readAnswer(
  port: Port,
  read: (line: Uint8Array) => Facts | undefined,
): Promise<Facts | undefined> {
  let line: number[] = [];
  let facts: Facts | undefined;
  for (;;) {
    const byte = await port.byte();
    if (byte === CTRL_D) break;
    if (byte === 0x0a) {
      facts ??= read(Uint8Array.from(line));
      line = [];
    } else if (byte !== 0x0d && line.length < LONGEST_LINE) line.push(byte);
  }
  if (!facts) return undefined;
  while ((await port.byte()) !== CTRL_D);
  return (await port.byte()) === 0x3e ? facts : undefined;
}

/** Bytes of what a board was sending that an error's message shows; the error holds more. */
const MOST_SHOWN = 200;

function notEntered(port: Port, deadline: Deadline): unknown {
  if (deadline.signal?.aborted) return deadline.reason();
  const received = port.remembered;
  const saw =
    received.length === 0
      ? "It sent nothing at all: is it powered, is this its port, and is its baud rate the one given?"
      : `It was sending (the last of ${received.length} bytes): "${visible(received.subarray(-MOST_SHOWN))}".${meaning(received)}`;
  return new ConnectError(
    `the board didn't come to its MicroPython prompt. ${saw} ` +
      "Try: reset it (button or power) and connect again; close other programs that use it; " +
      'if its program catches Ctrl-C or turns it off, connect with { reset: "hard" } where the link can reset it. ' +
      "`mpc rescue` tries all that, and knows what is left.",
    { code: "no-repl", received },
  );
}

/** What bytes that are no MicroPython's are likely to mean. */
function meaning(received: Uint8Array): string {
  const text = new TextDecoder().decode(received);
  const strange = text.match(/[\0\x06\x07\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffd]/g) ?? [];
  if (strange.length > text.length / 8) return " Much of it is no text: is the baud rate the board's?";
  if (/\x04MemoryError: [^\x04]*\x04>/.test(text))
    return " Its heap is too full to take any code: Ctrl-D at its prompt (`mpc repl`) restarts the interpreter, and frees it.";
  return text.includes("\x03\x03") ? " It sends back what it is sent: nothing there runs Python." : "";
}

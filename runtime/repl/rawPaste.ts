import { ProtocolError } from "../errors.js";
import type { Clock } from "../transport/types.js";
import { CTRL_D, concat, PASTE_REQUEST, RAW_BANNER } from "./bytes.js";
import { Deadline } from "./deadline.js";
import { Matcher } from "./matcher.js";
import { limited, type Port } from "./port.js";

/** What is left of the board's buffer when request, code and end go out in one write. */
const MARGIN = 12;

/** Control of an upload from outside: once `aborted`, nothing more is sent; the board's end still comes. */
export interface Upload {
  aborted: boolean;
  /** The whole program and its end mark are out: the board may run it. */
  committed: boolean;
}

/**
 * Request and as much of the code as the board is known to have room for, in one write; the end too if that is all.
 * Returns how much of the code is out. For boards whose window is known: it saves the turn of waiting for the answer.
 */
export async function beginPaste(
  port: Port,
  code: Uint8Array,
  window: number,
  upload: Upload,
): Promise<number> {
  const first = code.subarray(0, Math.max(0, 2 * window - MARGIN));
  upload.committed = first.length === code.length;
  await port.write(
    concat(PASTE_REQUEST, first, upload.committed ? Uint8Array.of(CTRL_D) : new Uint8Array(0)),
  );
  return first.length;
}

/** The window of firmware that sets none of its own (shared/runtime/pyexec.c): a link of seven bits makes 0 of it. */
const USUAL_WINDOW = 128;

/**
 * Reads the answer to the raw-paste request: `R 01 W W 01` gives W; `R 00` and the banner of firmware that doesn't know
 * raw-paste give 0. `banners` is how many are due before it; an answer before them is an old one. What stands before it
 * goes to `stray`.
 */
export async function readPasteAnswer(
  port: Port,
  banners: number,
  stray: (bytes: Uint8Array) => void,
): Promise<number> {
  const banner = new Matcher(RAW_BANNER);
  let held: number[] = [];
  for (;;) {
    const byte = await port.byte();
    if (banner.push(byte) && --banners < 0) return 0;
    if (banners > 0) {
      stray(Uint8Array.of(byte));
      continue;
    }
    held.push(byte);
    while (held.length > 0 && !mayBeAnswer(held)) stray(Uint8Array.of(held.shift()!));
    if (held.length === 3 && held[1] === 0) return 0;
    if (held.length === 5) {
      const window = held[2]! | (held[3]! << 8) || (port.eightBit ? 0 : USUAL_WINDOW);
      if (window > 0) return window;
      held = [];
    }
  }
}

/** More than a line of somebody else's between the first two bytes of an answer is none. */
const LONGEST_BETWEEN = 1024;

/**
 * The answer of a board whose window is known: those five bytes, whatever stands before them, and whatever a thread or the firmware's log
 * writes between them. No text holds 01, so nothing else is taken for an answer; the R that counts is the last one before it.
 */
export async function awaitPasteAnswer(
  port: Port,
  window: number,
  stray: (bytes: Uint8Array) => void,
): Promise<true> {
  const bits = port.eightBit ? 0xff : 0x7f;
  const answer = [0x52, 0x01, window & bits, (window >> 8) & bits, 0x01];
  let matched = 0;
  let sinceR: number[] = [];
  const give = (bytes: readonly number[]) => {
    if (bytes.length > 0) stray(Uint8Array.from(bytes));
  };
  for (;;) {
    const byte = await port.byte();
    if (matched === 1 && (byte === 0x52 || sinceR.length > LONGEST_BETWEEN)) {
      give([0x52, ...sinceR]);
      sinceR = [];
      matched = 0;
    }
    if (byte === answer[matched]) {
      if (matched === 1) give(sinceR);
      if (++matched === answer.length) return true;
    } else if (matched === 1) sinceR.push(byte);
    else give([byte]);
  }
}

/** `52 00 3E`, or `52 01`, two bytes, `01`: whole, or their beginning. */
function mayBeAnswer(held: readonly number[]): boolean {
  if (held[0] !== 0x52) return false;
  if (held.length > 1 && held[1]! > 1) return false;
  if (held[1] === 0) return held.length < 3 || held[2] === 0x3e;
  return held.length < 5 || held[4] === 1;
}

/**
 * Streams code into an open raw-paste, from `at` on: never more than the board has granted. Resolves when the board has taken
 * all of it, or has stopped early (then it says why as the program's error). Either way exactly one 04 comes from the board.
 */
export async function streamPaste(
  port: Port,
  code: Uint8Array,
  at: number,
  window: number,
  upload: Upload,
  clock: Clock,
  stray: (bytes: Uint8Array) => void,
): Promise<void> {
  const next = () => readUploadByte(port, clock, upload, stray);
  let granted = 2 * window - at;
  for (let sent = at; !upload.committed && !upload.aborted; ) {
    while (granted <= 0 || port.available) {
      // Something else than an answer may have come, which is nothing to wait for while there is room.
      const said = granted <= 0 ? await next() : readHere(port, stray);
      if (said === "stopped") return upload.aborted ? undefined : port.write(Uint8Array.of(CTRL_D));
      if (said === "credit") granted += window;
    }
    if (upload.aborted) break;
    const piece = code.subarray(sent, sent + granted);
    sent += piece.length;
    granted -= piece.length;
    upload.committed = sent === code.length;
    await port.write(upload.committed ? concat(piece, Uint8Array.of(CTRL_D)) : piece);
  }
  while ((await next()) !== "stopped");
}

type Answer = "credit" | "stopped";

/** Takes one byte of what has come; undefined if it was no answer. */
function readHere(port: Port, stray: (bytes: Uint8Array) => void): Answer | undefined {
  const byte = port.available![0]!;
  if (byte === 0x01) {
    port.consumeCredit();
    return "credit";
  }
  port.consume(1);
  if (byte === CTRL_D) return "stopped";
  stray(Uint8Array.of(byte));
  return undefined;
}

/** A board reads code as fast as it can: one that says nothing for so long has lost some, and waits for what never comes. */
const STALL_MS = 3_000;

async function readUploadByte(
  port: Port,
  clock: Clock,
  upload: Upload,
  stray: (bytes: Uint8Array) => void,
): Promise<Answer> {
  const limit = Deadline.of(clock, { timeout: STALL_MS }, "taking the code");
  const said = await limited(port, limit, async () => {
    for (;;) {
      await port.fill();
      const here = readHere(port, stray);
      if (here) return here;
    }
  });
  if (said) return said;
  const ran = upload.committed ? "it may or may not have run" : "nothing of it was run";
  throw new ProtocolError(
    `the board stopped taking the code, a byte of which was probably lost on its way; ${ran}`,
  );
}

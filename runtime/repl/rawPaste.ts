import { CTRL_D, concat, PASTE_REQUEST, RAW_BANNER } from "./bytes.js";
import { Matcher } from "./matcher.js";
import type { Port } from "./port.js";

/** What is left of the board's buffer when request, code and end go out in one write. */
const MARGIN = 12;

/** Control of an upload from outside: once `aborted`, nothing more is sent; the board's end still comes. */
export interface Upload {
  aborted: boolean;
  /** The whole program and its end mark are out: the board may run it. */
  committed: boolean;
}

/** True if request, code and end may go out together on a board whose window is known. */
export function fitsOneWrite(code: Uint8Array, window: number): boolean {
  return code.length <= 2 * window - MARGIN;
}

/** Request, code and end in one write: one turn. */
export async function sendPasteAtOnce(port: Port, code: Uint8Array, upload: Upload): Promise<void> {
  upload.committed = true;
  await port.write(concat(PASTE_REQUEST, code, Uint8Array.of(CTRL_D)));
}

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
      const window = held[2]! | (held[3]! << 8);
      if (window > 0) return window;
      held = [];
    }
  }
}

/** The answer of a board whose window is known: those five bytes, whatever stands before them. */
export async function awaitPasteAnswer(
  port: Port,
  window: number,
  stray: (bytes: Uint8Array) => void,
): Promise<true> {
  const answer = [0x52, 0x01, window & 255, window >> 8, 0x01];
  const held: number[] = [];
  for (;;) {
    held.push(await port.byte());
    if (held.length < answer.length) continue;
    if (held.every((byte, i) => byte === answer[i])) return true;
    stray(Uint8Array.of(held.shift()!));
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
 * Streams code into an open raw-paste: never more than the board has granted. Resolves when the board has taken all of it,
 * or has stopped early (then it says why as the program's error). Either way exactly one 04 comes from the board.
 */
export async function streamPaste(
  port: Port,
  code: Uint8Array,
  window: number,
  upload: Upload,
  stray: (bytes: Uint8Array) => void,
): Promise<void> {
  let granted = 2 * window;
  let at = 0;
  while (at < code.length && !upload.aborted) {
    while (granted === 0 || port.available) {
      const said = await readUploadByte(port, stray);
      if (said === "stopped") return upload.aborted ? undefined : port.write(Uint8Array.of(CTRL_D));
      granted += window;
    }
    if (upload.aborted) break;
    const piece = code.subarray(at, at + granted);
    at += piece.length;
    granted -= piece.length;
    const last = at === code.length;
    if (last) upload.committed = true;
    await port.write(last ? concat(piece, Uint8Array.of(CTRL_D)) : piece);
  }
  if (code.length === 0 && !upload.aborted) {
    upload.committed = true;
    await port.write(Uint8Array.of(CTRL_D));
  }
  await readPasteEnd(port, stray);
}

/** Waits for the board's 04 after the host's (or after an abort); credits that were under way pass by. */
export async function readPasteEnd(port: Port, stray: (bytes: Uint8Array) => void): Promise<void> {
  while ((await readUploadByte(port, stray)) !== "stopped");
}

async function readUploadByte(port: Port, stray: (bytes: Uint8Array) => void): Promise<"credit" | "stopped"> {
  for (;;) {
    const byte = (await port.fill())[0]!;
    if (byte === 0x01) {
      port.consumeCredit();
      return "credit";
    }
    port.consume(1);
    if (byte === CTRL_D) return "stopped";
    stray(Uint8Array.of(byte));
  }
}

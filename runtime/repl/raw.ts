import { pause } from "../transport/clock.js";
import type { Clock } from "../transport/types.js";
import { ascii, CTRL_D, concat } from "./bytes.js";
import { Matcher } from "./matcher.js";
import type { Port } from "./port.js";
import type { Upload } from "./rawPaste.js";

/**
 * Plain raw mode has no flow control: so much at once at most, then a pause in which the board empties its buffer. Together
 * 8 KB/s, somewhat less than 115,200 baud carry; a micro:bit (64 bytes of buffer) loses bytes when more comes at once.
 */
export const MOST_AT_ONCE = 32;
const PAUSE_MS = 4;

/** Sends code to the raw prompt, `atOnce` bytes at a time. The board's `OK` follows. */
export async function sendRaw(
  port: Port,
  clock: Clock,
  atOnce: number,
  code: Uint8Array,
  upload: Upload,
): Promise<void> {
  // 04 on an empty line would restart the interpreter.
  const all = concat(code.length > 0 ? code : ascii("\n"), Uint8Array.of(CTRL_D));
  for (let at = 0; at < all.length; at += atOnce) {
    if (at > 0) await pause(clock, PAUSE_MS);
    if (upload.aborted) return;
    upload.committed = at + atOnce >= all.length;
    await port.write(all.subarray(at, at + atOnce));
  }
}

/** The board has taken the code; true, so that it can be told from a limit. */
export async function readOk(port: Port, stray: (bytes: Uint8Array) => void): Promise<true> {
  const ok = new Matcher(ascii("OK"));
  let before: number | undefined;
  for (;;) {
    const byte = await port.byte();
    if (ok.push(byte)) return true;
    if (before !== undefined) stray(Uint8Array.of(before));
    before = byte;
  }
}

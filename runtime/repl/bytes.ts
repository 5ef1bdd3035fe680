/** The control bytes of MicroPython's REPL, and pieces made of them. */
export const CTRL_A = 0x01;
export const CTRL_B = 0x02;
export const CTRL_C = 0x03;
export const CTRL_D = 0x04;
export const CTRL_E = 0x05;

/** What a board writes on entering raw mode, and again for each 01 in it (shared/runtime/pyexec.c). */
export const RAW_BANNER = ascii("raw REPL; CTRL-B to exit\r\n>");

/** Asks for raw-paste at the raw prompt. */
export const PASTE_REQUEST = Uint8Array.of(CTRL_E, 0x41, CTRL_A);

/** From any state to the raw prompt: end a line, interrupt twice, raw mode. */
export const ENTRY = Uint8Array.of(0x0d, CTRL_C, CTRL_C, CTRL_A);

export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}

export function concat(...pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

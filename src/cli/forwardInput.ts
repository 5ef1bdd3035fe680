import { readFileSync } from "node:fs";
import type { Board } from "../../runtime/index.js";
import { takeKeys } from "./keyboard.js";

const [CTRL_C, CTRL_D, LAST_OF_PROMPT] = [3, 4, 5] as const;

/** While it lasts, the program on the board reads this process's standard input. */
export interface Forwarding extends Disposable {
  /** Aborted where what comes can't be given to a program, or when `unread` is; the reason says why. */
  readonly signal: AbortSignal;
}

/** Keys as they are pressed where standard input is a terminal, else what comes through the pipe and then its end. */
export function forwardInput(board: Board, unread: AbortSignal): Forwarding {
  const refused = new AbortController();
  const end = () => refused.abort(unread.reason);
  if (unread.aborted) end();
  unread.addEventListener("abort", end);
  // A link that is gone is told by the call itself.
  const sent = (writing: Promise<void>) => void writing.catch((error) => refused.abort(error));
  const stop = process.stdin.isTTY ? forwardKeys(board, sent) : forwardPipe(board, sent);
  return {
    signal: refused.signal,
    [Symbol.dispose]() {
      unread.removeEventListener("abort", end);
      stop();
    },
  };
}

function forwardKeys(board: Board, sent: (writing: Promise<void>) => void): () => void {
  // A job in the background that takes the terminal's keys would be stopped by the system.
  if (!isForeground()) return () => {};
  const keys = takeKeys((bytes) => {
    for (const byte of bytes) {
      // What the terminal does where it isn't in raw mode.
      if (byte === CTRL_C) process.emit("SIGINT");
      else if (byte === CTRL_D) sent(board.stdin.end());
      // The other keys that a prompt acts on can't be passed.
      else if (byte > LAST_OF_PROMPT || byte === 0) sent(board.stdin.type(Uint8Array.of(byte)));
    }
  }, false);
  return () => keys[Symbol.dispose]();
}

function forwardPipe(board: Board, sent: (writing: Promise<void>) => void): () => void {
  const { stdin } = process;
  const lines = new LineEnds();
  const push = (bytes: Buffer) => {
    stdin.pause(); // no more than the board takes
    sent(board.stdin.write(lines.push(bytes)).then(() => void stdin.resume()));
  };
  const end = () => sent(board.stdin.end());
  // A program before this one may have had all of it.
  if (stdin.destroyed) end();
  stdin.on("data", push).once("end", end);
  return () => {
    stdin.off("data", push).off("end", end).destroy();
  };
}

/** Line ends of a file, LF or CR LF, as the Enter key. */
class LineEnds {
  private heldReturn = false;

  push(bytes: Buffer): Buffer {
    const text = bytes.toString("latin1");
    // What came before ended in CR, which has been sent as Enter.
    const rest = this.heldReturn && text.startsWith("\n") ? text.slice(1) : text;
    this.heldReturn = text.endsWith("\r");
    return Buffer.from(rest.replace(/\r?\n/g, "\r"), "latin1");
  }
}

/** Whether the terminal is this process's to read; systems without /proc don't tell. */
function isForeground(): boolean {
  let stat: string;
  try {
    stat = readFileSync("/proc/self/stat", "latin1");
  } catch {
    return true;
  }
  // After the name in parentheses: state, parent, process group, session, terminal, the terminal's foreground group.
  const [, , group, , , foreground] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return group === foreground;
}

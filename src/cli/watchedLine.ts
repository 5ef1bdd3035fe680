import type { Board, OpenedTerminal, TerminalEnd } from "../../runtime/index.js";
import type { BoardOptions } from "./boardOptions.js";
import type { Boards } from "./boards.js";
import { paint } from "./colors.js";

/** A board's line, as far as it is watched. */
export interface WatchedLine extends AsyncDisposable {
  readonly ended: Promise<TerminalEnd>;
  leave(): void;
  /** Opens it again once it's lost; undefined where it doesn't come back by itself. */
  readonly again: ((options: { readonly signal: AbortSignal }) => Promise<WatchedLine>) | undefined;
}

/** Until the signal; true if the board was gone before that, for good or for what is wanted. */
export async function follow(
  first: WatchedLine,
  { signal, once, shown }: { readonly signal: AbortSignal; readonly once: boolean; readonly shown: string },
  cut: () => void,
): Promise<boolean> {
  let opened = first;
  for (;;) {
    await using current = opened;
    const leave = () => current.leave();
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave);
    const how = await current.ended;
    signal.removeEventListener("abort", leave);
    if (how !== "disconnected") return false;
    if (once || !current.again) return true;
    cut();
    note(`${shown} is gone; waiting for it to come back  (Ctrl-C ends)`);
    opened = await current.again({ signal });
    note(`${shown} is back`);
  }
}

export function ofTerminal({ terminal, again, [Symbol.asyncDispose]: close }: OpenedTerminal): WatchedLine {
  return {
    ended: terminal.ended,
    leave: () => terminal.leave(),
    again: again && (async (options) => ofTerminal(await again(options))),
    [Symbol.asyncDispose]: close,
  };
}

/** The connection that commands before this one have made, if it is to the same board: that goes on, and so does what runs there. */
export async function ofConnection(
  boards: Boards,
  options: BoardOptions,
  show: (bytes: Uint8Array) => void,
): Promise<WatchedLine | undefined> {
  if (!boards.connected) {
    await boards.close();
    return undefined;
  }
  const { detach } = boards;
  const board: Board = await boards.connect(options, { quiet: true });
  boards.detach = detach;
  let end: (how: TerminalEnd) => void = () => {};
  const ended = new Promise<TerminalEnd>((resolve) => {
    end = resolve;
  });
  const offs = [
    board.on("output", (_, bytes) => show(bytes)),
    board.on("disconnect", () => end("disconnected")),
  ];
  const close = async () => {
    for (const off of offs) off();
  };
  return { ended, leave: () => end("left"), again: undefined, [Symbol.asyncDispose]: close };
}

/** For who sits at a terminal. */
function note(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\n${paint.dim(text, process.stderr)}\r\n`);
}

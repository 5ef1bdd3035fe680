import type { Command } from "commander";
import type { Board, OpenedTerminal, TerminalEnd, TerminalOptions } from "../../../runtime/index.js";
import { Failure } from "../../project/failure.js";
import { requireSource } from "../../project/sources.js";
import { addBoardOptions, type BoardOptions } from "../boardOptions.js";
import type { Boards } from "../boards.js";
import { paint } from "../colors.js";

type Keyboard = typeof import("../keyboard.js");

interface ReplOptions extends BoardOptions {
  readonly capture?: string;
  readonly injectCode?: string;
  readonly injectFile?: string;
  readonly escapeNonPrintable?: boolean;
}

export function addRepl(program: Command, boards: Boards): void {
  addBoardOptions(
    program
      .command("repl")
      .description("a terminal on the board's own prompt; Ctrl-] or Ctrl-X leaves it, and the board as it is")
      .option("--capture <file>", "write all that the board sends into a file, too")
      .option("--inject-code <code>", "type this at Ctrl-J (\\n in it: Enter)")
      .option("--inject-file <file>", "run this Python file at Ctrl-K")
      .option("-e, --escape-non-printable", "show what isn't text as hexadecimal"),
  ).action((options: ReplOptions) => repl(boards, options));
}

async function repl(boards: Boards, options: ReplOptions): Promise<void> {
  const { injectFile } = options;
  if (injectFile !== undefined) requireSource(injectFile);
  // All of it before the line is opened: a key that comes before the keyboard is taken is another one.
  const [{ openTerminal, shownAddress }, { Screen }, { attachInput, leavingKeys, rawMode }] =
    await Promise.all([
      import("../../../runtime/index.js"),
      import("../screen.js"),
      import("../keyboard.js"),
    ]);
  const { address, ...how } = await boards.reach(options);
  using screen = new Screen({
    capture: options.capture,
    escape: options.escapeNonPrintable === true,
  });
  // A prompt that shows before the keyboard is taken invites keys that would be other ones.
  let early: Uint8Array[] | undefined = [];
  const terminal: TerminalOptions = {
    show: (bytes) => {
      if (early) early.push(bytes);
      else screen.show(bytes);
    },
    injectCode: options.injectCode?.replaceAll("\\n", "\n"),
    injectFile: injectFile === undefined ? undefined : async () => requireSource(injectFile),
  };
  const { connected } = boards;
  // Of another board.
  if (!connected) await boards.close();
  let opened: OpenedTerminal | undefined = connected
    ? await lent(connected, terminal)
    : await openTerminal(address, { ...how, ...terminal });
  // Whoever has had the board at hand leaves it as it is.
  boards.detach = true;
  const shown = shownAddress(address);
  using _raw = rawMode();
  note(`${shown}  (Ctrl-] leaves)`);
  for (const bytes of early) screen.show(bytes);
  early = undefined;
  while (opened) {
    await using current: OpenedTerminal = opened;
    const how = await ended(current, attachInput, boards.unread);
    opened = how === "disconnected" ? await comeBack(current, leavingKeys, shown) : undefined;
  }
  if (process.stdin.isTTY) process.stderr.write("\r\n");
}

/** A terminal on the connection that the commands before have made. */
async function lent(board: Board, options: TerminalOptions): Promise<OpenedTerminal> {
  const terminal = await board.terminal(options);
  return {
    address: board.address,
    terminal,
    again: undefined,
    [Symbol.asyncDispose]: async () => terminal.leave(),
  };
}

async function ended(
  { terminal }: OpenedTerminal,
  attachInput: Keyboard["attachInput"],
  unread: AbortSignal,
): Promise<TerminalEnd> {
  using _input = await attachInput(terminal);
  const leave = () => terminal.leave();
  if (unread.aborted) leave();
  unread.addEventListener("abort", leave);
  const how = await terminal.ended;
  unread.throwIfAborted();
  unread.removeEventListener("abort", leave);
  return how;
}

/** The line is gone: waits for the board, unless the user leaves. What comes through a pipe has lost its place, and fails. */
async function comeBack(
  { again }: OpenedTerminal,
  leavingKeys: Keyboard["leavingKeys"],
  shown: string,
): Promise<OpenedTerminal | undefined> {
  if (!process.stdin.isTTY || !again)
    throw new Failure(`the connection to ${shown} is gone`, "Plug the board in again and start anew.");
  note(`${shown} is gone; waiting for it to come back  (Ctrl-] leaves)`);
  using keys = leavingKeys();
  try {
    const opened = await again({ signal: keys.signal });
    note(`${shown} is back`);
    return opened;
  } catch (error) {
    if (keys.signal.aborted) return undefined;
    throw error;
  }
}

/** On a line of its own, for who sits at the terminal. */
function note(text: string): void {
  if (process.stdin.isTTY) process.stderr.write(`\r\n${paint.dim(text, process.stderr)}\r\n`);
}

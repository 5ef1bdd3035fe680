import type { Command } from "commander";
import type { Board, OpenedTerminal, TerminalEnd } from "../../../runtime/index.js";
import { Failure } from "../../project/failure.js";
import { addBoardOptions, type BoardOptions } from "../boardOptions.js";
import type { Boards } from "../boards.js";
import { paint } from "../colors.js";
import { milliseconds } from "../seconds.js";

interface MonitorOptions extends BoardOptions {
  readonly until?: string;
  readonly prompt?: boolean;
  readonly timeout?: string;
  readonly once?: boolean;
}

/** Why it ends: what was looked for has come, the time is over, the board is gone, nobody reads on, or a signal, with its exit code. */
type End = "found" | "time" | "gone" | "unread" | 130 | 143;

/** A board's line, as far as it is watched. */
interface Line extends AsyncDisposable {
  readonly ended: Promise<TerminalEnd>;
  leave(): void;
  /** Opens it again once it's lost; undefined where it doesn't come back by itself. */
  readonly again: ((options: { readonly signal: AbortSignal }) => Promise<Line>) | undefined;
}

export function addMonitor(program: Command, boards: Boards): void {
  addBoardOptions(
    program
      .command("monitor")
      .description("show what a board prints; nothing is typed or interrupted, and Ctrl-C ends it")
      .option("--until <regexp>", "end with the first line that it fits; else the exit code is 1")
      .option("--prompt", "end when the prompt is back; else the exit code is 1")
      .option("--timeout <seconds>", "end after so long")
      .option("--once", "end when the board is gone, instead of waiting for it to come back"),
  ).action((options: MonitorOptions) => monitor(boards, options));
}

async function monitor(boards: Boards, options: MonitorOptions): Promise<void> {
  const watched = { line: pattern(options.until), prompt: options.prompt };
  const timeout = milliseconds(options.timeout);
  const [{ openTerminal, realClock, shownAddress }, { OutputWatch }] = await Promise.all([
    import("../../../runtime/index.js"),
    import("../../../runtime/terminal/outputWatch.js"),
  ]);
  const { address, ...how } = await boards.reach(options);
  const ending = new AbortController();
  const end = (why: End) => ending.abort(why);
  const watch = new OutputWatch(watched, realClock, () => end("found"));
  const print = printer();
  using _ = endings(end, timeout === undefined ? undefined : (run) => realClock.after(timeout, run));
  try {
    const show = (bytes: Uint8Array) => print(watch.push(bytes));
    const { signal } = ending;
    const opened =
      (await ofConnection(boards, options, show)) ??
      ofTerminal(await openTerminal(address, { ...how, signal, show }));
    const follows = { signal, once: options.once === true, shown: shownAddress(address) };
    const cut = () => print(watch.cut());
    if (await follow(opened, follows, cut)) end("gone");
  } catch (error) {
    // What is being waited for rejects with the reason, too.
    if (!ending.signal.aborted) throw error;
  }
  print(watch.cut(), true);
  finish(ending.signal.reason as End, options, shownAddress(address));
}

/** Until the signal; true if the board was gone before that, for good or for what is wanted. */
async function follow(
  first: Line,
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

function ofTerminal({ terminal, again, [Symbol.asyncDispose]: close }: OpenedTerminal): Line {
  return {
    ended: terminal.ended,
    leave: () => terminal.leave(),
    again: again && (async (options) => ofTerminal(await again(options))),
    [Symbol.asyncDispose]: close,
  };
}

/** The connection that commands before this one have made, if it is to the same board: that goes on, and so does what runs there. */
async function ofConnection(
  boards: Boards,
  options: MonitorOptions,
  show: (bytes: Uint8Array) => void,
): Promise<Line | undefined> {
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

function finish(why: End, { until, prompt, once, timeout }: MonitorOptions, shown: string): void {
  const wanted = [...(until === undefined ? [] : [`'${until}'`]), ...(prompt ? ["the prompt"] : [])].join(
    " or ",
  );
  if (typeof why === "number") process.exitCode = why;
  else if (why === "gone" && (wanted !== "" || !once))
    throw new Failure(`${shown} is gone${wanted === "" ? "" : `; ${wanted} hasn't come`}`);
  else if (why === "time" && wanted !== "") throw new Failure(`${wanted} hasn't come within ${timeout} s`);
  else if (why === "unread" && wanted !== "") process.exitCode = 1;
}

/**
 * Calls `end` by signals, when the time is over, and when nobody reads standard output any more. Meanwhile Ctrl-C is for nothing else:
 * a connection that there is would interrupt the board.
 */
function endings(end: (why: End) => void, timer?: (run: () => void) => () => void): Disposable {
  const interrupted = () => end(130);
  const terminated = () => end(143);
  const unread = () => end("unread");
  const cancel = timer?.(() => end("time"));
  const others = process.listeners("SIGINT");
  for (const other of others) process.off("SIGINT", other);
  process.on("SIGINT", interrupted).on("SIGTERM", terminated);
  process.stdout.on("error", unread);
  return {
    [Symbol.dispose]() {
      cancel?.();
      process.off("SIGINT", interrupted).off("SIGTERM", terminated);
      for (const other of others) process.on("SIGINT", other);
    },
  };
}

/** To standard output; the last of it ends a line that was left open, for who sits at a terminal. */
function printer(): (text: string, isLast?: boolean) => void {
  let isOpen = false;
  return (text, isLast = false) => {
    if (text !== "") isOpen = !text.endsWith("\n");
    const rest = isLast && isOpen && process.stdout.isTTY ? "\n" : "";
    if (text + rest !== "") process.stdout.write(text + rest);
  };
}

function pattern(text: string | undefined): RegExp | undefined {
  if (text === undefined) return undefined;
  try {
    return new RegExp(text);
  } catch (error) {
    throw new Failure(`'${text}' is no regular expression: ${(error as Error).message}`, undefined, 2);
  }
}

/** For who sits at a terminal. */
function note(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\n${paint.dim(text, process.stderr)}\r\n`);
}

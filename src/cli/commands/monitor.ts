import type { Command } from "commander";
import { Failure } from "../../project/failure.js";
import { addBoardOptions, type BoardOptions } from "../boardOptions.js";
import type { Boards } from "../boards.js";
import { milliseconds } from "../seconds.js";
import { follow, ofConnection, ofTerminal } from "../watchedLine.js";

interface MonitorOptions extends BoardOptions {
  readonly until?: string;
  readonly prompt?: boolean;
  readonly timeout?: string;
  readonly once?: boolean;
}

/** Why it ends: what was looked for has come, the time is over, the board is gone, nobody reads on, or a signal, with its exit code. */
type End = "found" | "time" | "gone" | "unread" | 130 | 143;

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

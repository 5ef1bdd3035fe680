import { Pipe, realClock, type Terminal } from "../../runtime/index.js";

const BRACKETED_PASTE_ON = "\u001b[?2004h";
const BRACKETED_PASTE_OFF = "\u001b[?2004l";
/** Ctrl-C, Ctrl-X, Ctrl-]. */
const LEAVING = new Set([0x03, 0x18, 0x1d]);
/** How long a board may take to come to its prompt, for input from a pipe. */
const ENTRY_MS = 10_000;
/** A second Ctrl-C counts as one for so long. */
const SECOND_MS = 2_000;

/** Gives the terminal this process's standard input: each key where it is a terminal, else what comes through the pipe. */
export function attachInput(terminal: Terminal): Promise<Disposable> {
  return process.stdin.isTTY ? attachKeyboard(terminal) : attachPipe(terminal);
}

async function attachKeyboard(terminal: Terminal): Promise<Disposable> {
  const keys = takeKeys((bytes) => terminal.type(bytes), true);
  terminal.showPrompt();
  return keys;
}

/** While there is no board to type at: Ctrl-], Ctrl-X or Ctrl-C aborts the signal. */
export function leavingKeys(): Disposable & { readonly signal: AbortSignal } {
  const leaving = new AbortController();
  const keys = takeKeys((bytes) => {
    if (bytes.some((byte) => LEAVING.has(byte))) leaving.abort();
  }, true);
  return Object.assign(keys, { signal: leaving.signal });
}

/** Each key as it is pressed, until disposed of. `marksPastes`: pastes come between the marks that terminals have for them. */
export function takeKeys(type: (bytes: Buffer) => void, marksPastes: boolean): Disposable {
  const { stdin, stdout } = process;
  const marks = marksPastes && stdout.isTTY;
  const raw = rawMode();
  const restore = () => {
    stdin.off("data", type).pause();
    raw[Symbol.dispose]();
    if (marks) stdout.write(BRACKETED_PASTE_OFF);
    process.off("exit", restore);
  };
  stdin.on("data", type).resume();
  if (marks) stdout.write(BRACKETED_PASTE_ON);
  process.on("exit", restore);
  return { [Symbol.dispose]: restore };
}

let holders = 0;

/**
 * The terminal passes keys as they are, until the last that wants that is disposed of. Whoever takes the keyboard several times holds it in
 * between: a key that is pressed then would be turned into another one, Enter into a line feed.
 */
export function rawMode(): Disposable {
  const { stdin } = process;
  if (!stdin.isTTY) return { [Symbol.dispose]() {} };
  if (holders++ === 0) stdin.setRawMode(true);
  const release = () => {
    if (--holders === 0) stdin.setRawMode(false);
    process.off("exit", release);
  };
  process.on("exit", release);
  return { [Symbol.dispose]: release };
}

async function attachPipe(terminal: Terminal): Promise<Disposable> {
  await terminal.enter(ENTRY_MS);
  const { stdin } = process;
  const pipe = new Pipe(terminal, realClock);
  const push = (text: string) => pipe.push(text);
  const end = () => pipe.end();
  const offSigint = interruptOnce(() => terminal.type(Uint8Array.of(3)));
  stdin.setEncoding("utf8").on("data", push).once("end", end);
  return {
    [Symbol.dispose]() {
      offSigint();
      stdin.off("data", push).off("end", end).destroy();
    },
  };
}

/** The first Ctrl-C is for the board, a second one soon after ends this process. */
function interruptOnce(interrupt: () => void): () => void {
  let before = Number.NEGATIVE_INFINITY;
  const listener = () => {
    if (performance.now() - before < SECOND_MS) process.exit(130);
    before = performance.now();
    interrupt();
  };
  process.on("SIGINT", listener);
  return () => process.off("SIGINT", listener);
}

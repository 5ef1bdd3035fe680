import type { BoardError } from "../errors.js";
import type { ByteStream, Clock, Link, Off } from "../transport/types.js";
import type { AbortSignalLike, CallOptions, ExecOptions, Stats } from "../types.js";
import type { Deadline } from "./deadline.js";
import type { ProgramInput } from "./programInput.js";

/**
 * The session owns the line to one board: it queues operations, gives each one deadline, and always leaves the board at the
 * raw prompt, with a resident program, or known to be lost.
 *
 * Layers above use `run` (alone on the line) or `share` (together with other sharers, for calls that the resident
 * program may answer out of order).
 */
export interface Session {
  readonly clock: Clock;
  readonly link: Link;
  /** Ctrl-A doesn't arrive at the board: code goes through the friendly prompt's paste mode, and nothing can be resident. */
  readonly pastes: boolean;
  /** What programs on the board read; it flows while one runs that may. */
  readonly input: ProgramInput;
  /** Most bytes that a call keeps of what the board sends, unless it says otherwise. */
  readonly maxBytes: number;
  /** Raw-paste window W as the board reported it; 0 where it has no raw-paste. */
  readonly window: number;
  /** An operation has the line. */
  readonly busy: boolean;
  /** Goes up with each reset and reconnection: what was kept on the board under another epoch is gone. */
  readonly epoch: number;
  /** The resident program, while there is one. */
  readonly resident: AgentLink | undefined;
  /** A fresh plain object each time. */
  readonly stats: Stats;

  /** Queues `operation`, alone on the line. The promise settles at the deadline at the latest; the line is tidied after it. */
  run<T>(options: CallOptions, operation: (line: Line) => Promise<T>): Promise<T>;
  /** Queues `operation` next to other shared ones; exclusive ones wait until all have ended. */
  share<T>(options: CallOptions, operation: (line: Line) => Promise<T>): Promise<T>;
  /** `run` of one `line.exec`. */
  exec(code: string, options?: ExecOptions): Promise<ExecResult>;
  /** Sends Ctrl-C now, past the queue. */
  interrupt(): Promise<void>;
  on<E extends keyof SessionEvents>(event: E, listener: SessionEvents[E]): Off;
}

/** What a session tells. */
export interface ReplEvents {
  /** What the board sends while nobody waits for it: timers, threads, boot messages. */
  output(bytes: Uint8Array): void;
  /** Everything kept on the board is gone. */
  reset(): void;
  /** The link is gone, with the reason if there is one; `reconnect()` opens it again. */
  disconnect(cause?: Error): void;
  reconnect(): void;
}

export interface SessionEvents extends ReplEvents {
  /** What code raised that was left running when its caller's time was over. */
  stray(error: BoardError): void;
  /** So much of a program's input waits at the board, and nothing shows that it is read: the rest is held back. */
  stalled(bytes: number): void;
}

/** The line as an operation in its turn holds it. */
export interface Line {
  readonly deadline: Deadline;
  readonly signal: AbortSignalLike | undefined;
  /** Runs code at the raw prompt (ending the resident program first) and waits for its end. Rejects with a BoardError if it raises. */
  exec(code: string | Uint8Array, options?: OutputOptions): Promise<ExecResult>;
  /**
   * Starts code that doesn't end and hands over the byte stream as soon as the board has accepted all of it.
   * Only for `run`. A resident program that is there already is ended first.
   */
  takeOver(code: string | Uint8Array): Promise<AgentLink>;
  /** The bare line, with the board at its friendly prompt, until the operation ends; it may leave the board in any state. Only for `run`. */
  lend(): Promise<ByteStream>;
}

export interface OutputOptions {
  onOutput?(text: string): void;
  onBytes?(bytes: Uint8Array): void;
  readonly collect?: boolean;
  /** The code may read standard input: it is given what waits for a program to read. */
  readonly reads?: boolean;
  /** Where bytes may be lost on the way to the prompt, nothing runs but what was sent. */
  readonly checked?: boolean;
  /** What is printed after the caller's time, by code that was left running, is the board's output and none of the code's. */
  readonly lateIsStray?: boolean;
  /** Milliseconds that the board may send nothing. */
  readonly idleTimeout?: number;
}

export interface ExecResult {
  /** UTF-8, CR LF as LF; what isn't UTF-8 as U+FFFD. */
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** The byte stream to a resident program. */
export interface AgentLink {
  /** False once the program has ended, was released, or the link is gone. */
  readonly alive: boolean;
  /** Sends bytes as they are. What may be in flight is the caller's to keep within the window. */
  write(bytes: Uint8Array): Promise<void>;
  /** All bytes from the board, in pieces of any size; those that arrived before the first listener are given to it at once. */
  onBytes(listener: (bytes: Uint8Array) => void): Off;
  /** Called once, when `alive` becomes false. */
  onEnd(listener: (why: "released" | "reset" | "disconnected", cause?: Error) => void): Off;
  /** To be called from an `onBytes` listener whose bytes were flow-control credits and nothing else: they are no turn. */
  onlyCredits(count: number): void;
  /** Sends 03. */
  interrupt(): Promise<void>;
  /**
   * Back to the raw prompt, proved. With `ended`, the program has said that it ends by itself, and no 03 is sent; `cut`:
   * in the middle of what it was being sent, so that the prompt has to be entered anew.
   * Resolves with the traceback that it ended with, `""` if none. To be called inside `run` or `share`.
   */
  release(options?: { ended?: boolean | "cut"; deadline?: Deadline }): Promise<string>;
}

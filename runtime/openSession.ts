import { inputOf } from "./boardInput.js";
import { connectSession, type SessionOptions } from "./connect.js";
import type { BoardInfo } from "./info.js";
import type { LineSession } from "./repl/lineSession.js";
import type { ExecResult, ReplEvents, SessionEvents } from "./repl/session.js";
import { SessionView } from "./sessionView.js";
import type { Target } from "./streams.js";
import type { Off } from "./transport/types.js";
import type { BoardInput, ExecOptions, ReconnectOptions, SoftResetOptions, Stats } from "./types.js";

/** `follow` isn't there: who has the prompt alone waits for a program's end, or stops it by a limit or a signal. */
export type SessionExecOptions = Omit<ExecOptions, "follow">;

/**
 * A board's REPL, and nothing of mpc's on the board: no agent, no modules, no values. Calls come after one another, each has one
 * deadline, and after each the board is at its raw prompt, or known to be lost.
 */
export interface ReplSession extends AsyncDisposable {
  /** The address that reaches the board again; `""` for a stream of the caller's own. */
  readonly address: string;
  readonly connected: boolean;
  /** A call has the line. */
  readonly busy: boolean;
  /** What the board said of itself when it was entered. `rawPaste` tells whether code goes by raw-paste, with flow control. */
  readonly info: BoardInfo;
  /** A fresh plain object each time. */
  readonly stats: Stats;
  /** What programs on the board read. */
  readonly stdin: BoardInput;
  /**
   * Runs Python to its end: by raw-paste, where the board has it, else by the raw REPL, else by paste mode. A BoardError if it raises. At
   * the deadline, and when the signal aborts, the program is stopped.
   */
  exec(code: string, options?: SessionExecOptions): Promise<ExecResult>;
  /** Sends Ctrl-C now, past all waiting calls. */
  interrupt(): Promise<void>;
  /** Restarts the interpreter: globals are gone, pins and network stay. */
  softReset(options?: SoftResetOptions): Promise<void>;
  /** Closes what is left of the link, opens it anew, and enters the board again. A call that was under way isn't repeated. */
  reconnect(options?: Omit<ReconnectOptions, "restore">): Promise<void>;
  /** The result ends the subscription. */
  on<E extends keyof ReplEvents>(event: E, listener: ReplEvents[E]): Off;
  /** Interrupts what runs, leaves the board at its friendly prompt, and closes the link. With `detach` it is left as it is. */
  close(options?: { readonly detach?: boolean }): Promise<void>;
}

/**
 * Enters the REPL of a board: at an address, over a stream of the caller's own, or over one that `openStream` gave. What runs is
 * interrupted, and that the prompt is there is proved; globals stay, unless `reset` says otherwise.
 */
export async function openSession(target?: Target, options: SessionOptions = {}): Promise<ReplSession> {
  const { address, session } = await connectSession(target, options);
  return new PlainSession(address, session);
}

class PlainSession extends SessionView implements ReplSession {
  readonly stdin: BoardInput;

  constructor(
    readonly address: string,
    session: LineSession,
  ) {
    super(session);
    this.stdin = inputOf(session.input);
  }

  exec(code: string, options: SessionExecOptions = {}): Promise<ExecResult> {
    return this.session.exec(code, options);
  }
  interrupt(): Promise<void> {
    return this.session.interrupt();
  }
  softReset(options: SoftResetOptions = {}): Promise<void> {
    return this.session.softReset(options);
  }
  reconnect(options: Omit<ReconnectOptions, "restore"> = {}): Promise<void> {
    return this.session.reconnect(options);
  }
  on<E extends keyof ReplEvents>(event: E, listener: ReplEvents[E]): Off {
    return this.session.on(event, listener as SessionEvents[E]);
  }
  close(options: { readonly detach?: boolean } = {}): Promise<void> {
    return this.session.close(options);
  }
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

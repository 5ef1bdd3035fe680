/** The public types of `"mpc"`. They need neither DOM nor Node types. */

import type { BoardFiles } from "./files/types.js";
import type { BoardDetails, BoardInfo } from "./info.js";
import type { Logger } from "./logger.js";
import type { Remote } from "./remote-types.js";
import type { Terminal, TerminalOptions } from "./terminal/terminal.js";
import type { LineStates } from "./transport/lines.js";
import type { TlsOptions } from "./transport/tls.js";

/** What mpc uses of an `AbortSignal`. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface CallOptions {
  /** Milliseconds from the call to its end, waiting in the queue included. Default: as long as it takes. */
  readonly timeout?: number;
  /** Aborting interrupts the board; the call rejects with the signal's reason. */
  readonly signal?: AbortSignalLike;
  /**
   * What becomes of what runs on the board when the time is over, or the signal aborts. `"stop"`: it is interrupted. `"leave"`: it
   * goes on, and the TimeoutError has the code `"left-running"`; what it prints is the board's output from then on, what it raises the event
   * `error`, its result is dropped. `board.busy` is true for as long as it runs, calls that come meanwhile wait for its end, and
   * `board.interrupt()` stops it. What hasn't begun by then isn't run in either case. Default `"stop"`.
   */
  readonly whenOver?: "stop" | "leave";
  /** Most bytes that the call keeps of what the board sends: more ends it with a LimitError. Default: connect's. */
  readonly maxBytes?: number;
}

export interface ExecOptions extends CallOptions {
  /** Milliseconds that the board may send nothing, beside `timeout`, which is for the whole call. Default: as long as it takes. */
  readonly idleTimeout?: number;
  /** Text as it is printed (UTF-8 decoded, CR LF as LF), in pieces. */
  onOutput?(text: string): void;
  /** The same as the bytes that came. */
  onBytes?(bytes: Uint8Array): void;
  /** False: the output goes to the callbacks only, and nothing is kept of it; for programs that run on and on. Default true. */
  readonly collect?: boolean;
  /**
   * False: resolves with `""` as soon as the board runs the code. What it prints is the board's output from then on; the next call
   * ends it. Default true.
   */
  readonly follow?: boolean;
}

/** What has crossed the REPL stream since the first byte of `connect`. */
export interface Stats {
  bytesOut: number;
  bytesIn: number;
  /** Changes from sending to receiving; flow-control credits aren't any. */
  roundTrips: number;
  /** Flow-control credits received. */
  credits: number;
}

export interface ConnectOptions {
  /** Milliseconds for the whole of connecting, all attempts included. Default 10000. */
  readonly timeout?: number;
  readonly signal?: AbortSignalLike;
  /** Most bytes that a call keeps of what the board sends, unless it says otherwise. Default 16777216 (16 MiB). */
  readonly maxBytes?: number;
  /** How often to try. The pauses between attempts grow from 0.25 s to 2 s. Default 1. */
  readonly attempts?: number;
  /**
   * True: when the link is lost the board is reconnected to by itself, for as long as it takes, as by `board.reconnect()`. The call
   * that was under way rejects, as it may have run; calls that come meanwhile wait. Default false.
   */
  readonly reconnect?: boolean;
  /** Serial ports only. Default 115200. */
  readonly baudRate?: number;
  /**
   * Serial ports only, also those behind `rfc2217://`: DTR and RTS while the port is open, each if it is given. Default by kind of board:
   * both released behind USB-UART bridges, where they reset the board, both asserted for boards that are USB devices themselves.
   */
  readonly lines?: LineStates;
  /** `tls://` and `wss://` only: whose certificates are trusted, and which one is shown. */
  readonly tls?: TlsOptions;
  /** WebREPL's password. Never sent unless given. */
  readonly password?: string;
  /** `"none"` attaches to the running interpreter; `"soft"` restarts it; `"hard"` pulls the reset line, if the link has one. Default `"none"`. */
  readonly reset?: "none" | "soft" | "hard";
  /** What device code prints outside `exec`. Default: to standard output, terminal escapes removed. */
  readonly onOutput?: (text: string) => void;
  /** Takes what mpc says beside its results. Default: warnings and errors go to standard error. */
  readonly logger?: Logger;
  /**
   * Writes down every byte that crosses the link, in hexadecimal and as text: true for lines to the logger's `debug`, or the name
   * of a file that they are added to (`-`: standard error). The `password` is shown as stars. Default: the variable `MPC_TRACE`
   * names the file, if it is set; false turns that off.
   */
  readonly trace?: boolean | string;
  /** Ctrl-C in this process interrupts the board, a second one leaves the board as it is and exits. Default false. */
  readonly sigint?: boolean;
}

export interface BoardEvents {
  /** Everything that device code prints, as text and as the bytes that came. */
  output(text: string, bytes: Uint8Array): void;
  /** An exception on the board that no call waits for: of a timer, of a promise that nothing handles, of a call that was left running. */
  error(error: Error): void;
  /** The link is gone; `board.reconnect()` opens it again. */
  disconnect(cause?: Error): void;
  reconnect(): void;
  /** The interpreter has restarted: globals, loaded modules and handles are gone. */
  reset(): void;
}

export interface LoadOptions extends CallOptions {
  /** Bytes of a module's code in one frame. Default 4096; less where the board's free memory is in smaller blocks. */
  readonly pieceSize?: number;
  /** Load anew even if the same code is there already: its variables start over. Default false. */
  readonly fresh?: boolean;
}

export interface ReconnectOptions extends CallOptions {
  /** How often to try. The pauses between attempts grow from 0.25 s to 2 s. Default 1. */
  readonly attempts?: number;
  /**
   * Load the modules anew that had been loaded, and repeat the calls of functions marked as setup, so that what the host has of
   * them works again. Default true.
   */
  readonly restore?: boolean;
  /** Accept another board in the place of this one: of another kind, or with another chip, where that is known. Default false. */
  readonly allowOther?: boolean;
}

export interface SoftResetOptions extends CallOptions {
  /** Let main.py run afterwards. The next call interrupts it. Default false. */
  readonly runMain?: boolean;
}

export interface DetailsOptions extends CallOptions {
  /**
   * Also the network interfaces' addresses. The objects of the interfaces are made for that: it switches no radio on and changes no
   * settings, but starts an ESP32's Wi-Fi driver, which takes some memory outside the heap until the next reset. Default false.
   */
  readonly network?: boolean;
  /** Also the space of each mounted file system. Counting what is free on a large card can take seconds. Default false. */
  readonly fileSystems?: boolean;
}

export interface BootloaderOptions extends CallOptions {
  /** What the port's `machine.bootloader` may take. */
  readonly value?: number;
  /**
   * An ESP32 or ESP8266 is reset into its serial bootloader by DTR and RTS, as `downloadMode(address)` does it, instead of asking its
   * firmware. Default false.
   */
  readonly lines?: boolean;
}

/** Standard input of the programs on a board. */
export interface BoardInput {
  /**
   * Gives a program what it reads by `input()` or `sys.stdin`, and resolves when that is sent: to the one that runs (by `exec`, by
   * loading a program, or in a call of a function that reads), else to the next one. Of text, line ends are sent as the Enter key,
   * which `sys.stdin` reads as line feeds; bytes go as they are. Bytes 01 to 05 are refused: they steer the prompt, and 03
   * interrupts. What a program hasn't read when it ends is lost.
   *
   * Behind a UART a board loses what its buffer doesn't hold. So there as much is sent as that (64 bytes at least, most often 256);
   * the rest follows as the program echoes the lines that it reads, which `input()` does by itself.
   */
  write(data: string | Uint8Array): Promise<void>;
  /** Keys that somebody presses: the same, but sent at once to a program that runs, however much waits there. */
  type(keys: string | Uint8Array): Promise<void>;
  /** The end: `input()` raises EOFError. MicroPython's `sys.stdin` has no end; it gets `)`, a backspace and 04. */
  end(): Promise<void>;
}

export type Interrupted = "call" | "program" | "nothing";

/** A connected board. */
export interface Board extends AsyncDisposable {
  /** The address that reaches it again. */
  readonly address: string;
  readonly connected: boolean;
  /** A call, a transfer or a terminal has the line: further ones wait for it, or run beside it. */
  readonly busy: boolean;
  /** What the board said of itself when it was connected to (or last entered anew). */
  readonly info: BoardInfo;
  /** A fresh plain object each time. */
  readonly stats: Stats;
  readonly fs: BoardFiles;
  /** What programs on the board read. */
  readonly stdin: BoardInput;

  /** Runs Python at the board's prompt; resolves with what it printed. A BoardError if it raises. */
  exec(code: string, options?: ExecOptions): Promise<string>;
  /**
   * Puts a host stub's module on the board (once for the same code) and gives its remote form; of a stub's function or class,
   * its own. `timeout` and `signal` hold for the loading and for each later call.
   */
  load<M>(module: M, options?: LoadOptions): Promise<Remote<M>>;
  /** The value of a Python expression, as typed data; nothing that comes is evaluated. */
  eval<T = unknown>(expression: string, options?: CallOptions): Promise<T>;
  /** Not there yet: `eval` gives a remote object for what has no form as a value. */
  proxy(expression: string, options?: CallOptions): Promise<never>;
  /** What isn't asked on connecting: emitters, threads, the firmware's build, the chip's id, its memory. With more on request. One turn. */
  details(options?: DetailsOptions): Promise<BoardDetails>;
  /**
   * Gives the board's friendly prompt to a user: keys go in by `type`, `show` gets what the board sends. Calls that come meanwhile
   * wait for its end (Ctrl-], or `leave()`); what is loaded stays, and a program that still runs then is ended by the next call.
   * `timeout` is for opening it; `signal` ends it, too.
   */
  terminal(options: TerminalOptions & CallOptions): Promise<Terminal>;
  /**
   * Sends Ctrl-C now, past all waiting calls, and says what it meets: a `"call"` of this connection (which rejects with
   * the board's KeyboardInterrupt, unless its code catches that), a `"program"` that was left to itself (by `follow: false`, or main.py after
   * a reset), or `"nothing"`.
   */
  interrupt(): Promise<Interrupted>;
  /** Restarts the interpreter. WebREPL's connection ends with it, and is made anew (but not with `runMain`). */
  softReset(options?: SoftResetOptions): Promise<void>;
  /** Resets the chip: by the link's reset line, else by `machine.reset()`. */
  reset(options?: CallOptions): Promise<void>;
  /**
   * Sends the chip to its bootloader, where firmware is written, and closes the connection. Resolves with what people have to know: what
   * it is then, and how to leave that. With `lines` calls that wait reject.
   */
  bootloader(options?: BootloaderOptions): Promise<string>;
  /**
   * Closes what is left of the link and opens it anew, to the same board (by its USB serial number, if it has one), and sets it up
   * as it was: see `restore`. A call that was under way isn't repeated.
   */
  reconnect(options?: ReconnectOptions): Promise<void>;
  /** Interrupts what runs, leaves the board at its friendly prompt, and closes the link. With `detach` it is left as it is. */
  close(options?: { readonly detach?: boolean }): Promise<void>;
  on<E extends keyof BoardEvents>(event: E, listener: BoardEvents[E]): () => void;
  /**
   * What device code prints from now on, in pieces of text as they come, until the loop over it is left or the connection is closed.
   * `maxBytes` (default: connect's) is how much may wait for a slow reader: more ends it with a LimitError.
   */
  output(options?: Pick<CallOptions, "maxBytes" | "signal">): AsyncIterable<string>;
}

import { MPC_ERROR } from "../contract/index.js";

/**
 * Every error that the runtime rejects with. The class says what the caller can do next; `code` is stable and narrower.
 * An aborted call rejects with the reason of its `AbortSignal`, which is the caller's own. docs/errors.md lists them.
 */

import type { ErrorClass, ErrorCode } from "./errorCodes.js";
import { shown } from "./escapes.js";

export interface MpcErrorOptions<Class extends ErrorClass = ErrorClass> {
  readonly code?: ErrorCode<Class>;
  readonly cause?: unknown;
}

/** The root of all of mpc's errors. */
export class MpcError extends Error {
  override readonly name: string = "MpcError";
  /** Stable, e.g. `"timed-out"`; what programs compare. */
  readonly code: ErrorCode;
  readonly #isOne = true;

  constructor(message: string, options: MpcErrorOptions = {}) {
    // It may quote the board, which mustn't drive the terminal that shows it, or fill it.
    super(shown(message, "message"), options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code ?? "mpc";
    Object.defineProperty(this, MPC_ERROR, { value: true });
  }

  /** A board's TypeError is an instance of JavaScript's TypeError, and of this class and BoardError by what it holds. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: subclasses inherit this
    const asked = this as unknown;
    if (asked !== MpcError) return Function.prototype[Symbol.hasInstance].call(asked as () => void, value);
    return typeof value === "object" && value !== null && #isOne in value && value.#isOne;
  }
}

/** An address that can't be understood, or isn't one. Nothing was opened. */
export class AddressError extends MpcError {
  override readonly name = "AddressError";
  constructor(message: string, options: MpcErrorOptions<"AddressError"> = {}) {
    super(message, { code: "address", ...options });
  }
}

/**
 * No working connection was made. Codes: `"connect"`, `"ambiguous"` (several boards fit), `"certificate"` (of a TLS link), `"permission"`, `"refused"`, `"no-repl"`
 * (the link is open, but the board didn't come to its prompt), `"other-board"`, and those of the classes below it.
 */
export class ConnectError extends MpcError {
  override readonly name: string = "ConnectError";
  /** What the board was sending meanwhile; empty if nothing. */
  readonly received: Uint8Array;
  constructor(message: string, options: MpcErrorOptions<ConnectErrorClass> & { received?: Uint8Array } = {}) {
    super(message, { code: "connect", ...options });
    this.received = options.received ?? new Uint8Array(0);
  }
}

type ConnectErrorClass = "ConnectError" | "NotFoundError" | "BusyError" | "AuthenticationError";

/** There is no such port, and no board that fits the address. Plug it in, or name another one. */
export class NotFoundError extends ConnectError {
  override readonly name = "NotFoundError";
  constructor(message: string, options: MpcErrorOptions<"NotFoundError"> = {}) {
    super(message, { code: "not-found", ...options });
  }
}

/** Another program has the board. */
export class BusyError extends ConnectError {
  override readonly name = "BusyError";
  /** Who has it, where that is known. */
  readonly owner: PortOwner | undefined;
  constructor(message: string, options: MpcErrorOptions<"BusyError"> & { owner?: PortOwner } = {}) {
    super(message, { code: "busy", ...options });
    this.owner = options.owner;
  }
}

/** A process that holds a port. */
export interface PortOwner {
  readonly pid: number;
  /** Its command line. */
  readonly command: string;
}

/**
 * The board asks for a password. Codes: `"password-missing"` (none was given), `"password-wrong"`, `"password-too-long"`
 * (no WebREPL can have it), `"authentication"` (it greeted otherwise than WebREPL does). The message never shows it.
 */
export class AuthenticationError extends ConnectError {
  override readonly name = "AuthenticationError";
  constructor(message: string, options: MpcErrorOptions<"AuthenticationError"> = {}) {
    super(message, { code: "authentication", ...options });
  }
}

/**
 * The time given to a call was over. The board was interrupted; it is ready for the next call unless that says otherwise. Codes:
 * `"timed-out"`, `"aborted"` (by a signal without a reason), `"left-running"` (it goes on, as `whenOver: "leave"` asks for).
 */
export class TimeoutError extends MpcError {
  override readonly name = "TimeoutError";
  constructor(message: string, options: MpcErrorOptions<"TimeoutError"> = {}) {
    super(message, { code: "timed-out", ...options });
  }
}

/** The link is gone, or was closed. Codes: `"disconnected"`, `"closed"`. `board.reconnect()` opens it again. */
export class DisconnectedError extends MpcError {
  override readonly name = "DisconnectedError";
  constructor(message: string, options: MpcErrorOptions<"DisconnectedError"> = {}) {
    super(message, { code: "disconnected", ...options });
  }
}

/** The board was reset meanwhile: what had been loaded, and all handles, are gone. The connection works. */
export class ResetError extends MpcError {
  override readonly name = "ResetError";
  constructor(message: string, options: MpcErrorOptions<"ResetError"> = {}) {
    super(message, { code: "reset", ...options });
  }
}

/**
 * The board said something that the protocol doesn't allow. Codes: `"protocol"`, `"damaged"` (a check didn't match),
 * `"lost-reply"` (the call ran, its result didn't come), `"ended"` (what answers calls was ended).
 */
export class ProtocolError extends MpcError {
  override readonly name = "ProtocolError";
  constructor(message: string, options: MpcErrorOptions<"ProtocolError"> = {}) {
    super(message, { code: "protocol", ...options });
  }
}

/** The board sent more than the call takes. The program was stopped; `maxBytes` of the call, or of `connect`, sets the limit. */
export class LimitError extends MpcError {
  override readonly name = "LimitError";
  constructor(message: string, options: MpcErrorOptions<"LimitError"> = {}) {
    super(message, { code: "limit", ...options });
  }
}

/**
 * A value that can't cross to the board, or that came and isn't of its declared type. With the code `"range"`, of a number out
 * of what its type holds, it is a RangeError of JavaScript's as well.
 */
export class ValueError extends MpcError {
  override readonly name: string = "ValueError";
  /** Where inside the value, e.g. `"config.limits[2]"`. */
  readonly path: string;
  readonly #isOne = true;

  /** See MpcError. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && #isOne in value && value.#isOne;
  }

  constructor(message: string, options: MpcErrorOptions<"ValueError"> & { path?: string } = {}) {
    super(message, { code: "value", ...options });
    this.path = options.path ?? "";
    if (options.code === "range") {
      this.name = "RangeError";
      Object.setPrototypeOf(this, RangeError.prototype);
    }
  }
}

/** The board can't do this (no raw-paste, no `hashlib`, built for another target …). Codes: `"unsupported"`, `"target"`, `"contract"`. */
export class UnsupportedError extends MpcError {
  override readonly name = "UnsupportedError";
  constructor(message: string, options: MpcErrorOptions<"UnsupportedError"> = {}) {
    super(message, { code: "unsupported", ...options });
  }
}

/** A part of mpc's interface that doesn't exist yet; the message says what to use instead. */
export class NotImplementedError extends MpcError {
  override readonly name = "NotImplementedError";
  constructor(what: string, instead: string) {
    super(`${what} isn't there yet; ${instead}`, { code: "not-implemented" });
  }
}

export interface BoardErrorOptions extends MpcErrorOptions<"BoardError"> {
  /** Name of the Python class, e.g. `"OSError"`. */
  readonly pyType: string;
  /** The traceback as the board wrote it (lines end in LF); empty if it sent none. */
  readonly traceback?: string;
  /** `errno` of an OSError, in the board's own numbering. */
  readonly errno?: number;
  /** The exception's `args`, where they came as values. */
  readonly args?: readonly unknown[];
}

/** Code on the board raised. `message` is the exception's own text. */
export class BoardError extends MpcError {
  override readonly name: string = "BoardError";
  declare readonly code: ErrorCode<"BoardError">;
  readonly pyType: string;
  readonly traceback: string;
  readonly errno: number | undefined;
  readonly args: readonly unknown[];
  readonly #isOne = true;

  /** See MpcError. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: subclasses inherit this
    const asked = this as unknown;
    if (asked !== BoardError) return Function.prototype[Symbol.hasInstance].call(asked as () => void, value);
    return typeof value === "object" && value !== null && #isOne in value && value.#isOne;
  }

  constructor(message: string, options: BoardErrorOptions) {
    super(message, { code: "board-raised", ...options });
    this.pyType = shown(options.pyType, "name");
    this.traceback = shown(options.traceback ?? "", "traceback");
    this.errno = options.errno;
    this.args = options.args ?? [];
  }
}

/** The public types of `"mpc"`. They need neither DOM nor Node types. */

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
}

export interface ExecOptions extends CallOptions {
  /** Text as it is printed (UTF-8 decoded, CR LF as LF), in pieces. */
  onOutput?(text: string): void;
  /** The same as the bytes that came. */
  onBytes?(bytes: Uint8Array): void;
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

/**
 * A transport carries bytes to a board and back, and knows nothing of what they mean: Ctrl-C is a byte like another.
 * The files beside this one each make one kind.
 */

/** What a link can be trusted with. */
export interface Link {
  /** All 256 byte values pass unchanged in both directions. */
  readonly eightBit: boolean;
  /** Nothing is lost, repeated or damaged between the two ends (TCP, in memory); a UART can't promise that. */
  readonly reliable: boolean;
  /** Most bytes that may be written at once where nothing else limits them; `Infinity` if the link paces itself. */
  readonly maxBurst: number;
  /** What a busy board doesn't take waits on this side (USB, a pipe); behind a UART it is lost. Default false. */
  readonly pacesItself?: boolean;
}

/** Stops a subscription. Calling it again does nothing. */
export type Off = () => void;

/**
 * What `connect` needs of a byte stream. Whoever opens closes: one with `open` is opened and closed by the board,
 * one without is taken as open, and left open.
 */
export interface ByteStream {
  /** Hands bytes over, all of them, in order; resolves when the link has taken them. */
  write(bytes: Uint8Array): void | Promise<void>;
  /** Calls the listener with each piece that arrives, from now on. The listener doesn't keep or change the array. */
  onData(listener: (bytes: Uint8Array) => void): Off;
  open?(signal?: unknown): Promise<void>;
  close?(): void | Promise<void>;
  /** Calls the listener once when the other end has gone, with the reason if there is one. */
  onClose?(listener: (cause?: Error) => void): Off;
  /** Pulls the board's reset line, or what is like it. */
  hardReset?(): void | Promise<void>;
  /** The ways to reset a chip into its serial bootloader by the link's lines, to be tried one after the other. */
  readonly downloadMode?: readonly (() => void | Promise<void>)[] | undefined;
  readonly link?: Partial<Link>;
}

/** A byte stream that mpc opens from an address. */
export interface Transport extends ByteStream {
  /** The address that reaches the same board again, e.g. `"socket://10.0.0.7:2323"`. */
  readonly address: string;
  readonly link: Link;
  /** Opens the link; rejects with a `ConnectError` that says what to do. */
  open(): Promise<void>;
  /** Closes the link and frees what it holds; never rejects; twice is once. */
  close(): Promise<void>;
  onClose(listener: (cause?: Error) => void): Off;
}

/** The clock that deadlines and pauses are taken from, so that tests can run in virtual time. Milliseconds. */
export interface Clock {
  now(): number;
  /** Calls `run` once after `ms`; the result cancels it. */
  after(ms: number, run: () => void): Off;
}

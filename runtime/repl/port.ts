import { DisconnectedError, LimitError } from "../errors.js";
import type { ByteStream, Off } from "../transport/types.js";
import type { Deadline } from "./deadline.js";
import type { Meter } from "./meter.js";
import { Pieces } from "./pieces.js";

/** What a pending read ends with when another part of the session takes the line. */
export class Abandoned extends Error {}

/** How much of what was received is kept for messages. */
const REMEMBERED = 2048;
/** How much may wait for a reader; each reads all there is before more can come. */
const MOST_UNREAD = 1 << 24;
/** What is longer than this, and comes before the prompt does, is a program's noise. */
const MOST_NOISE = 1 << 14;

/**
 * The byte stream as the REPL reads it: pulled by whoever has the line, else given to `sink`. One reader at a time.
 */
export class Port {
  /** Takes what arrives while nobody reads: a resident program's link, or the listeners to stray output. */
  sink: ((bytes: Uint8Array) => void) | undefined;
  /** The board is being entered: of what comes faster than it is read only the last counts. */
  entering = true;
  /** Hears all that comes, whoever reads it. */
  heard: (bytes: Uint8Array) => void = () => {};
  private readonly unread = new Pieces();
  private wake: { resolve(): void; reject(reason: unknown): void } | undefined;
  private gone: DisconnectedError | undefined;
  private recent: Uint8Array[] = [];
  private readonly offs: Off[];
  private refusing = 0;
  private readonly writers = new Set<(reason: unknown) => void>();

  constructor(
    private readonly stream: ByteStream,
    private readonly meter: Meter,
    private readonly onGone: (error: DisconnectedError) => void,
  ) {
    const off: unknown = stream.onData((bytes) => this.arrive(bytes));
    if (typeof off !== "function") throw new Error("its onData gave no function that stops it");
    this.offs = [
      off as Off,
      stream.onClose?.((cause) => {
        if (this.gone) return;
        this.end(disconnected(cause));
        onGone(this.gone!);
      }) ?? (() => {}),
    ];
  }

  /** False where the link keeps seven bits of each byte only. */
  get eightBit(): boolean {
    return this.stream.link?.eightBit ?? true;
  }

  /** Why the stream can't be used any more; undefined while it can. */
  get closed(): DisconnectedError | undefined {
    return this.gone;
  }

  /** Resolves once the link has taken it, which may be never where the other end doesn't read; ends by `abandon`, too. */
  async write(bytes: Uint8Array): Promise<void> {
    if (this.gone) throw this.gone;
    if (this.refusing > 0) throw new Abandoned();
    this.meter.wrote(bytes.length);
    try {
      await this.whileThere(this.stream.write(bytes));
    } catch (cause) {
      if (cause instanceof Abandoned) throw cause;
      throw this.gone ?? disconnected(cause instanceof Error ? cause : new Error(String(cause)));
    }
  }

  /** A link that is gone may never say so to who writes. */
  private whileThere(written: void | Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.writers.add(reject);
      Promise.resolve(written)
        .then(resolve, reject)
        .finally(() => this.writers.delete(reject));
    });
  }

  /** What has arrived and wasn't consumed: its first piece, without waiting. */
  get available(): Uint8Array | undefined {
    return this.unread.first;
  }

  /** Resolves once something is available. Ends by `abandon` or when the stream closes; deadlines are the caller's. */
  async fill(): Promise<Uint8Array> {
    for (;;) {
      if (this.refusing > 0) throw new Abandoned();
      const { first } = this.unread;
      if (first) return first;
      if (this.gone) throw this.gone;
      if (this.wake) throw new Error("two readers on one port");
      await new Promise<void>((resolve, reject) => {
        this.wake = { resolve, reject };
      });
    }
  }

  /** One byte, consumed. */
  async byte(): Promise<number> {
    const value = (await this.fill())[0]!;
    this.consume(1);
    return value;
  }

  /** Takes `count` bytes off the first available piece. */
  consume(count: number): void {
    this.meter.took();
    this.unread.skip(count);
  }

  /** Takes one byte off that was flow control. */
  consumeCredit(): void {
    this.meter.credits(1);
    this.unread.skip(1);
  }

  /** Takes everything that has arrived. */
  drain(): Uint8Array[] {
    return this.unread.drain();
  }

  /** Ends a pending read and pending writes, and refuses further ones until the result is called. */
  abandon(): () => void {
    this.refusing++;
    this.wake?.reject(new Abandoned());
    this.wake = undefined;
    for (const reject of this.writers) reject(new Abandoned());
    return () => {
      this.refusing--;
    };
  }

  /** The last bytes received, up to 2 KB, for messages. */
  get remembered(): Uint8Array {
    const all = Buffer.concat(this.recent);
    return Uint8Array.from(all.subarray(Math.max(0, all.length - REMEMBERED)));
  }

  /** Stops listening. The stream itself is its opener's. */
  end(reason: DisconnectedError): void {
    this.gone ??= reason;
    for (const off of this.offs ?? []) off();
    this.wake?.reject(this.gone);
    this.wake = undefined;
    for (const reject of this.writers) reject(this.gone);
  }

  private arrive(bytes: Uint8Array): void {
    if (bytes.length === 0 || this.gone) return;
    if (this.unread.bytes > MOST_UNREAD) {
      this.flooded();
      return;
    }
    this.meter.arrived(bytes.length);
    this.heard(bytes);
    const copy = Uint8Array.from(bytes);
    this.remember(copy);
    if (this.sink && this.unread.bytes === 0) {
      this.sink(copy);
      return;
    }
    this.unread.push(copy);
    while (this.entering && this.unread.bytes > MOST_NOISE) this.unread.skip(this.unread.bytes - MOST_NOISE);
    this.wake?.resolve();
    this.wake = undefined;
  }

  /** Nobody reads, and it goes on and on: rather an end than a gap, or a full memory. */
  private flooded(): void {
    this.end(disconnected(new LimitError(`it sent ${this.unread.bytes} bytes that nothing had asked for`)));
    this.onGone(this.gone!);
  }

  private remember(bytes: Uint8Array): void {
    this.recent.push(bytes.length > REMEMBERED ? bytes.slice(-REMEMBERED) : bytes);
    if (this.recent.length > 64) this.recent = [this.remembered];
  }
}

/** The result of what reads and writes, or undefined at the limit; it is ended then, too. */
export async function limited<T>(
  port: Port,
  limit: Deadline,
  work: () => Promise<T>,
): Promise<T | undefined> {
  let resume: (() => void) | undefined;
  const cancel = limit.onOver(() => {
    resume = port.abandon();
  });
  try {
    return await work();
  } catch (error) {
    if (resume && error instanceof Abandoned) return undefined;
    throw error;
  } finally {
    cancel();
    resume?.();
  }
}

/** True as soon as something is available, false at the limit. */
export async function comesWithin(port: Port, limit: Deadline): Promise<boolean> {
  return (await limited(port, limit, () => port.fill())) !== undefined;
}

function disconnected(cause: Error | undefined): DisconnectedError {
  const why = cause ? `: ${cause.message}` : "";
  return new DisconnectedError(
    `the connection to the board is gone${why}; board.reconnect() opens it again`,
    { cause },
  );
}

import type { ByteStream, Link, Off } from "./transport/types.js";

/** An open link: a board's bytes. `connect` and `openSession` take it as it is, and leave it open. */
export interface OpenedStream extends ByteStream, AsyncDisposable {
  /** The address that it was opened by; `""` for a stream of the caller's own. */
  readonly address: string;
  /** What the link can be trusted with, as far as it says. */
  readonly link: Partial<Link>;
  /** Resolves when the link has taken all of the bytes; rejects once it is gone. */
  write(bytes: Uint8Array): Promise<void>;
  /** Calls the listener with each piece that arrives. The first one is given the last 64 KiB of what came before it, too. */
  onData(listener: (bytes: Uint8Array) => void): Off;
  /** Calls the listener once when the other end has gone, with the reason if there is one. */
  onClose(listener: (cause?: Error) => void): Off;
  /** Closes the link and frees what it holds; a stream of the caller's own stays as it is. Twice is once. */
  close(): Promise<void>;
}

/** What waits for the first listener, in bytes. */
const MOST_HELD = 1 << 16;

/** A link that is open already: neither opened nor traced again by who takes it. */
export class OpenLink implements OpenedStream {
  private held: Uint8Array[] = [];
  private closed = false;
  private readonly offHeld: Off;

  constructor(
    readonly address: string,
    private readonly stream: ByteStream,
  ) {
    let length = 0;
    this.offHeld = stream.onData((bytes) => {
      this.held.push(Uint8Array.from(bytes));
      length += bytes.length;
      while (length > MOST_HELD && this.held.length > 1) length -= this.held.shift()!.length;
    });
  }

  get link(): Partial<Link> {
    return this.stream.link ?? {};
  }
  get hardReset(): ByteStream["hardReset"] {
    const { stream } = this;
    return stream.hardReset && (() => stream.hardReset!());
  }
  get downloadMode(): ByteStream["downloadMode"] {
    return this.stream.downloadMode;
  }

  async write(bytes: Uint8Array): Promise<void> {
    await this.stream.write(bytes);
  }

  onData(listener: (bytes: Uint8Array) => void): Off {
    const off = this.stream.onData(listener);
    this.offHeld();
    const { held } = this;
    this.held = [];
    for (const bytes of held) listener(bytes);
    return off;
  }

  onClose(listener: (cause?: Error) => void): Off {
    return this.stream.onClose?.(listener) ?? (() => {});
  }

  async close(): Promise<void> {
    this.offHeld();
    if (this.closed) return;
    this.closed = true;
    if (this.stream.open) await this.stream.close?.();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

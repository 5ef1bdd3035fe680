import { DisconnectedError } from "../errors.js";
import type { Link, Off, Transport } from "./types.js";

/** What all transports share: their listeners, and that an end is told once. */
export abstract class BaseTransport implements Transport {
  abstract readonly address: string;
  abstract readonly link: Link;
  private readonly dataListeners = new Set<(bytes: Uint8Array) => void>();
  private readonly closeListeners = new Set<(cause?: Error) => void>();
  private ended = false;
  private closed = false;

  abstract write(bytes: Uint8Array): Promise<void>;
  /** Opens the handle. */
  protected abstract start(): Promise<void>;
  /** Frees the handle, also one that is being opened: called again if that has gone on. */
  protected abstract shut(): Promise<void>;

  async open(): Promise<void> {
    await this.start();
    if (!this.closed) return;
    await this.shut().catch(() => {});
    throw new DisconnectedError("the link was closed while it was being opened");
  }

  onData(listener: (bytes: Uint8Array) => void): Off {
    this.dataListeners.add(listener);
    return () => this.dataListeners.delete(listener);
  }

  onClose(listener: (cause?: Error) => void): Off {
    this.closeListeners.add(listener);
    return () => this.closeListeners.delete(listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.ended) return;
    this.ended = true;
    await this.shut().catch(() => {});
  }

  protected received(bytes: Uint8Array): void {
    for (const listener of this.dataListeners) listener(bytes);
  }

  /** The other end has gone. */
  protected gone(cause?: Error): void {
    if (this.ended) return;
    this.ended = true;
    void this.shut().catch(() => {});
    for (const listener of [...this.closeListeners]) listener(cause);
  }
}

import type { Link, Off, Transport } from "./types.js";

/** What all transports share: their listeners, and that an end is told once. */
export abstract class BaseTransport implements Transport {
  abstract readonly address: string;
  abstract readonly link: Link;
  private readonly dataListeners = new Set<(bytes: Uint8Array) => void>();
  private readonly closeListeners = new Set<(cause?: Error) => void>();
  private ended = false;

  abstract open(): Promise<void>;
  abstract write(bytes: Uint8Array): Promise<void>;
  /** Frees the handle; called once at most. */
  protected abstract shut(): Promise<void>;

  onData(listener: (bytes: Uint8Array) => void): Off {
    this.dataListeners.add(listener);
    return () => this.dataListeners.delete(listener);
  }

  onClose(listener: (cause?: Error) => void): Off {
    this.closeListeners.add(listener);
    return () => this.closeListeners.delete(listener);
  }

  async close(): Promise<void> {
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

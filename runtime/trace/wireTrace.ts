import { closeSync, openSync, writeSync } from "node:fs";
import { ConnectError } from "../errors.js";
import { shownAddress } from "../transport/address.js";
import type { ByteStream, Clock, Off } from "../transport/types.js";

/** Bytes of a line: as many as a hexadecimal dump has that fits 80 columns. */
const ACROSS = 16;
/** What a byte of a secret is shown as. */
const MASK = 0x2a;

/** Takes the lines of a trace; `end` is called when nobody listens to the link any more, and more may follow after it. */
export interface TraceTarget {
  line(text: string): void;
  end(): void;
}

/** A file that is written line by line, so that it's whole if the process dies; `-` is standard error. */
export function traceFile(path: string, note: (line: string) => void): TraceTarget {
  if (path === "-") return { line: note, end: () => {} };
  const opened = () => {
    try {
      return openSync(path, "a");
    } catch (cause) {
      throw new ConnectError(`the trace can't be written to ${path}: ${(cause as Error).message}`, { cause });
    }
  };
  // A path that can't be written is an error before the board is touched.
  let file: number | undefined = opened();
  return {
    line: (text) => void writeSync((file ??= opened()), `${text}\n`),
    end: () => {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

/**
 * A byte stream that writes down what crosses it: seconds since it was made, `>` to the board or `<` from it, the bytes in
 * hexadecimal and as text. What a transport says by itself (a WebREPL's greeting, modem lines) is below it, and not seen.
 */
export class TracedStream implements ByteStream {
  private readonly start: number;
  private readonly maskers: Readonly<Record<Direction, Masker>>;
  private last: Direction = ">";
  private listeners = 0;
  private offWatch: Off = () => {};

  constructor(
    private readonly inner: ByteStream,
    private readonly address: string,
    private readonly target: TraceTarget,
    private readonly clock: Clock,
    /** A text that isn't to be shown, whichever way it goes. */
    secret: string | undefined,
  ) {
    this.start = clock.now();
    this.maskers = { ">": new Masker(secret), "<": new Masker(secret) };
  }

  get link(): ByteStream["link"] {
    return this.inner.link;
  }

  get open(): ByteStream["open"] {
    const { inner } = this;
    return (
      inner.open &&
      (async (signal) => {
        this.event(`opening ${shownAddress(this.address)}`);
        await inner.open!(signal);
        this.event("open");
      })
    );
  }

  get close(): ByteStream["close"] {
    const { inner } = this;
    return (
      inner.close &&
      (async () => {
        await inner.close!();
        this.event("closed");
        this.target.end();
      })
    );
  }

  get hardReset(): ByteStream["hardReset"] {
    const { inner } = this;
    return (
      inner.hardReset &&
      (async () => {
        this.event("reset line");
        await inner.hardReset!();
      })
    );
  }

  get downloadMode(): ByteStream["downloadMode"] {
    return this.inner.downloadMode?.map((way) => async () => {
      this.event("lines: download mode");
      await way();
    });
  }

  write(bytes: Uint8Array): void | Promise<void> {
    this.bytes(">", bytes);
    return this.inner.write(bytes);
  }

  onData(listener: (bytes: Uint8Array) => void): Off {
    if (this.listeners++ === 0) this.offWatch = this.inner.onData((bytes) => this.bytes("<", bytes));
    const off = this.inner.onData(listener);
    let ended = false;
    return () => {
      off();
      if (!ended && --this.listeners === 0) {
        this.offWatch();
        this.flush();
        this.target.end();
      }
      ended = true;
    };
  }

  onClose(listener: (cause?: Error) => void): Off {
    const told = (cause?: Error) => {
      this.event(`gone${cause ? `: ${cause.message}` : ""}`);
      listener(cause);
    };
    return this.inner.onClose?.(told) ?? (() => {});
  }

  private event(what: string): void {
    this.flush();
    this.target.line(`${this.time} ${what}`);
  }

  private bytes(direction: Direction, bytes: Uint8Array): void {
    if (direction !== this.last) this.flush();
    this.last = direction;
    this.show(direction, this.maskers[direction].push(bytes));
  }

  /** What was held back, as the beginning of a secret that it may have been, wasn't one. */
  private flush(): void {
    this.show(this.last, this.maskers[this.last].end());
  }

  private show(direction: Direction, bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += ACROSS) {
      const row = bytes.subarray(at, at + ACROSS);
      this.target.line(`${this.time} ${direction} ${hex(row).padEnd(3 * ACROSS)} ${printable(row)}`);
    }
  }

  private get time(): string {
    return ((this.clock.now() - this.start) / 1000).toFixed(3).padStart(9);
  }
}

type Direction = ">" | "<";

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");

const printable = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".")).join("");

/** Replaces a secret by stars, also where it comes in pieces: what may be its beginning is held back until it's known. */
class Masker {
  private readonly secret: Buffer;
  private held: Buffer = Buffer.alloc(0);

  constructor(secret: string | undefined) {
    this.secret = Buffer.from(secret ?? "");
  }

  push(bytes: Uint8Array): Uint8Array {
    const { secret } = this;
    if (secret.length === 0) return bytes;
    const all = Buffer.concat([this.held, bytes]);
    let shown = 0;
    for (let at = all.indexOf(secret); at >= 0; at = all.indexOf(secret, shown)) {
      shown = at + secret.length;
      all.fill(MASK, at, shown);
    }
    const end = Math.max(shown, all.length - this.beginningAtEnd(all));
    this.held = Buffer.from(all.subarray(end));
    return all.subarray(0, end);
  }

  end(): Uint8Array {
    const { held } = this;
    this.held = Buffer.alloc(0);
    return held;
  }

  /** How many of the last bytes are a beginning of the secret. */
  private beginningAtEnd(bytes: Buffer): number {
    for (let length = Math.min(this.secret.length - 1, bytes.length); length > 0; length--)
      if (bytes.subarray(bytes.length - length).equals(this.secret.subarray(0, length))) return length;
    return 0;
  }
}

import { closeSync, openSync, writeSync } from "node:fs";
import { NonPrintable } from "../../runtime/index.js";
import { Failure } from "../project/failure.js";

interface ScreenOptions {
  /** A file that gets all that the board sends, byte for byte. */
  readonly capture?: string | undefined;
  /** Show what isn't text as hexadecimal. */
  readonly escape: boolean;
}

/** Where a terminal shows what the board sends: standard output, and a file if one is wanted. */
export class Screen {
  private readonly file: number | undefined;
  private readonly nonPrintable: NonPrintable | undefined;
  private heldReturn = false;

  constructor(options: ScreenOptions) {
    this.file = options.capture === undefined ? undefined : openFile(options.capture);
    this.nonPrintable = options.escape ? new NonPrintable() : undefined;
  }

  show(bytes: Uint8Array): void {
    if (this.file !== undefined) writeSync(this.file, bytes);
    const shown = this.nonPrintable?.push(bytes) ?? bytes;
    process.stdout.write(process.stdout.isTTY ? shown : this.lines(shown));
  }

  [Symbol.dispose](): void {
    if (this.file !== undefined) closeSync(this.file);
  }

  /** A file or another program gets CR LF as LF. */
  private lines(bytes: Uint8Array): Uint8Array {
    const text = (this.heldReturn ? "\r" : "") + Buffer.from(bytes).toString("latin1");
    this.heldReturn = text.endsWith("\r");
    const whole = this.heldReturn ? text.slice(0, -1) : text;
    return Buffer.from(whole.replaceAll("\r\n", "\n"), "latin1");
  }
}

function openFile(path: string): number {
  try {
    return openSync(path, "w");
  } catch (error) {
    throw new Failure(`${path} can't be written: ${(error as Error).message}`);
  }
}

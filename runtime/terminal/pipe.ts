import { ascii } from "../repl/bytes.js";
import type { Clock, Off } from "../transport/types.js";
import type { Terminal } from "./terminal.js";

/** Input is taken together until it pauses for so long: a block isn't torn where the pipe was. */
const PAUSE_MS = 50;

/** Input that comes through a pipe: whole lines go to the prompt, control characters are keys. */
export class Pipe {
  private pending = "";
  private pause: Off = () => {};

  constructor(
    private readonly terminal: Terminal,
    private readonly clock: Clock,
  ) {}

  push(text: string): void {
    this.pause();
    this.pending += text.replace(/\r\n?/g, "\n");
    this.pause = this.clock.after(PAUSE_MS, () => this.take(this.pending.lastIndexOf("\n") + 1));
  }

  /** The pipe has ended. */
  end(): void {
    this.pause();
    if (this.pending !== "" && !this.pending.endsWith("\n")) this.pending += "\n";
    this.take(this.pending.length);
    this.terminal.finish();
  }

  private take(length: number): void {
    const text = this.pending.slice(0, length);
    this.pending = this.pending.slice(length);
    for (const part of text.split(/([\u0001-\u0008\u000b-\u001f])/)) {
      if (/^[\u0001-\u0008\u000b-\u001f]$/.test(part)) this.terminal.type(ascii(part));
      else if (part !== "") this.terminal.enterText(part);
    }
  }
}

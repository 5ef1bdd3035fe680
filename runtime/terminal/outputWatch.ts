import { EscapeFilter } from "../escapes.js";
import { CTRL_D } from "../repl/bytes.js";
import { TextStream } from "../repl/text.js";
import type { Clock, Off } from "../transport/types.js";

/** What is looked for in a board's output. */
export interface Watched {
  /** A line that this fits. */
  readonly line?: RegExp | undefined;
  /** The prompt, friendly or raw. Nothing is asked: only what is printed tells, and a program may print the same. */
  readonly prompt?: boolean | undefined;
}

/** What stands without a line end is looked at once nothing has followed for so long: it may be the beginning of something else. */
const QUIET_MS = 200;
/** What is kept of a line that doesn't end, in characters. */
const LONGEST_LINE = 1 << 16;
/** As Python has it, unless `sys.ps1` says otherwise. */
const FRIENDLY = ">>> ";
/** The end of a program in the raw REPL, after its traceback, if it has one. */
const RAW = [CTRL_D, 0x3e] as const;
const COLOURS = /\u001b\[[0-9;:]*m/g;

/** Makes what a board prints into text that drives no terminal, and says when something that is looked for has come. */
export class OutputWatch {
  private decoder = new TextStream();
  private readonly filter = new EscapeFilter({ overwrites: true });
  private line = "";
  private last: number[] = [];
  private over = false;
  private cancel: Off = () => {};

  constructor(
    private readonly watched: Watched,
    private readonly clock: Clock,
    private readonly found: () => void,
  ) {}

  /** What is to be shown now; nothing of what follows a line that was found. */
  push(bytes: Uint8Array): string {
    this.cancel();
    if (this.over) return "";
    this.last = [...this.last, ...bytes.subarray(-RAW.length)].slice(-RAW.length);
    const text = this.filter.push(this.decoder.push(bytes));
    let taken = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", taken)) {
      this.line += text.slice(taken, end);
      taken = end + 1;
      if (this.fits()) {
        this.end();
        return text.slice(0, taken);
      }
      this.line = "";
    }
    this.line = (this.line + text.slice(taken)).slice(-LONGEST_LINE);
    this.cancel = this.clock.after(QUIET_MS, () => {
      if (this.fits() || this.isPrompt()) this.end();
    });
    return text;
  }

  /** What comes next has nothing to do with what came. What was held back for what might follow is to be shown. */
  cut(): string {
    this.cancel();
    const rest = this.filter.push(this.decoder.end()) + this.filter.end();
    this.decoder = new TextStream();
    this.line = "";
    this.last = [];
    return rest;
  }

  private end(): void {
    this.over = true;
    this.found();
  }

  /** The line without colours and what has been written over. */
  private get seen(): string {
    return this.line.slice(this.line.lastIndexOf("\r") + 1).replace(COLOURS, "");
  }

  private fits(): boolean {
    return this.watched.line?.test(this.seen) ?? false;
  }

  private isPrompt(): boolean {
    if (!this.watched.prompt) return false;
    return this.seen === FRIENDLY || RAW.every((byte, i) => this.last[i] === byte);
  }
}

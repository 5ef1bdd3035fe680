import { BoardError } from "../errors.js";
import { CTRL_A, CTRL_B, RAW_BANNER } from "../repl/bytes.js";
import { Matcher } from "../repl/matcher.js";
import type { ByteStream, Clock, Off } from "../transport/types.js";
import { type Action, KeyReader } from "./keys.js";
import { UntilMark } from "./marks.js";
import { runAtRawPrompt, toFriendlyPrompt } from "./rawPrompt.js";
import { Typist } from "./typist.js";

export interface TerminalOptions {
  /** Gets what the board sends, byte for byte. */
  show(bytes: Uint8Array): void;
  /** What Ctrl-J types. */
  readonly injectCode?: string | undefined;
  /** The code that Ctrl-K runs; asked for at each press. */
  readonly injectFile?: (() => Promise<string>) | undefined;
}

/** How a terminal came to its end: the user left, all input was done, or the link is gone. */
export type TerminalEnd = "left" | "finished" | "disconnected";

/** After so long without more, what looked like the beginning of a paste was the Escape key. */
const ESCAPE_MS = 30;
/** A board that has just started says so within this. */
const QUIET_MS = 150;
/** A prompt answers 01 at once; one that has been silent for so long may be waiting for the rest of a block. */
const SILENCE_MS = 1_000;
const LONGEST_SILENCE_MS = 8_000;
/** How a program ends in the raw REPL: no traceback, prompt. */
const RAW_END = Uint8Array.of(4, 4, 0x3e);

/**
 * Joins a user's keys and screen to a board's friendly prompt. Bytes pass as they are: history, completion and indentation are
 * the board's. A running program isn't interrupted, and leaving leaves the board as it is.
 */
export class Terminal {
  readonly ended: Promise<TerminalEnd>;
  private readonly keys: KeyReader;
  private readonly typist: Typist;
  private readonly offs: Off[];
  private end!: (how: TerminalEnd) => void;
  private over = false;
  /** What goes out in order; Ctrl-C overtakes it. */
  private queue: Promise<void> = Promise.resolve();
  private escape: Off = () => {};
  /** The end of the board's last line, by which a prompt is guessed (for pastes only). */
  private lastLine = "";
  private hidden = false;
  private anything = false;
  /** After a Ctrl-C: looks for the end of a program in the raw REPL. */
  private rawEnd: Matcher | undefined;
  private untilBanner: UntilMark | undefined;

  constructor(
    private readonly stream: ByteStream,
    private readonly clock: Clock,
    private readonly options: TerminalOptions,
  ) {
    this.keys = new KeyReader({
      injectCode: options.injectCode !== undefined,
      injectFile: options.injectFile !== undefined,
    });
    this.typist = new Typist((bytes) => this.send(bytes), clock);
    this.offs = [
      stream.onData((bytes) => this.heard(bytes)),
      stream.onClose?.(() => this.end("disconnected")) ?? (() => {}),
    ];
    this.ended = new Promise((resolve) => {
      this.end = (how) => {
        this.over = true;
        for (const off of this.offs) off();
        resolve(how);
      };
    });
  }

  /**
   * Has a board that is at a prompt show it, unless it says something by itself: 02 leaves raw mode and repeats the banner. A
   * running program goes on.
   */
  showPrompt(): void {
    this.clock.after(QUIET_MS, () => {
      if (!this.anything) this.toFriendly();
    });
  }

  /** Interrupts what runs and comes to the friendly prompt for certain: for input that nobody watches. */
  async enter(timeout: number): Promise<void> {
    await this.aside(() => toFriendlyPrompt(this.stream, this.clock, timeout));
  }

  /** Keys, as they come from a keyboard. */
  type(bytes: Uint8Array): void {
    this.escape();
    this.act(this.keys.push(bytes));
    if (this.keys.waits) this.escape = this.clock.after(ESCAPE_MS, () => this.act(this.keys.flush()));
  }

  /** Lines: one is typed, several are pasted. */
  enterText(text: string): void {
    const several = text.replace(/\n$/, "").includes("\n");
    this.later(() => (several ? this.typist.paste(text) : this.typist.lines(text)));
  }

  /** No more input will come: the terminal has finished once the board has done all that was typed. */
  finish(): void {
    this.later(() => this.awaitPrompt());
  }

  /** Ends the terminal; the board stays as it is. */
  leave(): void {
    this.end("left");
  }

  private act(actions: readonly Action[]): void {
    for (const action of actions) {
      if (action.kind === "leave") this.leave();
      else if (action.kind === "interrupt") this.interrupt();
      else this.later(() => this.perform(action));
    }
  }

  private perform(action: Exclude<Action, { kind: "leave" | "interrupt" }>): Promise<void> {
    switch (action.kind) {
      case "send":
        return this.send(action.bytes);
      case "paste":
        return this.paste(action.text);
      case "injectCode":
        return this.typist.lines(this.options.injectCode!);
      case "injectFile":
        return this.runFile();
    }
  }

  private interrupt(): void {
    // An agent whose host has died ends at the raw prompt, where nobody wants to type.
    this.rawEnd = new Matcher(RAW_END);
    this.typist.interrupt().catch(() => this.end("disconnected"));
  }

  private toFriendly(): void {
    this.later(() => this.send(Uint8Array.of(CTRL_B)));
  }

  private paste(text: string): Promise<void> {
    const atPrompt = this.lastLine.endsWith(">>> ") && text.includes("\n");
    return atPrompt ? this.typist.paste(text) : this.typist.lines(text);
  }

  private async runFile(): Promise<void> {
    const code = await this.options.injectFile!();
    const show = (bytes: Uint8Array) => this.options.show(bytes);
    try {
      await this.aside(() => runAtRawPrompt(this.stream, this.clock, code, show));
    } catch (error) {
      if (!(error instanceof BoardError)) throw error;
      show(new TextEncoder().encode(`${error.traceback}\n`.replaceAll("\n", "\r\n")));
    }
  }

  /** While the raw prompt's protocol is on the line, none of it is shown. */
  private async aside(work: () => Promise<void>): Promise<void> {
    this.hidden = true;
    try {
      await work();
    } finally {
      this.hidden = false;
    }
  }

  /**
   * A prompt alone answers 01 by the raw banner, and only when all before it has been done. An answer that something else has
   * fallen into may not be seen: it is asked again.
   */
  private async awaitPrompt(): Promise<void> {
    const banner = new Promise<true>((resolve) => {
      this.untilBanner = new UntilMark(Buffer.from(RAW_BANNER).toString("latin1"), () => resolve(true));
    });
    let patience = SILENCE_MS;
    await this.send(Uint8Array.of(CTRL_A));
    while (!this.over && !(await this.comesWithin(banner, patience))) {
      this.display(this.untilBanner!.flush());
      // An empty line ends a block that was left open, and what a program asks for.
      this.send(Uint8Array.of(0x0d, CTRL_A)).catch(() => this.end("disconnected"));
      patience = Math.min(2 * patience, LONGEST_SILENCE_MS);
    }
    await this.send(Uint8Array.of(CTRL_B));
    this.end("finished");
  }

  private comesWithin(what: Promise<true>, ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const cancel = this.clock.after(ms, () => resolve(false));
      what.then(() => {
        cancel();
        resolve(true);
      });
    });
  }

  private display(bytes: Uint8Array): void {
    if (bytes.length > 0) this.options.show(bytes);
  }

  private heard(bytes: Uint8Array): void {
    this.anything = true;
    if (this.hidden) return;
    this.display(this.untilBanner?.push(bytes) ?? bytes);
    this.typist.heard(bytes);
    this.lastLine = (this.lastLine + Buffer.from(bytes).toString("latin1")).split("\n").at(-1)!.slice(-80);
    if (this.rawEnd && bytes.some((byte) => this.rawEnd!.push(byte))) {
      this.rawEnd = undefined;
      this.toFriendly();
    }
  }

  private later(work: () => Promise<void>): void {
    this.queue = this.queue.then(async () => {
      if (!this.over) await work();
    });
    this.queue.catch(() => this.end("disconnected"));
  }

  private async send(bytes: Uint8Array): Promise<void> {
    if (!this.over) await this.stream.write(bytes);
  }
}

import { ascii, CTRL_C, CTRL_D, CTRL_E } from "../repl/bytes.js";
import type { Clock } from "../transport/types.js";
import { LooseMatcher } from "./looseMatcher.js";

/** A prompt has no flow control, and small boards keep 64 bytes of input: so much at once, then its echo is waited for. */
const AT_ONCE = 32;
/** A board that has been silent for so long won't echo. */
const SILENCE_MS = 1_000;
/** What paste mode writes at the beginning of each line. */
const PASTE_PROMPT = ascii("=== ");

/** Types text at a board's prompt no faster than the board echoes it. */
export class Typist {
  private echo: { readonly expected: LooseMatcher; end(seen: boolean): void; silence(): void } | undefined;
  private cancelled = false;

  constructor(
    private readonly write: (bytes: Uint8Array) => Promise<void>,
    private readonly clock: Clock,
  ) {}

  /** What the board sent, all of it. */
  heard(bytes: Uint8Array): void {
    this.echo?.silence();
    for (const byte of bytes) if (this.echo?.expected.push(byte)) this.echo.end(true);
  }

  /** Text as it would be typed, each line ended by Enter. */
  async lines(text: string): Promise<void> {
    this.cancelled = false;
    for (const [i, line] of text.split("\n").entries()) {
      if (i > 0) await this.write(ascii("\r"));
      await this.pieces(line);
    }
  }

  /** Several lines at once, in paste mode, which leaves indentation alone. A board that isn't at its prompt gets them as typed. */
  async paste(text: string): Promise<void> {
    this.cancelled = false;
    if (!(await this.expect(Uint8Array.of(CTRL_E), PASTE_PROMPT))) return this.lines(text);
    for (const [i, line] of text.replace(/\n$/, "").split("\n").entries()) {
      if (this.cancelled) return;
      if (i > 0) await this.expect(ascii("\r"), PASTE_PROMPT);
      await this.pieces(line);
    }
    if (!this.cancelled) await this.write(Uint8Array.of(CTRL_D));
  }

  /** Ctrl-C: nothing more is typed of what is being typed. */
  async interrupt(): Promise<void> {
    this.cancelled = true;
    this.echo?.end(false);
    await this.write(Uint8Array.of(CTRL_C));
  }

  private async pieces(line: string): Promise<void> {
    const bytes = new TextEncoder().encode(line);
    for (let at = 0; at < bytes.length && !this.cancelled; at += AT_ONCE) {
      const piece = bytes.subarray(at, at + AT_ONCE);
      await this.expect(piece, piece);
    }
  }

  /** Writes, and waits for the echo; false if the board has fallen silent without it. */
  private async expect(bytes: Uint8Array, echo: Uint8Array): Promise<boolean> {
    if (this.cancelled) return false;
    let cancel = () => {};
    const seen = new Promise<boolean>((resolve) => {
      const end = (found: boolean) => {
        cancel();
        this.echo = undefined;
        resolve(found);
      };
      const silence = () => {
        cancel();
        cancel = this.clock.after(SILENCE_MS, () => end(false));
      };
      this.echo = { expected: new LooseMatcher(echo), end, silence };
      silence();
    });
    await this.write(bytes);
    return seen;
  }
}

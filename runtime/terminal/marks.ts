/** How many characters at the end of `text` may begin `mark`. */
export function beginningAtEnd(text: string, mark: string): number {
  for (let length = Math.min(text.length, mark.length - 1); length > 0; length--) {
    if (text.endsWith(mark.slice(0, length))) return length;
  }
  return 0;
}

/** Passes a stream on up to a mark, which is swallowed, with all that follows. What may begin it is held back. */
export class UntilMark {
  private held = "";
  private found = false;

  constructor(
    private readonly mark: string,
    private readonly onFound: () => void,
  ) {}

  /** What is to be passed on now. */
  push(bytes: Uint8Array): Uint8Array {
    if (this.found) return new Uint8Array(0);
    const text = this.held + Buffer.from(bytes).toString("latin1");
    const at = text.indexOf(this.mark);
    this.found = at >= 0;
    const clear = this.found ? at : text.length - beginningAtEnd(text, this.mark);
    this.held = text.slice(clear);
    if (this.found) this.onFound();
    return Buffer.from(text.slice(0, clear), "latin1");
  }
}

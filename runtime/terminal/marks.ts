/** How many characters at the end of `text` may begin `mark`. */
export function beginningAtEnd(text: string, mark: string): number {
  for (let length = Math.min(text.length, mark.length - 1); length > 0; length--) {
    if (text.endsWith(mark.slice(0, length))) return length;
  }
  return 0;
}

/** Where a mark stands: in one piece, or in two with something else between `cut` and `resume`. */
interface Found {
  readonly start: number;
  readonly cut: number;
  readonly resume: number;
}

/** Shorter beginnings of a mark are too common to be held back. */
const CLEAR = 4;
/** What another writer may put into a mark. */
const LONGEST_GAP = 256;

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
    const place = findMark(text, this.mark);
    if (place) return this.end(text, place);
    const clear = this.firstThatMayBegin(text);
    this.held = text.slice(clear);
    return Buffer.from(text.slice(0, clear), "latin1");
  }

  /** The mark isn't under way: what was held back is passed on. */
  flush(): Uint8Array {
    const { held } = this;
    this.held = "";
    return Buffer.from(held, "latin1");
  }

  private end(text: string, { start, cut, resume }: Found): Uint8Array {
    this.found = true;
    this.onFound();
    return Buffer.from(text.slice(0, start) + text.slice(cut, resume), "latin1");
  }

  private firstThatMayBegin(text: string): number {
    const from = Math.max(0, text.length - this.mark.length - LONGEST_GAP);
    const at = text.indexOf(this.mark.slice(0, CLEAR), from);
    return at < 0 ? text.length - beginningAtEnd(text, this.mark) : at;
  }
}

/**
 * A second writer on the stream, such as the log of a board's firmware, may fall into the mark. Without its first few
 * characters it is one, too: those may have been passed on.
 */
function findMark(text: string, mark: string): Found | undefined {
  const whole = text.indexOf(mark);
  if (whole >= 0) return { start: whole, cut: whole, resume: whole };
  for (let length = mark.length - 1; length > 0; length--) {
    const start = length < CLEAR ? 0 : text.indexOf(mark.slice(0, length));
    if (start < 0) continue;
    const cut = length < CLEAR ? 0 : start + length;
    const resume = text.indexOf(mark.slice(length), cut);
    if (resume >= 0) return { start, cut, resume };
  }
  return undefined;
}

/** An escape sequence, or a control character other than tab and newline. Strings (OSC, DCS …) end at a newline at the latest. */
const SEQUENCES =
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])?|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Colours and the like: "select graphic rendition". */
const COLOUR = /^\u001b\[[0-9;:]*m$/;
/** The beginning of a sequence at the end of what has come. */
const BEGINNING = /\u001b(?:\[[0-?]*[ -/]*|[\]PX^_][^\u0007\u001b\n]*\u001b?|[ -/]*)$/;
/** Longer ones aren't waited for. */
const LONGEST = 256;

const coloursOnly = (text: string, other = ""): string =>
  text.replace(SEQUENCES, (s) => (COLOUR.test(s) || s === other ? s : ""));

/** Text piece by piece without what could drive a terminal; colours pass. A sequence may be cut anywhere. */
export class EscapeFilter {
  private held = "";
  private readonly returns: Returns | undefined;

  /**
   * `overwrites`: a lone CR passes, as for a progress bar, so that the board writes over what it has written on the line itself. For where
   * nobody else writes on its lines.
   */
  constructor({ overwrites = false } = {}) {
    this.returns = overwrites ? new Returns() : undefined;
  }

  push(text: string): string {
    const all = this.held + text;
    const from = Math.max(0, all.length - LONGEST);
    const at = all.slice(from).search(BEGINNING);
    const end = at < 0 ? all.length : from + at;
    this.held = all.slice(end);
    return this.passed(all.slice(0, end));
  }

  /** No more comes. Whoever writes next has a line without what has been written over. */
  end(): string {
    const rest = this.passed(this.held);
    this.held = "";
    return rest + (this.returns?.end() ?? "");
  }

  private passed(text: string): string {
    return this.returns?.push(coloursOnly(text, "\r")) ?? coloursOnly(text);
  }
}

/** A CR passes before text that stands in the place of other text: before what someone else writes it never does. */
class Returns {
  /** The line that isn't ended has text; the next text begins at its start; some of it has been written over. */
  private state = { text: false, back: false, over: false };

  push(text: string): string {
    return text.replace(/\u001b[^m]*m|\r|\n|[^\u001b\r\n]+/g, (piece) => {
      const { state } = this;
      if (piece[0] === "\u001b") return piece;
      if (piece === "\n") return this.end(piece);
      if (piece === "\r") {
        state.back = state.text;
        return "";
      }
      this.state = { text: true, back: false, over: state.over || state.back };
      return state.back ? `\r${piece}` : piece;
    });
  }

  /** What ends the line: needed where more may stand behind the text than was written last. */
  end(newline = this.state.over ? "\n" : ""): string {
    this.state = { text: false, back: false, over: false };
    return newline;
  }
}

/** A whole text without what could drive a terminal: escape sequences other than colours, control characters other than tab and newline. */
export function withoutEscapes(text: string): string {
  return coloursOnly(text);
}

/** What a board can make of an error's texts, in characters. */
const LONGEST_SHOWN = { name: 200, message: 1 << 16, traceback: 1 << 17 } as const;

/** A text of a board's, for an error: no more of it than so, its beginning and its end, and without escapes. */
export function shown(text: string, as: keyof typeof LONGEST_SHOWN): string {
  const half = LONGEST_SHOWN[as] / 2;
  if (text.length <= 2 * half) return withoutEscapes(text);
  const cut = `${text.slice(0, half)} … ${text.length - 2 * half} characters more … ${text.slice(-half)}`;
  return withoutEscapes(cut);
}

/** A name that a device or another process gives itself, for a place in a line: nothing that drives a terminal, no colours, no line ends. */
export function shownName(name: string): string {
  return shown(name, "name").replace(SEQUENCES, "").replace(/\s+/g, " ").trim();
}

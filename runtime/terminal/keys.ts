import { CTRL_C } from "../repl/bytes.js";
import { beginningAtEnd } from "./marks.js";

/** What the user means by what they type. */
export type Action =
  | { readonly kind: "send"; readonly bytes: Uint8Array }
  /** 03, which nothing waits before. */
  | { readonly kind: "interrupt" }
  /** Pasted text: lines, without control characters. */
  | { readonly kind: "paste"; readonly text: string }
  | { readonly kind: "leave" }
  | { readonly kind: "injectCode" }
  | { readonly kind: "injectFile" };

export interface KeyMeanings {
  /** Ctrl-J types code. Without it the key is sent. */
  readonly injectCode?: boolean;
  /** Ctrl-K runs a file. Without it the key is sent. */
  readonly injectFile?: boolean;
}

const [CTRL_J, CTRL_K, CTRL_X, CTRL_RIGHT_BRACKET] = [0x0a, 0x0b, 0x18, 0x1d] as const;
/** What a terminal in bracketed-paste mode puts around what is pasted. */
const PASTE_BEGINS = "\u001b[200~";
const PASTE_ENDS = "\u001b[201~";

/** Takes the user's keys and pastes out of the bytes of a keyboard, wherever they are cut. */
export class KeyReader {
  private held = "";
  private pasted: string | undefined;

  constructor(private readonly meanings: KeyMeanings = {}) {}

  /** What is clear by now. The beginning of a paste's mark is held until more comes, or until `flush`. */
  push(bytes: Uint8Array): Action[] {
    return this.take(this.held + Buffer.from(bytes).toString("latin1"));
  }

  /** True if something is held back that may be a key of its own (Escape). */
  get waits(): boolean {
    return this.held !== "" && this.pasted === undefined;
  }

  /** Nothing more came: what is held were keys. */
  flush(): Action[] {
    const text = this.held;
    this.held = "";
    return this.pasted === undefined ? this.keys(text) : [];
  }

  private take(text: string): Action[] {
    const mark = this.pasted === undefined ? PASTE_BEGINS : PASTE_ENDS;
    const at = text.indexOf(mark);
    if (at < 0) {
      const clear = text.length - beginningAtEnd(text, mark);
      this.held = text.slice(clear);
      return this.before(text.slice(0, clear));
    }
    const actions = this.before(text.slice(0, at));
    if (this.pasted === undefined) this.pasted = "";
    else {
      actions.push({ kind: "paste", text: linesOf(this.pasted) });
      this.pasted = undefined;
    }
    this.held = "";
    return [...actions, ...this.take(text.slice(at + mark.length))];
  }

  private before(text: string): Action[] {
    if (this.pasted === undefined) return this.keys(text);
    this.pasted += text;
    return [];
  }

  private keys(text: string): Action[] {
    const actions: Action[] = [];
    let plain = "";
    const flush = () => {
      if (plain !== "") actions.push({ kind: "send", bytes: Buffer.from(plain, "latin1") });
      plain = "";
    };
    for (const key of text) {
      const meaning = this.meaning(key.charCodeAt(0));
      if (!meaning) plain += key;
      else {
        flush();
        actions.push(meaning);
        if (meaning.kind === "leave") return actions;
      }
    }
    flush();
    return actions;
  }

  private meaning(byte: number): Action | undefined {
    if (byte === CTRL_RIGHT_BRACKET || byte === CTRL_X) return { kind: "leave" };
    if (byte === CTRL_C) return { kind: "interrupt" };
    if (byte === CTRL_J && this.meanings.injectCode) return { kind: "injectCode" };
    if (byte === CTRL_K && this.meanings.injectFile) return { kind: "injectFile" };
    return undefined;
  }
}

/** What was pasted as text. Its control characters would be keys to the board. */
function linesOf(latin1: string): string {
  const text = Buffer.from(latin1, "latin1").toString("utf8");
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}

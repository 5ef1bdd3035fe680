import { tooMuch } from "./repl/outputLimit.js";

/** Text that arrives, for one reader: what it hasn't read yet is kept, up to a limit. */
export class OutputStream implements AsyncIterableIterator<string> {
  private text = "";
  private state: "open" | "ended" | { readonly error: unknown } = "open";
  private wake = () => {};

  constructor(
    /** Most characters that wait. */
    private readonly most: number,
    private readonly off: () => void,
  ) {}

  push(text: string): void {
    if (this.state !== "open" || text === "") return;
    this.text += text;
    if (this.text.length > this.most) this.fail(tooMuch("printed", this.most));
    else this.wake();
  }

  /** What has come is still read. */
  end(): void {
    this.close("ended");
  }

  fail(error: unknown): void {
    this.close({ error });
  }

  async next(): Promise<IteratorResult<string>> {
    while (this.text === "" && this.state === "open")
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    const value = this.text;
    this.text = "";
    if (value !== "") return { value, done: false };
    const { state } = this;
    this.state = "ended";
    if (typeof state === "object") throw state.error;
    return { value: undefined, done: true };
  }

  async return(): Promise<IteratorResult<string>> {
    this.text = "";
    this.end();
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private close(state: "ended" | { readonly error: unknown }): void {
    if (this.state !== "open") return;
    this.state = state;
    this.off();
    this.wake();
  }
}

import { Control } from "../../contract/index.js";
import type { ParseFrame, ReplyFrame, SeedFor } from "./replyFrame.js";

export interface ReplyListener {
  /** Bytes that belong to no frame: what the program printed, in order, before the frame that follows. */
  output(bytes: Uint8Array): void;
  frame(frame: ReplyFrame): void;
  /** W bytes of the frame that is being sent have been taken. False: none is being sent, and the bytes are output. */
  credit(): boolean;
  seedFor: SeedFor;
}

/**
 * Tells frames from output. A place where the mark stands is a candidate until it is a whole frame with the right check
 * (then it is one) or can't become one (then it is output). Inside an unfinished candidate others are looked for: what
 * claims to be long can't hide what follows.
 */
export class ReplyStream {
  #bytes = new Uint8Array(0);
  #candidates: number[] = [];

  constructor(
    private readonly mark: Uint8Array,
    private readonly parse: ParseFrame,
    private readonly listener: ReplyListener,
  ) {}

  push(bytes: Uint8Array): void {
    const from = Math.max(0, this.#bytes.length - 1);
    this.#append(bytes);
    for (let at = this.#bytes.indexOf(this.mark[0]!, from); at >= 0; at = this.#bytes.indexOf(this.mark[0]!, at + 1)) {
      if (this.#bytes[at + 1] === this.mark[1]) this.#candidates.push(at);
    }
    while (this.#takeOne());
    this.#release(this.#candidates[0] ?? this.#bytes.length - (this.#bytes.at(-1) === this.mark[0] ? 1 : 0));
  }

  /** What was held back is output after all: no more bytes are expected. */
  flush(): void {
    this.#candidates = [];
    this.#release(this.#bytes.length);
  }

  /** Handles the first candidate that is a frame or a credit; false if there is none. */
  #takeOne(): boolean {
    for (let i = 0; i < this.#candidates.length; i++) {
      const at = this.#candidates[i]!;
      if (this.#bytes[at + 2] === Control.credit && this.#credit(at)) return true;
      const parsed = this.parse(this.#bytes, at, this.listener.seedFor);
      if (parsed === "more") continue;
      if (parsed === "no") {
        this.#candidates.splice(i--, 1);
        continue;
      }
      this.#release(at);
      this.#drop(parsed.length);
      this.listener.frame(parsed.frame);
      return true;
    }
    return false;
  }

  #credit(at: number): boolean {
    if (at !== this.#candidates[0] || !this.listener.credit()) return false;
    this.#release(at);
    this.#drop(3);
    return true;
  }

  /** The first `count` bytes are output. */
  #release(count: number): void {
    if (count <= 0) return;
    const bytes = this.#bytes.slice(0, count);
    this.#drop(count);
    this.listener.output(bytes);
  }

  #drop(count: number): void {
    this.#bytes = this.#bytes.subarray(count);
    this.#candidates = this.#candidates.map((at) => at - count).filter((at) => at >= 0);
  }

  #append(bytes: Uint8Array): void {
    if (this.#bytes.length === 0) {
      this.#bytes = bytes.slice();
      return;
    }
    const all = new Uint8Array(this.#bytes.length + bytes.length);
    all.set(this.#bytes);
    all.set(bytes, this.#bytes.length);
    this.#bytes = all;
  }
}

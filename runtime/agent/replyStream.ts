import { Control } from "../../contract/index.js";
import type { ParseFrame, ReplyFrame, SeedsFor } from "./replyFrame.js";

export interface ReplyListener {
  /** Bytes that belong to no frame: what the program printed, in order, before the frame that follows. */
  output(bytes: Uint8Array): void;
  frame(frame: ReplyFrame): void;
  /** W bytes of the frame that is being sent have been taken. False: none is being sent, and the bytes are output. */
  credit(): boolean;
  seedsFor: SeedsFor;
}

/**
 * Tells frames from output. A place where the mark stands is a candidate until it is a whole frame with the right check
 * (then it is one) or can't become one (then it is output). Inside an unfinished candidate others are looked for: what
 * claims to be long can't hide what follows.
 */
export class ReplyStream {
  /** What has come and isn't told yet lies in `#store` from `#start` to `#end`. */
  #store = new Uint8Array(256);
  #start = 0;
  #end = 0;
  #candidates: number[] = [];

  constructor(
    private readonly mark: Uint8Array,
    private readonly parse: ParseFrame,
    private readonly listener: ReplyListener,
  ) {}

  /** Bytes that are held back because they may be the start of a frame. */
  get held(): number {
    return this.#end - this.#start;
  }

  push(bytes: Uint8Array): void {
    const from = Math.max(0, this.held - 1);
    this.#append(bytes);
    const all = this.#bytes;
    const [first, second] = this.mark;
    for (let at = all.indexOf(first!, from); at >= 0; at = all.indexOf(first!, at + 1)) {
      if (all[at + 1] === second) this.#candidates.push(at);
    }
    while (this.#takeOne());
    const isHalfMark = this.#bytes.at(-1) === first;
    this.#release(this.#candidates[0] ?? this.held - (isHalfMark ? 1 : 0));
  }

  /** What was held back is output after all: no more bytes are expected. */
  flush(): void {
    this.#candidates = [];
    this.#release(this.held);
  }

  get #bytes(): Uint8Array {
    return this.#store.subarray(this.#start, this.#end);
  }

  /** Handles the first candidate that is a frame or a credit; false if there is none. */
  #takeOne(): boolean {
    for (let i = 0; i < this.#candidates.length; i++) {
      const at = this.#candidates[i]!;
      if (this.#bytes[at + 2] === Control.credit && this.#credit(at)) return true;
      const parsed = this.parse(this.#bytes, at, this.listener.seedsFor);
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
    this.#start += count;
    this.#candidates = this.#candidates.map((at) => at - count).filter((at) => at >= 0);
  }

  #append(bytes: Uint8Array): void {
    if (this.#end + bytes.length > this.#store.length) {
      const kept = this.#bytes;
      const size = Math.max(256, 2 * (kept.length + bytes.length));
      const store = size > this.#store.length ? new Uint8Array(size) : this.#store;
      store.set(kept);
      this.#store = store;
      this.#end = kept.length;
      this.#start = 0;
    }
    this.#store.set(bytes, this.#end);
    this.#end += bytes.length;
  }
}

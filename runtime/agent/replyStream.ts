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

/** Unfinished frames that are kept in mind at once: honest ones are few, and each that claims to be long costs a check of all of it. */
const MOST_OPEN = 16;
/** Two bytes of mark, one that says what it is. */
const CREDIT_LENGTH = 3;

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
  /** How many bytes have been told: places in the stream are counted from its beginning. */
  #told = 0;
  /** Places of unfinished frames. */
  #open: number[] = [];

  constructor(
    private readonly mark: Uint8Array,
    private readonly parse: ParseFrame,
    private readonly listener: ReplyListener,
  ) {}

  /** Bytes that are held back because they may be the start of a frame. */
  get held(): number {
    return this.#end - this.#start;
  }

  /** All that is held back may be the beginning of a credit. */
  get mayBeCredit(): boolean {
    return this.held > 0 && this.held < CREDIT_LENGTH;
  }

  push(bytes: Uint8Array): void {
    const from = Math.max(0, this.held - 1);
    this.#append(bytes);
    for (const place of [...this.#open.splice(0), ...this.#marks(from)]) this.#look(place);
    const isHalfMark = this.#bytes.at(-1) === this.mark[0];
    const [oldest] = this.#open;
    this.#release(oldest === undefined ? this.held - (isHalfMark ? 1 : 0) : oldest - this.#told);
  }

  /** What was held back is output after all: no more bytes are expected. */
  flush(): void {
    this.#open = [];
    this.#release(this.held);
  }

  get #bytes(): Uint8Array {
    return this.#store.subarray(this.#start, this.#end);
  }

  /** Where the mark stands, from there on. */
  #marks(from: number): number[] {
    const all = this.#bytes;
    const [first, second] = this.mark;
    const found: number[] = [];
    for (let at = all.indexOf(first!, from); at >= 0; at = all.indexOf(first!, at + 1)) {
      if (all[at + 1] === second) found.push(this.#told + at);
    }
    return found;
  }

  /** Takes the frame or the credit that stands there, or remembers that there may be one. */
  #look(place: number): void {
    const at = place - this.#told;
    // Inside a frame that has been taken.
    if (at < 0) return;
    if (this.#open.length === 0 && this.#bytes[at + 2] === Control.credit && this.listener.credit()) {
      this.#take(at, CREDIT_LENGTH);
      return;
    }
    const parsed = this.parse(this.#bytes, at, this.listener.seedsFor);
    if (parsed === "no") return;
    if (parsed === "more") {
      if (this.#open.push(place) > MOST_OPEN) this.#open.shift();
      return;
    }
    this.#take(at, parsed.length);
    this.listener.frame(parsed.frame);
  }

  /** What stands before it is output, unfinished frames too. */
  #take(at: number, length: number): void {
    this.#open = [];
    this.#release(at);
    this.#drop(length);
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
    this.#told += count;
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

import type { ByteStream } from "mpc";
import type { VirtualBoard } from "mpc/virtual";

export interface LineFault {
  readonly direction: "toBoard" | "toHost";
  /** Counted from when the fault was armed. */
  readonly at: number;
  readonly kind: "drop" | "repeat" | "swap" | "flip" | "reset";
  /** What `flip` combines the byte with; default 1. */
  readonly mask?: number;
}

/** The line to a virtual board that goes on living: one byte of what crosses it after `arm` is damaged. */
export class FaultyLine implements ByteStream {
  readonly link = { eightBit: true, reliable: false, maxBurst: 256 };
  /** What has crossed since the last `arm`. */
  readonly crossed = { toBoard: 0, toHost: 0 };
  /** What had crossed at the last `arm`, from the one before on. */
  readonly before = { toBoard: 0, toHost: 0 };
  #fault: LineFault | undefined;
  #struck = false;
  #held: number | undefined;
  #resetting: Promise<void> = Promise.resolve();

  constructor(private readonly board: Pick<VirtualBoard, "write" | "onData" | "hardReset">) {}

  arm(fault: LineFault | undefined): void {
    this.#fault = fault;
    this.#held = undefined;
    this.#struck = false;
    Object.assign(this.before, this.crossed);
    Object.assign(this.crossed, { toBoard: 0, toHost: 0 });
  }

  /** Has the fault happened? */
  get struck(): boolean {
    return this.#struck;
  }

  write(bytes: Uint8Array): void | Promise<void> {
    return this.board.write(this.#damage("toBoard", bytes));
  }

  onData(listener: (bytes: Uint8Array) => void) {
    return this.board.onData((bytes) => listener(this.#damage("toHost", bytes)));
  }

  /** Resolves when the board has power again. */
  powered(): Promise<void> {
    return this.#resetting;
  }

  #damage(direction: LineFault["direction"], bytes: Uint8Array): Uint8Array {
    const out: number[] = [];
    for (const byte of bytes) {
      const fault = this.#fault;
      const hit = fault?.direction === direction && this.crossed[direction] === fault.at;
      this.crossed[direction]++;
      out.push(...(hit ? this.#hit(fault, byte) : this.#passed(direction, byte)));
    }
    return Uint8Array.from(out);
  }

  #hit({ kind, mask = 1 }: LineFault, byte: number): readonly number[] {
    this.#struck = true;
    switch (kind) {
      case "drop":
        return [];
      case "repeat":
        return [byte, byte];
      case "flip":
        return [byte ^ mask];
      case "swap":
        this.#held = byte;
        return [];
      case "reset":
        this.#resetting = this.board.hardReset();
        return [byte];
    }
  }

  #passed(direction: LineFault["direction"], byte: number): readonly number[] {
    if (this.#held === undefined || this.#fault?.direction !== direction) return [byte];
    const held = this.#held;
    this.#held = undefined;
    return [byte, held];
  }
}

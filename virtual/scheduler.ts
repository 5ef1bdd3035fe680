/**
 * Interrupting the interpreter by writing into its memory, which works from either thread and while it runs a loop: it
 * looks at these words wherever a program jumps back or waits.
 */
import { type Symbols, schedulerState } from "./device/symbols.js";

export class Scheduler {
  private readonly words: Int32Array;
  private readonly halves: Int16Array;
  private readonly bytes: Uint8Array;

  constructor(
    memory: SharedArrayBuffer,
    readonly symbols: Symbols,
    /** Address of the function that runs the callbacks of the simulation. */
    private readonly dispatcher: number,
  ) {
    this.words = new Int32Array(memory);
    this.halves = new Int16Array(memory);
    this.bytes = new Uint8Array(memory);
  }

  /** The byte that interrupts the running program; -1 when none does. */
  get interruptChar(): number {
    return Atomics.load(this.words, this.symbols.interruptChar >> 2);
  }

  set interruptChar(value: number) {
    Atomics.store(this.words, this.symbols.interruptChar >> 2, value);
  }

  get exceptionPending(): boolean {
    return Atomics.load(this.words, this.symbols.pendingException >> 2) !== 0;
  }

  /** True while a callback runs, or the program has locked the scheduler: none other can start. */
  get locked(): boolean {
    return this.state < 0;
  }

  private get state(): number {
    return Atomics.load(this.halves, this.symbols.schedulerState >> 1);
  }

  private set state(value: number) {
    Atomics.store(this.halves, this.symbols.schedulerState >> 1, value);
  }

  /** What `mp_sched_keyboard_interrupt` does. */
  interrupt(): void {
    // The exception object is reused: without this its traceback would grow from one interrupt to the next.
    Atomics.store(this.words, (this.symbols.keyboardInterrupt + 8) >> 2, 0);
    Atomics.store(this.words, this.symbols.pendingException >> 2, this.symbols.keyboardInterrupt);
    if (this.state === schedulerState.idle) this.state = schedulerState.pending;
  }

  /** Forgets a KeyboardInterrupt that came too late. */
  clear(): void {
    if (!this.exceptionPending) return;
    Atomics.store(this.words, this.symbols.pendingException >> 2, 0);
    if (this.state === schedulerState.pending && this.scheduled === 0) this.state = schedulerState.idle;
  }

  private get scheduled(): number {
    const { queue } = this.symbols;
    return queue ? Atomics.load(this.bytes, queue.length) : 0;
  }

  /**
   * Schedules the dispatcher, as `micropython.schedule` would, unless something is scheduled already. The only writer
   * besides is the program's own call of `schedule`: should both hit the same instant one of the two is dropped, and
   * the dispatcher is scheduled again while events wait.
   */
  dispatch(): void {
    const { queue } = this.symbols;
    if (!queue || this.state !== schedulerState.idle || this.scheduled > 0) return;
    const item = (queue.items + 8 * Atomics.load(this.bytes, queue.index)) >> 2;
    Atomics.store(this.words, item, this.dispatcher);
    Atomics.store(this.words, item + 1, 1);
    Atomics.store(this.bytes, queue.length, 1);
    this.state = schedulerState.pending;
  }
}

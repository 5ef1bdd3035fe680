/**
 * The REPL. The interpreter's own does the work, fed byte by byte; what it can't do on this port is done here: raw-paste
 * (its loop asks for bytes that this port never has) and telling the caller when a program is about to run.
 */
import type { Console } from "./console.js";
import type { Engine } from "./engine.js";
import type { Symbols } from "./symbols.js";
import { PythonFailure } from "./values.js";

const ctrl = { A: 1, B: 2, C: 3, D: 4, E: 5 } as const;
const letterA = 0x41;
const enter = 13;
const newline = 10;
/** The interpreter answers this to a soft reset. */
const forcedExit = 0x100;

export interface ReplOptions {
  engine: Engine;
  symbols: Symbols;
  console: Console;
  /** Window of raw-paste in bytes; undefined when the firmware has none. */
  window: number | undefined;
  /** The heap can't grow. */
  fixedHeap: boolean;
  /** Runs `act`, which may run a program: Ctrl-C interrupts it meanwhile. `starts`: it certainly runs one. */
  guarded(act: () => number, starts: boolean): number;
  /** Next byte of input, while the REPL waits for it. */
  nextByte(): number;
}

export class Repl {
  /** The raw REPL's line so far: its length and its first two bytes. */
  private length = 0;
  private start = [0, 0];
  /** The interpreter keeps its line's memory: so many bytes found room. */
  private longest = 0;

  constructor(private readonly options: ReplOptions) {}

  get raw(): boolean {
    const { engine, symbols } = this.options;
    return symbols.replMode !== 0 && engine.memory.i32[symbols.replMode >> 2] === 1;
  }

  /** Prints the banner of a board that has just started. */
  begin(raw: boolean): void {
    const { console, engine } = this.options;
    this.length = 0;
    this.longest = 0;
    let banner = "";
    const collect = (bytes: Uint8Array) => {
      banner += Buffer.from(bytes).toString("latin1");
    };
    console.captured(collect, () => engine.call("mp_js_repl_init"));
    if (raw) {
      banner = "";
      console.captured(collect, () => this.process(ctrl.A));
    }
    console.write(Buffer.from(banner.replace(/^\r?\n/, ""), "latin1"));
  }

  /** True when the board has to do a soft reset. */
  feed(byte: number): boolean {
    return (this.raw ? this.feedRaw(byte) : this.feedFriendly(byte)) === forcedExit;
  }

  private process(byte: number): number {
    return this.options.engine.call("mp_js_repl_process_char", byte);
  }

  private feedFriendly(byte: number): number {
    const mayRun = byte === enter || byte === newline || byte === ctrl.D;
    this.length = 0;
    return mayRun ? this.options.guarded(() => this.process(byte), false) : this.process(byte);
  }

  private feedRaw(byte: number): number {
    if (byte === ctrl.D) {
      const starts = this.length > 0;
      this.length = 0;
      return this.options.guarded(() => this.process(byte), starts);
    }
    if (byte === ctrl.A && this.length === 2 && this.start[0] === ctrl.E) return this.request(this.start[1]!);
    if (byte === ctrl.A || byte === ctrl.B || byte === ctrl.C) this.length = 0;
    else if (this.length++ < 2) this.start[this.length - 1] = byte;
    return this.process(byte);
  }

  /** `05 letter 01`: A asks for raw-paste, any other letter for something that nobody has defined yet. */
  private request(letter: number): number {
    const { console, window } = this.options;
    this.length = 0;
    this.process(ctrl.C);
    if (window === undefined) return this.process(ctrl.A);
    if (letter !== letterA) {
      console.write(Buffer.from("R\0>", "latin1"));
      return 0;
    }
    console.write(Uint8Array.of(0x52, 1, window & 0xff, window >> 8, 1));
    const code = this.receive(window);
    if (!code) {
      console.write(Buffer.from("\x04KeyboardInterrupt: \r\n\x04>", "latin1"));
      return 0;
    }
    return this.runPasted(code);
  }

  /** Bytes up to 04, a credit for each window taken; undefined when 03 ends it. The answer to both is a 04. */
  private receive(window: number): Uint8Array | undefined {
    const { console, nextByte } = this.options;
    const code: number[] = [];
    let left = window;
    for (;;) {
      const byte = nextByte();
      if (byte === ctrl.C || byte === ctrl.D) {
        console.write(Uint8Array.of(ctrl.D));
        return byte === ctrl.D ? Uint8Array.from(code) : undefined;
      }
      code.push(byte);
      if (--left === 0) {
        console.write(Uint8Array.of(1));
        left = window;
      }
    }
  }

  /** Types the code into the raw REPL; its `OK` isn't part of raw-paste's answer. */
  private runPasted(code: Uint8Array): number {
    const { console, guarded } = this.options;
    if (!this.hasRoom(code.length)) {
      console.write(
        Buffer.from(`\x04MemoryError: memory allocation failed, allocating ${code.length} bytes\r\n\x04>`),
      );
      return 0;
    }
    const command = (byte: number) => byte === ctrl.A || byte === ctrl.B;
    const typed =
      code.length === 0 ? Uint8Array.of(newline) : code.map((byte) => (command(byte) ? 0x20 : byte));
    for (const byte of typed) this.process(byte);
    if (code.some(command)) this.restoreControls(typed, code);
    return guarded(() => {
      console.mute(2);
      return this.process(ctrl.D);
    }, true);
  }

  /**
   * Boards compile raw-paste as it comes, and a lack of memory is an exception. Here it is typed first, and the interpreter would hang for
   * ever when its line can't grow.
   */
  private hasRoom(length: number): boolean {
    const { engine, fixedHeap } = this.options;
    if (!fixedHeap || length <= this.longest) return true;
    try {
      // Garbage is collected when the next call begins.
      engine.run("__import__('gc').collect()");
      engine.run(`if __import__('gc').mem_free()<${length + (length >> 2)}:raise MemoryError`);
    } catch (error) {
      if (error instanceof PythonFailure) return false;
      throw error;
    }
    this.longest = length;
    return true;
  }

  /** 01 and 02 would be commands if they were typed: they are put into the line's memory instead. */
  private restoreControls(typed: Uint8Array, code: Uint8Array): void {
    const { u8 } = this.options.engine.memory;
    const at = Buffer.from(u8.buffer).lastIndexOf(typed);
    if (at >= 0) u8.set(code, at);
  }
}

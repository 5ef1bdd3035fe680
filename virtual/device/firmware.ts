/** What runs on the board from power-up: start the interpreter, run boot.py and main.py, serve the REPL, reset. */
import type { Link } from "../link.js";
import type { ResetCause } from "../messages.js";
import { type Profile, rawPasteWindow } from "../profiles.js";
import { Scheduler } from "../scheduler.js";
import type { Console } from "./console.js";
import { Engine, type Snapshot } from "./engine.js";
import type { Files } from "./files.js";
import { fixHeap, hideModule, replaceText } from "./readOnlyTables.js";
import { Repl } from "./repl.js";
import { findQueue, findSymbols, lookAtStatics, type Symbols } from "./symbols.js";
import { systemCalls } from "./syscalls.js";
import { cookTextStreams, hideBuffer } from "./textStreams.js";
import { type Native, PythonFailure } from "./values.js";

const interruptChar = 3;
/** Words; recursion then ends at the C stack's limit, at the same depth for most functions. */
const pystackWords = 8192;

/** What the simulated peripherals want of the interpreter, and the other way round. */
export interface Peripherals {
  natives: Record<string, Native>;
  /** Whether a callback waits to be run. */
  pending(): boolean;
  /** All is as after a reset of this kind. */
  reset(cause: ResetCause): void;
}

export interface FirmwareOptions {
  link: Link;
  module: WebAssembly.Module;
  symbols: Symbols | undefined;
  profile: Profile;
  console: Console;
  files: Files;
  peripherals: Peripherals;
  random(): number;
  ticks(): number;
}

export class Firmware {
  readonly engine: Engine;
  readonly symbols: Symbols;
  private readonly repl: Repl;
  private readonly fresh: Snapshot;
  /** Whether anything has run since `fresh` was taken. */
  private used = false;
  /** What is being run may be the REPL's own editing: then only a Ctrl-C that is the next byte is meant for it. */
  private perhaps = false;
  readonly scheduler: Scheduler;
  /** What the boot code has told: addresses. */
  private readonly noted = new Map<string, number>();

  constructor(private readonly options: FirmwareOptions) {
    const { console, profile } = options;
    this.engine = new Engine({
      module: options.module,
      heapSize: profile.heapSize,
      stackWords: pystackWords,
      natives: { ...options.peripherals.natives, ...this.bootNatives() },
      system: { ...systemCalls(() => this.engine, options.files, console), mp_js_ticks_ms: options.ticks },
      random: options.random,
      fixed: profile.fixedHeap,
    });
    const unheard = () => undefined;
    this.symbols = options.symbols ?? console.captured(unheard, () => findSymbols(this.engine));
    this.repl = new Repl({
      engine: this.engine,
      symbols: this.symbols,
      console,
      window: rawPasteWindow(profile),
      fixedHeap: profile.fixedHeap,
      guarded: (act, starts) => this.guarded(act, starts),
      nextByte: () => this.nextByte(),
    });
    this.prepare();
    this.scheduler = new Scheduler(this.engine.memory.u8.buffer, this.symbols, this.dispatcher);
    console.attention = () => this.attention();
    console.wrote = () => this.interrupted(this.perhaps);
    this.fresh = this.engine.snapshot();
  }

  /** Address of the function that runs callbacks. */
  get dispatcher(): number {
    return this.address("dispatcher");
  }

  /** Functions that only the boot code uses. */
  private bootNatives(): Record<string, Native> {
    let before: Int32Array | undefined;
    return {
      note: (name: string, value: number) => void this.noted.set(name, value),
      before_schedule: () => {
        before = lookAtStatics(this.engine);
      },
      after_schedule: (scheduled: number, argument: number) => {
        if (this.symbols.queue || !before) return;
        const look = { before, after: lookAtStatics(this.engine), scheduled, argument };
        this.symbols.queue = findQueue(look, this.symbols.schedulerState);
      },
    };
  }

  /** What the port's C code would have set up before it looks for boot.py. */
  private prepare(): void {
    const { engine } = this;
    const { profile } = this.options;
    hideFrozenModules(engine);
    engine.run("import _boot");
    cookTextStreams(engine, this.options.console, this.address("stdout"));
    if (!profile.buffer) hideBuffer(engine, this.address("text type"), this.address("buffer"));
    if (!profile.deflate) {
      hideModule(engine, this.address("deflate"), this.address("module type"), this.address("nameless"));
    }
    if (profile.platform !== undefined) replaceText(engine, this.address("platform"), profile.platform);
    if (profile.machine !== undefined) replaceText(engine, this.address("machine"), profile.machine);
    engine.run("del _boot");
    if (profile.fixedHeap) {
      engine.run("import sys, _gc\nsys.modules['gc'] = _gc\ndel sys, _gc");
      fixHeap(engine);
    }
  }

  /** Where the boot code says that something is. */
  private address(of: string): number {
    const address = this.noted.get(of);
    if (address === undefined) throw new Error(`The virtual board's boot code didn't say where ${of} is`);
    return address;
  }

  /** Never returns: the board serves its REPL until the worker is terminated. */
  serve(cause: ResetCause): never {
    let raw = false;
    for (let next = cause; ; ) {
      let started = false;
      try {
        this.startUp(next, raw);
        started = true;
        raw = this.serveUntilReset();
        next = "soft";
        this.options.console.write(Buffer.from("MPY: soft reboot\r\n"));
      } catch (error) {
        this.crashed(error);
        // It would crash for ever: the host decides whether to try again.
        if (!started) throw error;
        raw = false;
        next = "hard";
      }
    }
  }

  private startUp(cause: ResetCause, raw: boolean): void {
    if (this.used) this.engine.restore(this.fresh);
    this.used = true;
    this.options.console.occupied(false);
    this.options.files.reset();
    this.options.peripherals.reset(cause);
    this.runFile("boot.py");
    if (!raw) this.runFile("main.py");
    this.repl.begin(raw);
  }

  /** Answers whether the raw REPL stays on. */
  private serveUntilReset(): boolean {
    while (!this.repl.feed(this.nextByte()));
    return this.repl.raw;
  }

  /** A JavaScript exception out of the interpreter, such as its C stack's overflow: boards start again after that. */
  private crashed(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.options.console.write(Buffer.from(`\r\nMicroPython stopped (${reason}): hard reset\r\n`));
  }

  private nextByte(): number {
    for (;;) {
      const byte = this.options.console.readByte();
      if (byte >= 0) return byte;
      this.scheduler.clear();
      if (this.options.peripherals.pending()) this.runCallbacks();
    }
  }

  /** Callbacks of interrupts and timers run while the prompt waits, too. */
  private runCallbacks(): void {
    this.guarded(() => {
      try {
        this.engine.run("import _dispatch\n_dispatch.run(0)\ndel _dispatch");
      } catch (error) {
        if (!(error instanceof PythonFailure)) throw error;
        this.options.console.print(error.text);
      }
      return 0;
    }, false);
  }

  /** Whether a blocked read must let something in: an interrupt, or a callback, which it schedules. */
  private attention(): boolean {
    if (this.interrupted()) return true;
    if (this.scheduler.locked || !this.options.peripherals.pending()) return false;
    this.scheduler.dispatch();
    return true;
  }

  /** Whether KeyboardInterrupt is pending, taking in a Ctrl-C that came before the program ran. */
  interrupted(nextOnly = false): boolean {
    if (this.scheduler.interruptChar === interruptChar) this.takeInterrupt(nextOnly);
    return this.scheduler.exceptionPending;
  }

  private takeInterrupt(nextOnly = false): void {
    if (this.options.profile.interrupts && this.options.console.takeInterrupt(nextOnly))
      this.scheduler.interrupt();
  }

  /**
   * Runs what may be a program. Ctrl-C interrupts from now on: a board's REPL enables it a little later, but a board is
   * also fast against the line that the bytes come on.
   */
  private guarded(act: () => number, starts: boolean): number {
    const { scheduler } = this;
    const { console } = this.options;
    console.occupied(true);
    scheduler.clear();
    scheduler.interruptChar = interruptChar;
    this.perhaps = !starts;
    this.takeInterrupt(this.perhaps);
    const result = act();
    scheduler.interruptChar = -1;
    // Nothing ran, or it came too late for the program that it was meant for.
    if (scheduler.exceptionPending) console.returnInterrupt();
    scheduler.clear();
    console.occupied(false);
    return result;
  }

  /** boot.py and main.py: in `__main__`, their globals stay for the REPL. */
  private runFile(name: string): void {
    const source = this.options.files.text(`/${name}`);
    if (source === undefined) return;
    this.guarded(() => {
      try {
        this.engine.run(`exec(compile(open("/${name}").read(), "${name}", "exec"))`);
      } catch (error) {
        if (!(error instanceof PythonFailure)) throw error;
        if (error.type !== "SystemExit") this.options.console.print(withoutOuterFrame(error.text));
      }
      return 0;
    }, true);
  }
}

/** The frame of the line above, which boards don't have. */
function withoutOuterFrame(traceback: string): string {
  return traceback.replace(/^(Traceback[^\n]*\n) {2}File "<stdin>", line 1, in <module>\r?\n/, "$1");
}

/** Bytes of the firmware's constant that marks the path of built-in Python modules. */
const frozenPrefix = ".frozen/\0";
/** Static data is below. */
const staticBytes = 1 << 18;

/**
 * The package has modules built in that boards don't have, or have differently (`asyncio` for a browser's event loop).
 * With its prefix changed the interpreter finds none of them and asks the file system instead, which has ours there.
 */
function hideFrozenModules(engine: Engine): void {
  const memory = Buffer.from(engine.memory.u8.buffer, 0, staticBytes);
  for (let at = memory.indexOf(frozenPrefix); at >= 0; at = memory.indexOf(frozenPrefix, at + 1))
    memory[at] = 1;
}

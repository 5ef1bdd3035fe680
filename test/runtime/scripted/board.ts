import { ascii, concat } from "../../../runtime/repl/bytes.js";
import { checkOf } from "../../../runtime/repl/query.js";
import type { ByteStream, Clock, Off } from "../../../runtime/transport/types.js";
import type { ScriptedAgent } from "./agent.js";
import { says } from "./programs.js";

/** A program of the script: yields a number to sleep that many ms, `"byte"` to read one from standard input. */
export type Program = (io: ProgramIo) => Generator<number | "byte", void, number>;

export interface ProgramIo {
  print(text: string | Uint8Array): void;
  /** False: 03 is a byte like another (`micropython.kbd_intr(-1)`). */
  interruptible: boolean;
}

/** What a program throws to raise a Python exception. */
export class Raise extends Error {
  constructor(readonly report: string) {
    super(report);
  }
}
export class KeyboardInterrupt extends Raise {
  constructor() {
    super(
      'Traceback (most recent call last):\r\n  File "<stdin>", line 1, in <module>\r\nKeyboardInterrupt: \r\n',
    );
  }
}
export class SystemExit extends Error {}
/** `machine.reset()`, or a watchdog that wasn't fed. */
export class MachineReset extends Error {}

export interface ScriptedOptions {
  /** `paste`: raw-paste; `refuses`: answers R 00; `old`: doesn't know the request. */
  readonly firmware?: "paste" | "refuses" | "old";
  readonly window?: number;
  readonly ps1?: string;
  /** What the board does when the test begins. */
  readonly start?: "friendly" | "raw" | Program;
  /** main.py: runs at every start, but where raw mode is on. */
  readonly main?: Program;
  /** Bytes that are in its input before the host's first. */
  readonly typed?: Uint8Array;
  /** Milliseconds after a start in which everything sent to it is lost. */
  readonly deaf?: number;
  readonly bootText?: string | Uint8Array;
  /** `sys.implementation._machine`. */
  readonly machine?: string;
  /** By the code's text; what isn't here and isn't built in raises NameError. */
  readonly programs?: Readonly<Record<string, Program>>;
  /** The source is refused as a syntax error once this many bytes have come (raw-paste stops early). */
  readonly stopAfter?: number;
  readonly faults?: Partial<Faults>;
  /** Code that makes the agent resident is run by this one. */
  readonly agent?: ScriptedAgent;
}

/** What happens to bytes on their way; `n` counts from 0 from the first byte of the connection, per direction. */
export interface Faults {
  toBoard(byte: number, n: number): readonly number[];
  toHost(byte: number, n: number): readonly number[];
  /** Pieces in which an output arrives: lengths; undefined for one piece. `gap` ms lie between pieces. */
  cut(length: number, n: number): readonly number[] | undefined;
  gap: number;
  latency: number;
  /** The link ends after this many bytes to the board. */
  endAfter: number;
}

/** What the host pastes: a wrapper, and the code as a literal of bytes. */
const PASTED = /^exec\("print\(.*",\{'c':b"(.*)",'g':globals\(\)\}\)$/s;
const unescaped = (_: string, hex?: string, same?: string) =>
  hex === undefined ? (same ?? "\n") : String.fromCharCode(Number.parseInt(hex, 16));

const BANNER = 'MicroPython v1.27.0 on 2025-12-09; scripted board\r\nType "help()" for more information.\r\n';
const RAW = "raw REPL; CTRL-B to exit\r\n>";
type Step = Generator<number | "byte", void, number>;
type ReplStep<T = void> = Generator<number | "byte", T, number>;

/** A board that plays MicroPython's REPL byte by byte from a script, on a virtual clock. It executes nothing. */
export class ScriptedBoard implements ByteStream {
  /** Source texts that were run, in order; without the runtime's own query. */
  readonly ran: string[] = [];
  resets = 0;
  /** All bytes that came from the host. */
  readonly received: number[] = [];
  /** Most bytes that were sent beyond what raw-paste had granted; 0 if the window was always kept. */
  overrun = 0;
  private readonly dataListeners = new Set<(bytes: Uint8Array) => void>();
  private readonly closeListeners = new Set<(cause?: Error) => void>();
  private input: number[] = [];
  private output: number[] = [];
  private sent = 0;
  private taken = 0;
  private free = 0;
  private process!: Step;
  private waiting: "byte" | "sleep" | "done" = "done";
  private running: ProgramIo | undefined;
  private modules = new Map<string, string>();
  private raw = false;
  private wakeUp: Off = () => {};
  private readonly faults: Faults;
  private bornAt = 0;
  private ended = false;

  constructor(
    private readonly clock: Clock,
    private readonly options: ScriptedOptions = {},
  ) {
    this.faults = {
      toBoard: (byte) => [byte],
      toHost: (byte) => [byte],
      cut: () => undefined,
      gap: 1,
      latency: 1,
      endAfter: Number.POSITIVE_INFINITY,
      ...options.faults,
    };
    this.raw = options.start === "raw";
    this.input.push(...(options.typed ?? []));
    const main = typeof options.start === "function" ? options.start : undefined;
    this.begin(this.life(main, options.start !== undefined && main === undefined));
  }

  onData(listener: (bytes: Uint8Array) => void): Off {
    this.dataListeners.add(listener);
    return () => this.dataListeners.delete(listener);
  }

  onClose(listener: (cause?: Error) => void): Off {
    this.closeListeners.add(listener);
    return () => this.closeListeners.delete(listener);
  }

  write(bytes: Uint8Array): void {
    if (this.ended) throw new Error("the link has ended");
    const arriving: number[] = [];
    for (const byte of bytes) {
      arriving.push(...this.faults.toBoard(byte, this.taken++));
      if (this.taken >= this.faults.endAfter) {
        this.clock.after(this.faults.latency, () => this.end());
        break;
      }
    }
    this.clock.after(this.faults.latency, () => this.arrive(arriving));
  }

  /** The board loses power and starts again. */
  powerCycle(): void {
    this.raw = false;
    this.restart();
  }

  private end(): void {
    if (this.ended) return;
    this.ended = true;
    for (const listener of this.closeListeners) listener(new Error("cut"));
  }

  private arrive(bytes: readonly number[]): void {
    if (this.clock.now() - this.bornAt < (this.options.deaf ?? 0)) return;
    for (const byte of bytes) {
      this.received.push(byte);
      if (byte === 0x03 && this.running?.interruptible) {
        this.advance(() => this.process.throw(new KeyboardInterrupt()));
      } else {
        this.input.push(byte);
        this.feed();
      }
    }
  }

  private begin(process: Step): void {
    this.wakeUp();
    this.process = process;
    this.bornAt = this.clock.now();
    this.advance(() => process.next(0));
    this.feed();
  }

  private feed(): void {
    while (this.waiting === "byte" && this.input.length > 0) {
      const byte = this.input.shift()!;
      this.advance(() => this.process.next(byte));
    }
  }

  private advance(step: () => IteratorResult<number | "byte", void>): void {
    this.wakeUp();
    const result = step();
    this.flush();
    if (result.done) {
      this.waiting = "done";
      return;
    }
    this.waiting = result.value === "byte" ? "byte" : "sleep";
    if (typeof result.value !== "number") return;
    this.wakeUp = this.clock.after(result.value, () => {
      this.advance(() => this.process.next(0));
      this.feed();
    });
  }

  private print(text: string | Uint8Array): void {
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    for (const byte of bytes) this.output.push(...this.faults.toHost(byte, this.sent++));
  }

  private flush(): void {
    const bytes = this.output;
    this.output = [];
    const lengths = this.faults.cut(bytes.length, this.sent - bytes.length) ?? [bytes.length];
    let at = 0;
    for (const length of lengths) {
      const piece = Uint8Array.from(bytes.slice(at, at + length));
      at += length;
      this.free =
        Math.max(this.free, this.clock.now() + this.faults.latency) +
        (piece.length < at ? this.faults.gap : 0);
      this.clock.after(this.free - this.clock.now(), () => {
        if (!this.ended && piece.length > 0) for (const listener of [...this.dataListeners]) listener(piece);
      });
    }
  }

  private restart(): void {
    this.resets++;
    this.options.agent?.forget();
    this.modules = new Map();
    this.running = undefined;
    this.begin(this.life(undefined, false));
  }

  private *life(main: Program | undefined, quiet: boolean): Step {
    if (!quiet) this.print(this.options.bootText ?? "");
    const program = main ?? (quiet || this.raw ? undefined : this.options.main);
    if (program) {
      const report = yield* this.run(program);
      this.print(report);
    }
    let announce = !quiet;
    for (;;) {
      if (this.raw) {
        if (announce) this.print(RAW);
        yield* this.rawPrompt();
      } else {
        if (announce) this.print(`\r\n${BANNER}${this.ps1}`);
        yield* this.friendlyPrompt();
      }
      announce = true;
    }
  }

  private get ps1(): string {
    return this.options.ps1 ?? ">>> ";
  }

  private *friendlyPrompt(): ReplStep {
    let line = 0;
    for (;;) {
      const byte = yield "byte";
      if (byte === 0x01) {
        this.raw = true;
        this.print("\r\n");
        return;
      }
      if (byte === 0x02) return;
      if (byte === 0x04 && line === 0) {
        this.print("\r\n");
        yield* this.softReset();
      } else if (byte === 0x05) yield* this.pasteMode();
      else if (byte === 0x03 || byte === 0x0d) {
        this.print(`\r\n${this.ps1}`);
        line = 0;
      } else {
        this.print(Uint8Array.of(byte));
        line++;
      }
    }
  }

  private *pasteMode(): ReplStep {
    this.print("\r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ");
    const text: number[] = [];
    for (;;) {
      const byte = yield "byte";
      if (byte === 0x03) break;
      if (byte === 0x04) {
        const pasted = PASTED.exec(new TextDecoder().decode(Uint8Array.from(text)))?.[1];
        if (pasted !== undefined) {
          this.print(Uint8Array.of(0x0d, 0x0a, 0x02));
          yield* this.execute(ascii(pasted.replace(/\\(?:n|x(..)|(.))/g, unescaped)));
          break;
        }
        this.print(
          '\r\nTraceback (most recent call last):\r\n  File "<stdin>", line 1\r\nSyntaxError: invalid syntax\r\n',
        );
        break;
      }
      text.push(byte);
      this.print(byte === 0x0d ? "\r\n=== " : Uint8Array.of(byte));
    }
    this.print(`\r\n${this.ps1}`);
  }

  private *rawPrompt(): ReplStep {
    let line: number[] = [];
    for (;;) {
      const byte = yield "byte";
      if (byte === 0x01) {
        const asked = line.length === 2 && line[0] === 0x05;
        line = [];
        if (asked && this.options.firmware !== "old") yield* this.rawPaste();
        else this.print(RAW);
      } else if (byte === 0x02) {
        this.raw = false;
        return;
      } else if (byte === 0x03) line = [];
      else if (byte === 0x04) {
        this.print("OK");
        if (line.length === 0) {
          this.print("\r\n");
          yield* this.softReset();
        }
        yield* this.execute(Uint8Array.from(line));
        line = [];
      } else line.push(byte);
    }
  }

  private *rawPaste(): ReplStep {
    if (this.options.firmware === "refuses") {
      this.print(Uint8Array.of(0x52, 0x00, 0x3e));
      return;
    }
    const window = this.options.window ?? 128;
    this.print(Uint8Array.of(0x52, 0x01, window & 255, window >> 8, 0x01));
    const code: number[] = [];
    let granted = 2 * window;
    for (;;) {
      if (code.length === (this.options.stopAfter ?? -1)) {
        this.print(Uint8Array.of(0x04));
        let byte: number;
        do byte = yield "byte";
        while (byte !== 0x03 && byte !== 0x04);
        this.report(
          'Traceback (most recent call last):\r\n  File "<stdin>", line 1\r\nSyntaxError: invalid syntax\r\n',
        );
        return;
      }
      const byte = yield "byte";
      if (byte === 0x04) break;
      if (byte === 0x03) {
        this.print(Uint8Array.of(0x04));
        this.report(new KeyboardInterrupt().report);
        return;
      }
      code.push(byte);
      this.overrun = Math.max(this.overrun, code.length + this.input.length - granted - 1);
      if (code.length % window === 0) {
        granted += window;
        this.print(Uint8Array.of(0x01));
      }
    }
    this.print(Uint8Array.of(0x04));
    yield* this.execute(Uint8Array.from(code));
  }

  /** Output, 04, report, 04, prompt. */
  private *execute(code: Uint8Array): ReplStep {
    const program = this.options.agent?.program(code) ?? this.find(new TextDecoder().decode(code));
    const report = yield* this.run(program);
    this.report(report);
  }

  private report(report: string): void {
    this.print(concat(Uint8Array.of(4), ascii(report), Uint8Array.of(4), ascii(">")));
  }

  private *run(program: Program): ReplStep<string> {
    const io: ProgramIo = { print: (text) => this.print(text), interruptible: true };
    this.running = io;
    try {
      yield* program(io);
      return "";
    } catch (error) {
      if (error instanceof Raise) return error.report;
      if (error instanceof MachineReset) {
        this.running = undefined;
        this.clock.after(1, () => this.powerCycle());
        for (;;) yield 1e9;
      }
      if (!(error instanceof SystemExit)) throw error;
      this.print(Uint8Array.of(4, 4));
      yield* this.softReset();
      return "";
    } finally {
      this.running = undefined;
    }
  }

  private *softReset(): ReplStep {
    this.print("MPY: soft reboot\r\n");
    this.clock.after(5, () => this.restart());
    for (;;) yield 1e9;
  }

  private find(code: string): Program {
    const query = this.infoQuery(code);
    if (query) return query;
    // A query that the board took for something else, cut off: it is the runtime's own, too.
    if (code !== "" && 'exec("""import sys as y,gc\n'.startsWith(code.slice(0, 27))) return BUILT_IN["1/0"]!;
    this.ran.push(code);
    for (const programs of [this.options.programs ?? {}, BUILT_IN])
      if (Object.hasOwn(programs, code)) return programs[code]!;
    return says(
      new Raise(
        `Traceback (most recent call last):\r\n  File "<stdin>", line 1, in <module>\r\nNameError: name '${code}' isn't defined\r\n`,
      ),
    );
  }

  /** What the runtime asks on connecting; answered as the firmware would. */
  private infoQuery(code: string): Program | undefined {
    const nonce = Number(/^h=(\d+)$/m.exec(code)?.[1]);
    const mark = /setdefault\('(\w+)',h\)/.exec(code);
    if (!mark || !nonce || !code.endsWith('print(s,h)""",{\'g\':globals()})')) return undefined;
    if (!this.modules.has(mark[1]!)) this.modules.set(mark[1]!, String(nonce));
    const modules = ["1", "", "1", "1", "1"];
    const facts = [
      ...modules,
      "(1, 27, 0, '')",
      "scripted",
      this.options.machine ?? "scripted board",
      "774",
      "100000",
      "2.384186e-07",
    ];
    const text = `${[...facts, "0", "True", this.modules.get(mark[1]!)!].join("|")}|`;
    return says(`\r\n${text} ${checkOf(ascii(text), nonce)}\r\n`);
  }
}

const BUILT_IN: Readonly<Record<string, Program>> = {
  "print(1+1)": says("2\r\n"),
  "while True: pass": says(1e12),
  "1/0": says(
    new Raise(
      'Traceback (most recent call last):\r\n  File "<stdin>", line 1, in <module>\r\nZeroDivisionError: divide by zero\r\n',
    ),
  ),
  "import sys;sys.exit()": says(new SystemExit()),
};

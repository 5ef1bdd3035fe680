import {
  BoardError,
  ConnectError,
  DisconnectedError,
  MpcError,
  TimeoutError,
  UnsupportedError,
} from "../errors.js";
import { Emitter } from "../events.js";
import type { ByteStream, Clock, Link, Off } from "../transport/types.js";
import type { AbortSignalLike, CallOptions, ExecOptions, ReconnectOptions, Stats } from "../types.js";
import { ATTEMPT_MS, mayTryAgain, pauseAfter } from "./attempts.js";
import { CTRL_B, CTRL_C } from "./bytes.js";
import { fitsChecked, runChecked } from "./checkedCode.js";
import { CHIP_QUESTION, readChip } from "./chip.js";
import { Deadline } from "./deadline.js";
import { Meter } from "./meter.js";
import { MOST_BYTES, OutputLimit } from "./outputLimit.js";
import { Port } from "./port.js";
import { ProgramInput } from "./programInput.js";
import { Prompt } from "./prompt.js";
import type { Facts } from "./query.js";
import { type Mode, Queue } from "./queue.js";
import { ResidentLink } from "./resident.js";
import type { AgentLink, ExecResult, Line, OutputOptions, Session, SessionEvents } from "./session.js";
import { SilenceLimit } from "./silenceLimit.js";
import { TextStream, visible } from "./text.js";

const GOODBYE_MS = 500;
/** Bytes that the receive buffer of any board holds. */
const SMALLEST_BUFFER = 64;
const UNSURE: Link = { eightBit: true, reliable: false, maxBurst: 256 };

export interface SessionSetup {
  /** Makes the stream anew, for the first connection and for each later one; it is opened by the session if it has `open`. */
  readonly stream: (anew?: boolean) => Promise<ByteStream>;
  readonly clock: Clock;
  /** Most bytes that a call keeps, unless it says otherwise. Default 16 MiB. */
  readonly maxBytes?: number | undefined;
}

/** The session over one board's link. Made by `openSession`. */
export class LineSession implements Session {
  readonly clock: Clock;
  readonly input: ProgramInput;
  epoch = 0;
  private readonly meter = new Meter();
  private readonly queue = new Queue();
  private readonly events = new Emitter<SessionEvents>();
  private stream: ByteStream | undefined;
  private prompt: Prompt | undefined;
  private agent: ResidentLink | undefined;
  /** main.py runs since a reset, as far as is known. */
  mainRuns = false;
  private shut = false;
  /** Of the code that runs. */
  private silence: SilenceLimit | undefined;
  /** What the board said of itself when it was last connected; kept while it isn't. */
  private known: Facts | undefined;
  /** The chip's own number, once somebody has asked for it: a reconnection to another is refused. */
  chip: string | undefined;

  constructor(private readonly setup: SessionSetup) {
    this.clock = setup.clock;
    this.input = new ProgramInput(
      setup.clock,
      () => (this.link.pacesItself ? Number.POSITIVE_INFINITY : 2 * this.window || SMALLEST_BUFFER),
      (bytes) => this.events.emit("stalled", bytes),
    );
  }

  get link(): Link {
    return { ...UNSURE, ...this.stream?.link };
  }
  get maxBytes(): number {
    return this.setup.maxBytes ?? MOST_BYTES;
  }
  get window(): number {
    return this.prompt?.window ?? 0;
  }
  get pastes(): boolean {
    return this.prompt?.pastes ?? false;
  }
  get resident(): AgentLink | undefined {
    return this.agent;
  }
  get busy(): boolean {
    return !this.queue.idle;
  }
  get stats(): Stats {
    return this.meter.stats;
  }
  /** What the board last said of itself. */
  get facts(): Facts {
    return this.here().facts;
  }
  get connected(): boolean {
    return this.prompt !== undefined && this.prompt.port.closed === undefined;
  }
  /** True if the link has a reset line to pull. */
  get canHardReset(): boolean {
    return this.stream?.hardReset !== undefined;
  }

  /** Opens the link and enters. On failure the link is closed again. */
  async open(deadline: Deadline, reset: "none" | "soft" | "hard" = "none", anew = false): Promise<void> {
    const stream = await deadline.race(this.setup.stream(anew));
    try {
      if (stream.open) await deadline.race(usable(async () => stream.open?.()));
      this.stream = stream;
      const port = await usable(async () => new Port(stream, this.meter, (error) => this.lost(error)));
      port.heard = (bytes) => {
        this.input.heard(bytes);
        this.silence?.heard();
      };
      this.prompt = new Prompt(
        port,
        this.clock,
        this.link,
        (bytes) => this.events.emit("output", bytes),
        () => this.forget(),
        () => stream.hardReset && (() => stream.hardReset?.()),
      );
      if (reset === "hard") await pullResetLine(stream);
      await this.prompt.recover(deadline);
      this.known ??= this.prompt.facts;
      if (reset === "soft") await this.restart(deadline);
      this.listen();
    } catch (error) {
      const received = this.prompt?.port.remembered;
      this.prompt?.port.end(new DisconnectedError("the connection was not made"));
      this.prompt = undefined;
      this.stream = undefined;
      if (stream.open) await stream.close?.();
      throw error instanceof DisconnectedError ? endedWhileEntering(error, received) : error;
    }
  }

  run<T>(options: CallOptions, operation: (line: Line) => Promise<T>): Promise<T> {
    return this.operate("alone", options, "the call", operation);
  }

  share<T>(options: CallOptions, operation: (line: Line) => Promise<T>): Promise<T> {
    return this.operate("shared", options, "the call", operation);
  }

  exec(code: string, options: ExecOptions = {}): Promise<ExecResult> {
    return this.operate("alone", options, "exec", async (line) => {
      try {
        return await line.exec(code, { ...options, reads: true, checked: true, lateIsStray: true });
      } catch (error) {
        if (line.deadline.hasLeft && error instanceof BoardError) this.events.emit("stray", error);
        throw error;
      }
    });
  }

  /** Asks for the chip's own number, so that a reconnection finds out whether it is the same board. One turn. */
  async learnChip(options: CallOptions): Promise<void> {
    this.chip = readChip((await this.exec(CHIP_QUESTION, options)).text) ?? this.chip;
  }

  async interrupt(): Promise<void> {
    this.mainRuns = false;
    await this.here().port.write(Uint8Array.of(CTRL_C));
  }

  on<E extends keyof SessionEvents>(event: E, listener: SessionEvents[E]): Off {
    return this.events.on(event, listener);
  }

  /** Restarts the interpreter. With `runMain`, main.py runs afterwards, and the next call interrupts it. */
  softReset(options: CallOptions & { runMain?: boolean }): Promise<void> {
    return this.operate("alone", options, "the soft reset", async (line) => {
      const prompt = await this.free(line.deadline);
      if (!options.runMain) return this.restart(line.deadline);
      if (prompt.state !== "raw") await prompt.comeBack(line.deadline);
      await prompt.restartIntoMain();
      this.mainRuns = true;
    });
  }

  /** Pulls the reset line, or has the board reset itself by `machine.reset()`, and enters again. */
  hardReset(options: CallOptions): Promise<void> {
    return this.operate("alone", options, "the reset", async (line) => {
      const prompt = await this.free(line.deadline);
      if (this.stream?.hardReset) {
        await this.stream.hardReset();
        // A line that leads nowhere resets nothing.
        if (prompt.port.closed || (await prompt.recover(line.deadline))) return;
      }
      await prompt.start(new TextEncoder().encode("import machine\nmachine.reset()"), line.deadline);
      if (!prompt.port.closed) await prompt.recover(line.deadline);
    });
  }

  /**
   * Gives the open stream to the caller, who closes it, for what is beneath the REPL: past all that waits, which rejects with
   * `reason`. What `mayGo` throws leaves everything as it is.
   */
  handOver(mayGo: (stream: ByteStream) => void, reason: DisconnectedError): ByteStream {
    this.here();
    mayGo(this.stream!);
    this.shut = true;
    return this.letGo(reason)!;
  }

  /** Closes what is left of the old link and opens it anew. */
  async reconnect(options: ReconnectOptions): Promise<void> {
    const deadline = Deadline.of(this.clock, options, "the reconnection");
    const end = await this.queue.turn("alone", deadline);
    const before = this.known;
    try {
      this.shut = false;
      await this.leave(new DisconnectedError("the connection is being made anew"));
      const { attempts = 1 } = options;
      for (let attempt = 1; ; attempt++) {
        try {
          const limit = attempt < attempts ? deadline.within(ATTEMPT_MS) : deadline;
          await this.open(limit, "none", options.allowOther);
          await this.compare(before, options.allowOther === true, limit);
          break;
        } catch (error) {
          await this.leave(new DisconnectedError("the connection was not made"));
          if (attempt >= attempts || deadline.over || !mayTryAgain(error)) throw error;
          await this.wait(pauseAfter(attempt), deadline);
        }
      }
      this.known = this.facts;
      this.forget();
      this.events.emit("reconnect");
    } finally {
      end();
    }
  }

  /** Ends everything; what was waiting rejects. With `detach`, the board is left as it is, running what it runs. */
  async close(options: { detach?: boolean } = {}): Promise<void> {
    if (this.shut) return;
    this.shut = true;
    const port = this.prompt?.port;
    if (port && !port.closed && !options.detach) {
      const deadline = Deadline.of(this.clock, { timeout: GOODBYE_MS }, "goodbye");
      await deadline.race(port.write(Uint8Array.of(CTRL_C, CTRL_C, CTRL_B))).catch(() => {});
    }
    await this.leave(new DisconnectedError("the connection was closed", { code: "closed" }));
  }

  private async operate<T>(
    mode: Mode,
    options: CallOptions,
    what: string,
    operation: (line: Line) => Promise<T>,
  ): Promise<T> {
    const given = new AbortController();
    const deadline = Deadline.of(this.clock, options, what).or(given.signal);
    const end = await this.queue.turn(mode, deadline);
    const finish = () => {
      end();
      if (this.queue.idle) this.listen();
    };
    let running: Promise<T>;
    try {
      this.here();
      if (!this.agent) this.hush();
      const giveUp = (reason: unknown) => given.abort(reason);
      running = operation(new SessionLine(this, deadline, options.maxBytes ?? this.maxBytes, giveUp));
    } catch (error) {
      finish();
      throw error;
    }
    running.then(finish, finish);
    return deadline.race(running);
  }

  /** @internal Runs code for a line. */
  async execute(
    code: string | Uint8Array,
    options: OutputOptions,
    deadline: Deadline,
    { maxBytes, giveUp }: Pick<SessionLine, "maxBytes" | "giveUp">,
  ): Promise<ExecResult> {
    const prompt = await this.free(deadline);
    const pieces: Uint8Array[] = [];
    const limit = new OutputLimit(maxBytes);
    using silence = new SilenceLimit(this.clock, options.idleTimeout ?? Number.POSITIVE_INFINITY);
    this.silence = silence;
    silence.signal.addEventListener("abort", () => {
      if (deadline.leaves) giveUp(leftIn(silence.signal.reason));
    });
    const stream = new TextStream();
    let text = "";
    const print = (more: string) => {
      if (options.collect !== false) text += more;
      if (more !== "") options.onOutput?.(more);
    };
    const output = (bytes: Uint8Array) => {
      if (options.lateIsStray && deadline.hasLeft) return this.events.emit("output", bytes);
      if (options.collect !== false) {
        if (!limit.take(bytes.length)) return;
        pieces.push(bytes);
      }
      options.onBytes?.(bytes);
      print(stream.push(bytes));
    };
    try {
      const input = options.reads ? this.input : undefined;
      const until = deadline.or(limit.signal).or(silence.signal);
      const run = (bytes: Uint8Array, print: typeof output) => prompt.execute(bytes, print, until, input);
      const bytes = bytesOf(code);
      if (options.checked && prompt.losesBytes && fitsChecked(bytes, prompt.facts)) {
        await runChecked(run, bytes, output);
      } else await run(bytes, output);
    } finally {
      print(stream.end());
    }
    return { text, bytes: Uint8Array.from(Buffer.concat(pieces)) };
  }

  /** @internal Starts a resident program for a line. */
  async takeOver(code: string | Uint8Array, deadline: Deadline): Promise<AgentLink> {
    const prompt = await this.free(deadline);
    await prompt.start(bytesOf(code), deadline);
    const agent: ResidentLink = new ResidentLink(prompt, this.meter, () => {
      if (this.agent === agent) this.agent = undefined;
    });
    this.agent = agent;
    return agent;
  }

  /** @internal The bare line for a line. */
  async lend(deadline: Deadline): Promise<ByteStream> {
    const prompt = await this.free(deadline);
    if (prompt.state !== "raw") await prompt.comeBack(deadline);
    const { port } = prompt;
    prompt.state = "unknown";
    await port.write(Uint8Array.of(CTRL_B));
    const data = new Emitter<{ data(bytes: Uint8Array): void }>();
    return {
      write: (bytes) => port.write(bytes),
      onData: (listener) => {
        const off = data.on("data", listener);
        port.sink ??= (bytes) => data.emit("data", bytes);
        for (const bytes of port.drain()) listener(bytes);
        return off;
      },
      onClose: (listener) => this.on("disconnect", listener),
    };
  }

  /** The prompt, with no resident program on it. */
  private async free(deadline: Deadline): Promise<Prompt> {
    const prompt = this.here();
    await this.agent?.release({ deadline });
    this.hush();
    this.mainRuns = false;
    return prompt;
  }

  private here(): Prompt {
    if (!this.prompt) {
      const why = this.shut ? "was closed" : "is gone";
      throw new DisconnectedError(`the connection to the board ${why}; board.reconnect() opens it again`, {
        code: this.shut ? "closed" : "disconnected",
      });
    }
    if (this.prompt.port.closed) throw this.prompt.port.closed;
    return this.prompt;
  }

  private async restart(deadline: Deadline): Promise<void> {
    const prompt = this.here();
    if (prompt.state !== "raw") await prompt.comeBack(deadline);
    await prompt.softReset(deadline);
  }

  /** While nobody has the line, what comes is output, and the prompt has to be asked before it is trusted again. */
  private listen(): void {
    const prompt = this.prompt;
    if (!prompt || this.agent) return;
    const stray = (bytes: Uint8Array) => {
      if (prompt.state === "raw") prompt.state = "likely";
      this.events.emit("output", bytes);
    };
    prompt.port.sink = stray;
    for (const bytes of prompt.port.drain()) stray(bytes);
  }

  private hush(): void {
    if (this.prompt) this.prompt.port.sink = undefined;
  }

  private forget(): void {
    this.epoch++;
    this.agent?.end("reset");
    this.events.emit("reset");
  }

  private lost(error: DisconnectedError): void {
    this.input.fail(error);
    this.agent?.end("disconnected", error);
    this.events.emit("disconnect", error.cause instanceof Error ? error.cause : undefined);
  }

  private async leave(reason: DisconnectedError): Promise<void> {
    const stream = this.letGo(reason);
    if (stream?.open) await stream.close?.();
  }

  /** Ends all that goes on over the stream, and gives that back. */
  private letGo(reason: DisconnectedError): ByteStream | undefined {
    const { stream, prompt } = this;
    prompt?.port.end(reason);
    this.input.fail(reason);
    this.agent?.end("disconnected", reason);
    this.prompt = undefined;
    this.stream = undefined;
    return stream;
  }

  /**
   * A port's name is no identity: firmware and machine have to be those of before, and the chip, if that is known. A board that still
   * has its mark is the same one.
   */
  private async compare(before: Facts | undefined, allowOther: boolean, deadline: Deadline): Promise<void> {
    const now = this.facts;
    if (!before) return;
    const isSameKind = before.platform === now.platform && before.machine === now.machine;
    if (!isSameKind && !allowOther) throw otherBoard(nameOf(before), nameOf(now));
    if (this.chip === undefined || (now.mark !== "" && now.mark === before.mark)) return;
    const was = this.chip;
    const is = readChip(
      (await this.execute(CHIP_QUESTION, {}, deadline, { maxBytes: this.maxBytes, giveUp: () => {} })).text,
    );
    if (allowOther) this.chip = is;
    else if (is !== undefined && is !== was)
      throw otherBoard(`${nameOf(before)} with chip ${was}`, `one with chip ${is}`);
  }

  private wait(ms: number, deadline: Deadline): Promise<void> {
    return new Promise((resolve) => {
      deadline.within(ms).onOver(resolve);
    });
  }
}

const otherBoard = (was: string, is: string): ConnectError =>
  new ConnectError(
    `where ${was} was, there is ${is} now. If that is meant, connect anew, or reconnect({ allowOther: true }).`,
    { code: "other-board" },
  );

const nameOf = ({ platform, machine }: Facts): string => `${machine || "a board"} (${platform})`;

async function pullResetLine(stream: ByteStream): Promise<void> {
  if (!stream.hardReset) {
    throw new UnsupportedError(
      'this link has no reset line for `reset: "hard"`; board.reset() of a connected board does without',
    );
  }
  await stream.hardReset();
}

const leftIn = (silence: TimeoutError): TimeoutError =>
  new TimeoutError(`${silence.message}. What it runs goes on.`, { code: "left-running" });

const bytesOf = (code: string | Uint8Array): Uint8Array =>
  typeof code === "string" ? new TextEncoder().encode(code) : code;

/** A link that ends before the board is entered was no connection. */
/** What a link of the user's own throws may be anything. */
async function usable<T>(use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    if (error instanceof MpcError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new ConnectError(`the link can't be used: ${why}`, { cause: error });
  }
}

function endedWhileEntering(
  { cause }: DisconnectedError,
  received: Uint8Array = new Uint8Array(0),
): ConnectError {
  const why = cause instanceof Error ? `: ${cause.message}` : "";
  const saw = received.length === 0 ? "" : ` It had sent: "${visible(received)}".`;
  return new ConnectError(`the link ended before the board came to its prompt${why}.${saw}`, {
    cause,
    received,
  });
}

class SessionLine implements Line {
  constructor(
    private readonly session: LineSession,
    readonly deadline: Deadline,
    readonly maxBytes: number,
    /** Has the caller's promise reject, while the operation goes on. */
    readonly giveUp: (reason: unknown) => void,
  ) {}

  get signal(): AbortSignalLike | undefined {
    return this.deadline.signal;
  }

  exec(code: string | Uint8Array, options: OutputOptions = {}): Promise<ExecResult> {
    return this.session.execute(code, options, this.deadline, this);
  }

  takeOver(code: string | Uint8Array): Promise<AgentLink> {
    return this.session.takeOver(code, this.deadline);
  }

  lend(): Promise<ByteStream> {
    return this.session.lend(this.deadline);
  }
}

import { randomBytes } from "node:crypto";
import { AgentFunction, Kind, LEAVING_EVENT, portOfPlatform } from "../../contract/index.js";
import { BoardError, ProtocolError, ResetError } from "../errors.js";
import { agent7, agent8 } from "../generated/agent.js";
import { type BoardInfo, inflateModule } from "../info.js";
import { readValues } from "../marshal/reader.js";
import type { WireValue } from "../marshal/wireValue.js";
import { Writer } from "../marshal/writer.js";
import { Deadline } from "../repl/deadline.js";
import type { Line, Session } from "../repl/session.js";
import { pause } from "../transport/clock.js";
import type { CallOptions } from "../types.js";
import { dueCode, enterCode, forgetCode, installCode, moreCode } from "./agentSource.js";
import { FallbackAgent } from "./fallbackAgent.js";
import { keptReply, replyOfKept, requestForKept } from "./keptReply.js";
import { needsMore } from "./needsMore.js";
import type { Reply } from "./replyFrame.js";
import { execution, forgetAtPrompt, forgetPieces, inPieces } from "./requestPieces.js";
import { NotSent, ResidentAgent, type Ticket } from "./residentAgent.js";

export interface AgentOptions extends CallOptions {
  /** The function reads standard input: while it runs nothing is sent, not even an enquiry. */
  readonly quiet?: boolean;
  /** The generation that handles and function numbers in the request belong to; in another one it isn't sent. */
  readonly generation?: number;
  /** The reply may hold the prelude's Map or Set from now on. */
  readonly collections?: boolean;
}

/** A reply, its values read. */
export interface Answer {
  readonly kind: Kind;
  readonly values: readonly WireValue[];
}

export interface AgentListener {
  /** What the program on the board prints, while a call runs and between calls. */
  output(bytes: Uint8Array): void;
  /** An exception on the board that no call waits for: of a timer, or a promise that nothing handles. */
  stray(error: Error): void;
  /** Code has asked for the program's end, by `sys.exit` or `machine.soft_reset`: the interpreter has to be restarted. */
  exited(): void;
}

/** A port whose binascii has no crc32 although it can inflate. */
const WITHOUT_CRC = "esp8266";
/** Exceptions that say that the firmware has not what the agent needs. */
const LACKING: ReadonlySet<string> = new Set([
  "AttributeError",
  "ImportError",
  "NameError",
  "OverflowError",
  "TypeError",
]);
/** Larger than any int that firmware without large integers has. */
const LARGE_INT = 2 ** 30;
/** Bytes of heap below which the agent isn't tried. */
const LEAST_HEAP = 16_000;
/** The same without the garbage that the question itself leaves. */
const LEAST_COLLECTED = 20_000;
/** How long a started agent may take to say hello. */
const HELLO_MS = 3_000;
const RETURN_MS = 5_000;
/** Bytes of a piece of a request that there is no memory for, at first and at last. */
const [FIRST_PIECE, LEAST_PIECE] = [2048, 128] as const;
/** Starting it again does no harm. */
const ATTEMPTS = 2;
/** The WebAssembly board collects garbage only at the prompt, where the agent goes in time. Looking at a large heap is slow. */
const LARGE_HEAP = 1 << 20;

/** Ports that are known to take 03 for an interrupt while a program reads. Others may hand it over as a byte. */
const INTERRUPTED = new Set([
  "alif",
  "cc3200",
  "esp32",
  "esp8266",
  "mimxrt",
  "nrf",
  "renesas-ra",
  "rp2",
  "samd",
  "stm32",
]);

/** Puts the agent on the board when it is first needed, brings it back after anything else has used the prompt, and calls it. */
export class Agent {
  #resident: ResidentAgent | undefined;
  #mark: Uint8Array = newMark(true);
  /** Epochs of the session in which the board's garbage was collected, and in which there was memory then. */
  #collectedIn: number | undefined;
  #roomIn: number | undefined;
  /** Epoch of the session in which the board had no memory for the agent, or its firmware lacks what that needs. */
  #unfitIn: number | undefined;
  /** The firmware's binascii has crc32, as far as is known: where it isn't there, the agent's first start says so. */
  #hasCrc: boolean | undefined;
  /** Frames hold bytes; else text, where the link or the board's standard streams carry nothing else. */
  #eightBit = true;
  /** Epoch of the session in which the agent's code was put on the board. */
  #installedIn: number | undefined;
  /** How often another agent has taken the place of one that didn't start again. */
  #replaced = 0;
  readonly #callbacks = new Map<number, (args: readonly WireValue[]) => void>();
  #nextCallback = 1;
  /** The agent has what it takes to run timers. */
  #runsDue = false;
  /** The reply to sending what it needs for more than simple values, if that has been sent. */
  #more: Promise<Reply | undefined> | undefined;
  /** Makes errors of what error replies hold; set by who knows the modules' source maps. */
  errorFor: (values: readonly WireValue[]) => Error = () => new ProtocolError("code on the board raised");

  readonly #fallback: FallbackAgent;

  constructor(
    private readonly session: Session,
    private readonly info: () => BoardInfo,
    private readonly listener: AgentListener,
  ) {
    this.#fallback = new FallbackAgent(
      session,
      info,
      (bytes) => listener.output(bytes),
      (options) => this.#checkGeneration(options),
      (reply) => this.#late(reply),
    );
  }

  /** Changes whenever handles and function numbers of before are void. */
  get generation(): number {
    return this.session.epoch + this.#replaced;
  }

  /** Can the board host the agent? A micro:bit can't. Known for sure after `ready`. */
  get fits(): boolean {
    const { epoch, pastes } = this.session;
    if (pastes) return false;
    // Where it has been put there was room, however little has been left since.
    const isLarge = this.info().heap >= LEAST_HEAP || this.#roomIn === epoch || this.#installedIn === epoch;
    return this.info().features.has("binascii") && isLarge && this.#unfitIn !== epoch;
  }

  /** Where little of the heap was free when the board was asked, it may have been full of garbage. */
  async #lookForRoom(options: CallOptions): Promise<void> {
    const { session } = this;
    if (
      this.fits ||
      session.pastes ||
      !this.info().features.has("binascii") ||
      this.#collectedIn === session.epoch
    )
      return;
    const asked = { ...options, whenOver: "stop" } as const;
    const { text } = await session.exec("import gc\ngc.collect()\nprint(gc.mem_free())", asked);
    this.#collectedIn = session.epoch;
    if (Number.parseInt(text, 10) >= LEAST_COLLECTED) this.#roomIn = session.epoch;
  }

  /** A number under which the board can call the function; undefined where it can't. */
  callback(run: (args: readonly WireValue[]) => void): number | undefined {
    if (!this.fits) return undefined;
    const number = this.#nextCallback++;
    this.#callbacks.set(number, run);
    return number;
  }

  /** Starts the agent if it isn't running. Afterwards `generation` is right even if the board was reset unnoticed. */
  async ready(options: CallOptions = {}): Promise<void> {
    await this.#lookForRoom(options);
    if (!this.fits || this.#resident?.alive) return;
    await this.session.run(options, (line) => this.#start(line));
  }

  /** From now on the function with this number, a prelude's `run_due`, runs while the agent waits. */
  async runDue(fn: number, options: AgentOptions): Promise<void> {
    if (!this.fits) return;
    const reply = await this.request(execution(dueCode(this.#eightBit, !this.#runsDue, fn)), options);
    if (reply.kind !== Kind.value) throw this.errorFor(reply.values);
    this.#runsDue = true;
  }

  /**
   * The board forgets what these handles stand for, but for those that it has given out again since this was last called with none:
   * they may be on their way to the host.
   */
  async forget(handles: readonly number[], generation: number): Promise<void> {
    if (this.fits) {
      await this.request(execution(forgetCode(this.#eightBit, handles)), { generation });
      return;
    }
    const out = new Writer();
    out.int(AgentFunction.forget);
    for (const handle of handles) out.int(handle);
    await this.request(out.finish(), { generation });
  }

  /** Gives the options with the time that is left of theirs. */
  remaining<T extends CallOptions>(options: T): () => T {
    const deadline = Deadline.of(this.session.clock, options, "the call");
    return () => withLeft(options, deadline);
  }

  /** What was put of a module that wasn't loaded is dropped. */
  async forgetFiles(options: CallOptions): Promise<void> {
    this.#fallback.forgetFiles();
    if (!this.fits) return;
    const { V } = (this.#eightBit ? agent8 : agent7).names;
    await this.request(execution(`${V}.clear()`), options);
  }

  /** Resolves once what came with the replies of before has reached those that waited for it. */
  delivered(): Promise<void> {
    return pause(this.session.clock, 0);
  }

  /** Sends one request and resolves with its reply. At the deadline the call on the board is interrupted. */
  async request(body: Uint8Array, options: AgentOptions = {}): Promise<Answer> {
    const reply = await this.#request(body, options);
    const answer = { kind: reply.kind, values: readValues(reply.body) };
    if (answer.kind === Kind.error) this.#noticeExit(answer.values);
    return answer;
  }

  /** The same; what the board has no memory to take in one piece is sent in several. */
  async call(body: Uint8Array, options: AgentOptions): Promise<Answer> {
    const deadline = Deadline.of(this.session.clock, options, "the call");
    const rest = () => withLeft(options, deadline);
    // Whether the agent fits shows once it has been started. Without it, requests are no frames.
    if (body.length > this.#mostAtOnce) await this.ready(rest());
    const reply = body.length <= this.#mostAtOnce ? await this.request(body, rest()) : undefined;
    if (reply && !(this.fits && wasNotTaken(reply))) return reply;
    return (await this.#callInPieces(body, rest(), deadline)) ?? reply ?? this.request(body, rest());
  }

  /**
   * Reading a request leaves garbage, about 40 bytes for one. Where none is collected before the prompt there has to be room for it all.
   */
  get #mostAtOnce(): number {
    const { heap } = this.info();
    return this.fits && this.#collectsAtPrompt && heap <= LARGE_HEAP ? heap >> 8 : Number.POSITIVE_INFINITY;
  }

  /** Smaller ones where there is no memory for those. Undefined if nothing of the request can be sent apart. */
  async #callInPieces(
    body: Uint8Array,
    options: AgentOptions,
    deadline: Deadline,
  ): Promise<Answer | undefined> {
    const { H, out } = (this.#eightBit ? agent8 : agent7).names;
    const { generation } = options;
    // Where garbage is collected at the prompt only, it is full of what couldn't be taken.
    if (this.#collectsAtPrompt) await this.session.exec("", withLeft(options, deadline));
    let last: Answer | undefined;
    const first = Math.max(LEAST_PIECE, Math.min(FIRST_PIECE, this.#mostAtOnce));
    for (let size = first; size >= LEAST_PIECE; size >>= 1) {
      const split = inPieces(body, size, { H: H!, out: out! });
      if (!split) continue;
      try {
        for (const step of [...split.steps, split.request]) {
          last = await this.request(step, withLeft(options, deadline));
          if (last.kind === Kind.error) break;
        }
      } finally {
        const forget = this.#forgetPieces(split.names, generation);
        await deadline.race(forget).catch(() => {});
      }
      if (!wasNotTaken(last)) return last;
    }
    return last;
  }

  /** They may be what takes the memory that the agent needs to be told so: at the prompt there is more of it. */
  async #forgetPieces(names: readonly string[], generation: number | undefined): Promise<void> {
    // They may have made the agent leave: where there is no memory for it, it can't be started before they are gone.
    const reply = this.#resident?.alive
      ? await this.request(forgetPieces(names), { ...(generation !== undefined && { generation }) }).catch(
          ignore,
        )
      : undefined;
    if (reply?.kind === Kind.value || (generation !== undefined && generation !== this.generation)) return;
    const { H } = (this.#eightBit ? agent8 : agent7).names;
    await this.session.exec(forgetAtPrompt(names, H!));
  }

  get #collectsAtPrompt(): boolean {
    return this.info().platform === "webassembly";
  }

  /** The agent has caught it to tell of it; at the prompt it would have restarted the interpreter. */
  #noticeExit([pyType]: readonly WireValue[]): void {
    if (pyType === "SystemExit") this.listener.exited();
  }

  async #request(body: Uint8Array, options: AgentOptions): Promise<Reply> {
    const deadline = Deadline.of(this.session.clock, options, "the call");
    const rest = () => withLeft(options, deadline);
    for (let attempt = 0; attempt < 5; attempt++) {
      deadline.throwIfOver();
      await this.#lookForRoom(rest());
      if (!this.fits) return this.#fallback.request(body, rest());
      if (!this.#resident?.alive) {
        await this.session.run(rest(), (line) => this.#start(line));
        continue;
      }
      const reply = await this.#inTurn(this.#resident, body, options, rest);
      if (reply) return this.#whole(reply, rest());
    }
    throw new ProtocolError(
      "the agent on the board is ended again and again by something else that uses the prompt",
    );
  }

  /** Undefined if something else has had the prompt before the request was sent. */
  async #inTurn(
    resident: ResidentAgent,
    body: Uint8Array,
    options: AgentOptions,
    rest: () => AgentOptions,
    attempts = ATTEMPTS,
  ): Promise<Reply | undefined> {
    const { generation } = this;
    const ticket: Ticket = {};
    try {
      return await this.session.share(rest(), async (line) => {
        if (!resident.alive) return undefined;
        this.#checkGeneration(options);
        return this.#call(resident, body, options, line, ticket);
      });
    } catch (error) {
      if (!resident.isGone || ticket.state !== "sent" || attempts === 0) throw error;
      const again = await this.session.run(rest(), async (line) => {
        if (!(await this.#isAsBefore(resident, generation, line))) throw error;
        // In its turn before this one is over, and so before the calls that wait.
        const reply = this.#inTurn(this.#resident!, body, options, rest, attempts - 1);
        reply.catch(ignore);
        return { reply };
      });
      return again.reply;
    }
  }

  /**
   * A 03 of another tool, or one that noise has made, has ended the agent, and a prompt has taken the request. Started again it says how
   * many it has accepted: whether that one wasn't among them.
   */
  async #isAsBefore(gone: ResidentAgent, generation: number, line: Line): Promise<boolean> {
    const isBack = await this.#startAgain(line).catch((error) => {
      if (error instanceof BoardError || error instanceof ProtocolError) return false;
      throw error;
    });
    return isBack && this.generation === generation && this.#resident?.count === gone.count;
  }

  /** What the agent couldn't write without its extension comes once it has that. */
  async #whole(reply: Reply, options: AgentOptions): Promise<Reply> {
    const kept = this.#eightBit ? undefined : keptReply(reply, this.#mark);
    if (!kept) return reply;
    const { generation } = this;
    try {
      const request = requestForKept(kept);
      const withMore = { ...options, generation, quiet: false, collections: true };
      return replyOfKept(kept, await this.#request(request, withMore));
    } catch (cause) {
      if (!(cause instanceof ResetError)) throw cause;
      throw new ResetError("the board was reset before the result of a call had been read", { cause });
    } finally {
      this.forget([kept.handle], generation).catch(() => {});
    }
  }

  #checkGeneration({ generation }: AgentOptions): void {
    if (generation === undefined || generation === this.generation) return;
    throw new ResetError(
      "the board was reset: what had been loaded is gone, and this call was not run; load it again with board.load",
    );
  }

  /** Undefined if the agent was ended before the request was sent. */
  async #call(
    resident: ResidentAgent,
    body: Uint8Array,
    { quiet = false, maxBytes, collections }: AgentOptions,
    line: Line,
    ticket: Ticket,
  ): Promise<Reply | undefined> {
    // Both are queued at once, so that no later call overtakes this one.
    const more = collections || needsMore(body) ? this.#sendMore(resident) : undefined;
    const { deadline } = line;
    let isAnswered = false;
    deadline.watch(() => ticket.state !== undefined && !isAnswered);
    const answer = resident.request(body, ticket, quiet, maxBytes).finally(() => {
      isAnswered = true;
    });
    try {
      const reply = await deadline.race(answer);
      const extended = await more;
      // Then the request couldn't run.
      return extended?.kind === Kind.error ? extended : reply;
    } catch (error) {
      if (error instanceof NotSent) {
        // If the one before it has to be sent again, that goes first.
        if (resident.isGone) await this.delivered();
        return undefined;
      }
      if (deadline.leaves) {
        deadline.leave();
        const reply = await answer;
        this.#late(reply);
        return reply;
      }
      // An asynchronous function goes on by itself; its late reply is dropped.
      if (quiet) this.session.input.close();
      if (ticket.state === undefined) ticket.cancelled = true;
      else if (ticket.state === "sent" && resident.alive) await this.#stop(resident);
      throw error;
    } finally {
      if (resident.leaving) this.#comeBack(resident);
    }
  }

  /** The agent keeps what it was sent, unless it had no memory for it, or something ended it meanwhile. */
  #sendMore(resident: ResidentAgent): Promise<Reply | undefined> {
    if (this.#more) return this.#more;
    const sent: Promise<Reply | undefined> = resident.request(execution(moreCode(this.#eightBit))).then(
      (reply) => {
        if (reply.kind === Kind.error && this.#more === sent) this.#more = undefined;
        return reply;
      },
      () => {
        if (this.#more === sent) this.#more = undefined;
        return undefined;
      },
    );
    this.#more = sent;
    return sent;
  }

  /** The agent has gone to the prompt, where the board collects its garbage; it is started again in the background. */
  #comeBack(resident: ResidentAgent): void {
    if (resident !== this.#resident) return;
    this.#resident = undefined;
    const again = async (line: Line) => {
      const isAtPrompt = await line.deadline.race(resident.left(HELLO_MS));
      resident.dispose(new ProtocolError("the agent has left", { code: "ended" }));
      await this.session.resident?.release({ ended: isAtPrompt && resident.misaligned ? "cut" : isAtPrompt });
      // What filled the memory may still be in sight of a collection as conservative as the WebAssembly board's: another one.
      await line.exec("0");
      await this.#start(line);
    };
    // If this fails, the next call finds out by itself.
    this.session.run({ timeout: RETURN_MS }, again).catch(() => {});
  }

  /** Ends what runs, and the agent with it: the next call finds a board at its prompt, and starts the agent again. */
  async #stop(resident: ResidentAgent): Promise<void> {
    const link = this.session.resident;
    resident.dispose(new ProtocolError("the call was interrupted", { code: "ended" }));
    this.#resident = undefined;
    await link?.release();
  }

  /** False where its code isn't on the board any more, or doesn't start. */
  async #startAgain(line: Line): Promise<boolean> {
    if (this.#resident?.alive) return true;
    this.#resident?.dispose(new ProtocolError("the agent was replaced"));
    // Ending what is left of it may show that the board was reset.
    await this.session.resident?.release({ deadline: line.deadline });
    if (this.#installedIn !== this.session.epoch) return false;
    return this.#attempt(line, () => enterCode(this.#eightBit), fullHeap);
  }

  async #start(line: Line): Promise<void> {
    if (await this.#startAgain(line)) return;
    if (this.#installedIn === this.session.epoch) {
      // Functions and objects that it had numbered go with it.
      this.#replaced++;
      this.#installedIn = undefined;
    }
    this.#runsDue = false;
    this.#more = undefined;
    if (await this.#install(line)) this.#installedIn = this.session.epoch;
    else if (this.fits) throw new ProtocolError("the agent was put on the board, but does not answer");
  }

  #install(line: Line): Promise<boolean> {
    const info = this.info();
    const inflate = inflateModule(info);
    this.#eightBit = this.session.link.eightBit && info.features.has("buffer");
    const install = () =>
      installCode({
        mark: this.#mark,
        window: this.#window,
        float: info.float === "30bit" ? "single" : info.float,
        eightBit: this.#eightBit,
        eightBitSource: this.session.link.eightBit,
        limit: !this.#collectsAtPrompt ? 0 : info.heap > LARGE_HEAP ? 32 : 1,
        interrupts: INTERRUPTED.has(portOfPlatform(info.platform)),
        hasCrc: (this.#hasCrc ??= mayHaveCrc(info)),
        inflate,
      });
    return this.#attempt(line, () => {
      // Firmware without large integers can't compute the checks. It doesn't take the number either, if that is large.
      // What is sent where there is no CRC has a large one always.
      for (;;) {
        this.#mark = newMark(this.#eightBit);
        const code = install();
        const check = /==(\d+)\n/.exec(Buffer.from(code).toString("latin1"))?.[1];
        if (!this.#hasCrc || Number(check) >= LARGE_INT) return code;
      }
    });
  }

  /** More than once, as a byte of it may have been damaged; and in another way where the firmware lacks something. */
  async #attempt(
    line: Line,
    code: () => string | Uint8Array,
    noMemory = () => this.#doesNotFit(),
  ): Promise<boolean> {
    for (let attempt = 1; attempt <= ATTEMPTS && this.fits; attempt++) {
      try {
        const failure = await this.#enter(line, code());
        if (failure === undefined) return true;
        // The check comes before all else that needs an attribute. A damaged byte may look so, too, and another attempt follows.
        if (failure === "AttributeError" && this.#hasCrc) {
          this.#hasCrc = false;
          attempt--;
        } else if (failure === "MemoryError") noMemory();
        else if (attempt === ATTEMPTS && LACKING.has(failure)) this.#doesNotFit();
      } catch (error) {
        if (!(error instanceof ProtocolError) || attempt === ATTEMPTS) throw error;
      }
    }
    return false;
  }

  #doesNotFit(): void {
    this.#unfitIn = this.session.epoch;
  }

  get #window(): number {
    return this.session.window || 32;
  }

  /** Undefined when it has started; else the type of the exception that ended it, if one did. */
  async #enter(line: Line, code: string | Uint8Array): Promise<string | undefined> {
    const link = await line.takeOver(code);
    const resident: ResidentAgent = new ResidentAgent(link, {
      mark: this.#mark,
      window: this.#window,
      eightBit: this.#eightBit,
      input: this.session.input,
      reliable: this.session.link.reliable,
      maxBytes: this.session.maxBytes,
      clock: this.session.clock,
      onOutput: (bytes) => this.listener.output(bytes),
      onEvent: (body) => this.#event(resident, body),
      onError: (body) => this.#stray(body),
    });
    if (await line.deadline.race(resident.hello(HELLO_MS))) {
      this.#resident = resident;
      return undefined;
    }
    resident.dispose(new ProtocolError("the agent does not answer"));
    await link.release({ ended: resident.startFailed });
    return resident.failure;
  }

  /** Of a call that was left running: nobody waits for its result, but what it raised is told. */
  #late({ kind, body }: Reply): void {
    if (kind === Kind.error) this.#stray(body);
  }

  #stray(body: Uint8Array): void {
    try {
      const values = readValues(body);
      this.listener.stray(this.errorFor(values));
      this.#noticeExit(values);
    } catch (error) {
      this.listener.stray(error as Error);
    }
  }

  /** What a board sends must not throw where the bytes came in. */
  #event(resident: ResidentAgent, body: Uint8Array): void {
    try {
      const [number, ...rest] = readValues(body);
      if (number === LEAVING_EVENT) resident.leave();
      else if (typeof number === "number") this.#callbacks.get(number)?.(rest);
    } catch (error) {
      this.listener.stray(error as Error);
    }
  }
}

const ignore = () => undefined;

/** It is there, and fits: what has been kept since has taken the memory. */
function fullHeap(): never {
  throw new BoardError(
    "the board's heap is full: there is no memory left to answer calls. What takes it can be dropped by board.exec; board.softReset() frees all",
    { pyType: "MemoryError", traceback: "" },
  );
}

/**
 * Whether the firmware's binascii has crc32: what turns out otherwise, the agent's first start tells. MicroPython builds it only with what
 * inflates (extmod/modbinascii.c); the WebAssembly build has both, and its module may only be hidden.
 */
function mayHaveCrc(info: BoardInfo): boolean {
  const port = portOfPlatform(info.platform);
  return port !== WITHOUT_CRC && (inflateModule(info) !== undefined || port === "webassembly");
}

const withLeft = <T extends CallOptions>(options: T, deadline: Deadline): T =>
  deadline.at === Number.POSITIVE_INFINITY ? options : { ...options, timeout: deadline.left };

/** There was no memory to read a request, so it hasn't run. */
function wasNotTaken(answer: Answer | undefined): boolean {
  if (answer?.kind !== Kind.error) return false;
  const [pyType, , , unread] = answer.values;
  return pyType === "MemoryError" && typeof unread === "number" && unread > 0;
}

/**
 * Two bytes that rarely stand together: on 8-bit links both ≥ 80h and never a pair of UTF-8 (a continuation byte first),
 * else two printable ones.
 */
function newMark(eightBit: boolean): Uint8Array {
  const [a, b] = randomBytes(2) as unknown as [number, number];
  return eightBit
    ? Uint8Array.of(0x80 | (a & 0x3f), 0xc0 | (b & 0x3f))
    : Uint8Array.of(0x7b + (a % 4), 0x21 + (b % 0x5e));
}

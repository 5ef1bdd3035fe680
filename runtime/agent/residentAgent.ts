import { Control, ID, Kind, RAW_BANNER, WIRE_VERSION } from "../../contract/index.js";
import { DisconnectedError, MpcError, ProtocolError, ResetError } from "../errors.js";
import { readValues } from "../marshal/reader.js";
import type { WireValue } from "../marshal/wireValue.js";
import { writeWire } from "../marshal/writeWire.js";
import { tooMuch } from "../repl/outputLimit.js";
import type { ProgramInput } from "../repl/programInput.js";
import type { AgentLink } from "../repl/session.js";
import type { Clock, Off } from "../transport/types.js";
import { parseFrame, parseTextFrame, type Reply, type ReplyFrame } from "./replyFrame.js";
import { ReplyStream } from "./replyStream.js";
import { type RequestFrame, requestFrame, seedOf, textRequestFrame } from "./requestFrame.js";

export interface ResidentSetup {
  readonly mark: Uint8Array;
  /** Bytes that may be in flight are twice this. */
  readonly window: number;
  readonly eightBit: boolean;
  /** What a function that reads standard input is given. */
  readonly input: ProgramInput;
  /** Nothing is lost or damaged on the way. */
  readonly reliable: boolean;
  /** Longest reply, unless a request says otherwise. */
  readonly maxBytes: number;
  readonly clock: Clock;
  onOutput(bytes: Uint8Array): void;
  onEvent(body: Uint8Array): void;
  /** An exception on the board that belongs to no request. */
  onError(body: Uint8Array): void;
}

/** Enquiries: after this long without a reply, then doubling; sooner where something damaged has been seen. */
const FIRST_ENQUIRY_MS = 1_000;
const DAMAGE_ENQUIRY_MS = 250;
/** In the middle of a frame, where nothing is lost on the way: the line is slow, or the board has something else to do. */
const SLOW_MS = 4_000;
/** Silence that was no damage but a slow line, or a board that had something else to do, is given longer with each attempt, up to this. */
const LAST_PATIENCE_MS = 8_000;
/** A late answer may have been damaged: after so long it is asked for again, then after twice as long each time. */
const [FIRST_REMINDER_MS, LAST_REMINDER_MS] = [2_000, 60_000] as const;
/** A request is sent this often before it is given up. */
const MOST_ATTEMPTS = 8;
/** Requests that are answered later; there are 95 ids, and the last one isn't used at once again. */
const MOST_IN_FLIGHT = 90;
/** What a part of a reply costs the host beside its bytes. */
const COST_OF_PART = 64;
/** What the prompt writes after a program that ended well. */
const PROMPT_AFTER = "\x04\x04>";
/** What it writes after the report of one that ended in an exception. */
const AFTER_REPORT = "\x04>";
const LONGEST_REPORT = 2_000;
/** Kinds that answer a request. */
const ANSWERS: ReadonlySet<Kind> = new Set([Kind.value, Kind.error, Kind.part, Kind.end]);
/** The end of a program, a board's greeting and prompt, answers of a prompt to enquiries, and their beginnings, at the end of what has come. */
const STARTED = startedWords();
const LONGEST_WORDS = 1024;
const BACKSPACE = 0x08;
/** Longer frames than this aren't small, and are cut up by what is in them. */
const MOST_BACKSPACES = 32;
/** A REPL has to answer this many enquiries, each by its banner and nothing else, before the agent is taken for gone. */
const BANNERS = 3;

/** Counts are modulo 65536: more than so many ahead is behind. */
const HALF_OF_COUNTS = 0x7fff;

/** What is to be expected of replies to one request. */
interface Expected {
  /** What the check of a whole reply, or of its first part, starts from. */
  readonly seed: number;
  /** What the check of the next part starts from. */
  next?: number;
}

/** A request that the board hasn't answered. */
interface Pending extends Expected {
  readonly frame: RequestFrame;
  readonly count: number;
  /** No enquiries: the function reads standard input. */
  readonly quiet: boolean;
  /** The longest reply that is taken. */
  readonly maxBytes: number;
  /** The pieces of the reply's body that have come, and what they cost. */
  parts: Uint8Array[];
  cost: number;
  attempts: number;
  /** The board has said that it has to be sent again. */
  again: boolean;
  /** What the board said last is that there is no memory to take it. */
  lacksMemory?: boolean;
  /** The agent has taken it and will answer later: others may be sent. */
  accepted: boolean;
  /** The board has taken it: what is missing is its reply. */
  hasRun?: boolean;
  /** It is sent once more only because its late answer may have been lost. */
  isReminder: boolean;
  forgetReminder: Off;
  settle(outcome: { reply: Reply } | { error: Error }): void;
}

/** How far a request has come; its caller may cancel it while it isn't sent. */
export interface Ticket {
  state?: "sent" | "accepted";
  cancelled?: boolean;
}

/** The agent had ended before the request's turn came: nothing was sent. */
export class NotSent extends Error {}

/** The host's half of the dialogue with one run of the agent. */
export class ResidentAgent {
  readonly #stream: ReplyStream;
  readonly #pending = new Map<number, Pending>();
  readonly #offs: Off[];
  /** The request that is being sent or waits for its reply; others wait for it. */
  #current: Pending | undefined;
  /**
   * Answered requests, by id, until it is used again: replies may come once more, as a request was sent twice, or as a 03 came before the
   * agent waited for the next one, and is taken for one in the call.
   */
  readonly #answered = new Map<number, Expected>();
  #turn: Promise<unknown> = Promise.resolve();
  #count = 0;
  #nextId: number = ID.first;
  #waiter: ((event: "progress" | "ended" | "credit") => void) | undefined;
  #damaged = false;
  #banners = 0;
  #text = "";
  #sending = false;
  #credits = 0;
  #creditsOfPush = 0;
  #otherInPush = false;
  #asked = false;
  #helloSeen: ((seen: boolean) => void) | undefined;
  /** What came instead of the hello. */
  #report = "";
  #ended: Error | undefined;
  #leaving = false;
  /** The agent has answered an enquiry by status since this was cleared. */
  #idle = false;
  /** The agent may be inside a frame that was given up. */
  #misaligned = false;
  /** Whether the board has accepted a request that was given up isn't known, and so neither is the count. */
  #countIsSure = true;
  #tail = "";
  /** The prompt has been seen after leaving. */
  #hasLeft = false;
  #heldWords = "";
  /** Called when a request is no longer in flight. */
  #settled = done;
  #atPrompt: (() => void) | undefined;

  constructor(
    private readonly link: AgentLink,
    private readonly setup: ResidentSetup,
  ) {
    this.#stream = new ReplyStream(setup.mark, setup.eightBit ? parseFrame : parseTextFrame, {
      output: (bytes) => this.#output(bytes),
      frame: (frame) => this.#frame(frame),
      credit: () => this.#credit(),
      seedsFor: (kind, id) => this.#seedsFor(kind, id),
    });
    this.#offs = [
      link.onBytes((bytes) => this.#push(bytes)),
      link.onEnd((why, cause) => this.#end(why, cause)),
    ];
  }

  get alive(): boolean {
    return this.#ended === undefined && !(this.#leaving && !this.#busy) && this.link.alive;
  }

  /** Resolves when the agent has said hello, false if it hasn't within `ms` or the prompt is there again. */
  hello(ms: number): Promise<boolean> {
    if (this.#helloSeen === done) return Promise.resolve(true);
    // Its report may have come together with what says that the code has been taken.
    if (this.startFailed) return Promise.resolve(false);
    return new Promise((resolve) => {
      const cancel = this.setup.clock.after(ms, () => resolve(false));
      this.#helloSeen = (seen) => {
        cancel();
        resolve(seen);
      };
    });
  }

  /**
   * Sends a request and resolves with its reply (kinds value, error, end). Requests go one after the other; one that the
   * agent answers later (an asynchronous function) lets the next one pass.
   */
  async request(
    body: Uint8Array,
    ticket: Ticket = {},
    quiet = false,
    maxBytes = this.setup.maxBytes,
  ): Promise<Reply> {
    const before = this.#turn;
    let release!: () => void;
    this.#turn = new Promise<void>((resolve) => {
      release = resolve;
    });
    try {
      await before;
      while (this.alive && this.#pending.size >= MOST_IN_FLIGHT) await this.#oneSettled();
      if (!this.alive || ticket.cancelled) throw new NotSent();
      ticket.state = "sent";
      return await this.#send(body, ticket, { quiet, maxBytes }, release);
    } finally {
      release();
    }
  }

  #oneSettled(): Promise<void> {
    return new Promise((resolve) => {
      this.#settled = resolve;
    });
  }

  /** The agent has said that it goes to the prompt after the reply that comes next. */
  leave(): void {
    this.#leaving = true;
  }

  /** Something of a request that was given up may still be on its way to the board. */
  get misaligned(): boolean {
    return this.#misaligned;
  }

  get leaving(): boolean {
    return this.#leaving;
  }

  /** A prompt has answered in its place. */
  get isGone(): boolean {
    return this.#banners === BANNERS;
  }

  /** Requests that it has accepted, as far as the host knows, modulo 65536. */
  get count(): number {
    return this.#count;
  }

  /** Resolves once the prompt is there after leaving, false if it isn't within `ms`. */
  left(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const cancel = this.setup.clock.after(ms, () => resolve(false));
      this.#atPrompt = () => {
        cancel();
        resolve(true);
      };
      if (this.#hasLeft) this.#atPrompt();
    });
  }

  /** Lets go of the link's listeners; what is pending rejects. */
  dispose(error: Error): void {
    this.#ended ??= error;
    for (const off of this.#offs) off();
    this.#stream.flush();
    if (error instanceof ResetError) this.#heldWords = "";
    this.#showWords();
    for (const pending of [...this.#pending.values()]) pending.settle({ error });
    this.#waiter?.("ended");
  }

  async #send(
    body: Uint8Array,
    ticket: Ticket,
    limits: Pick<Pending, "quiet" | "maxBytes">,
    release: () => void,
  ): Promise<Reply> {
    if (!this.#countIsSure) await this.#learnCount();
    const make = this.setup.eightBit ? requestFrame : textRequestFrame;
    const frame = make(body, this.#count, new Set(this.#pending.keys()), this.#nextId, this.setup.window);
    this.#nextId = frame.id === ID.last ? ID.first : frame.id + 1;
    const reply = new Promise<Reply>((resolve, reject) => {
      const pending: Pending = {
        frame,
        count: this.#count,
        seed: seedOf(this.#count, frame.id),
        ...limits,
        parts: [],
        cost: 0,
        attempts: 0,
        again: true,
        accepted: false,
        isReminder: false,
        forgetReminder: done,
        settle: (outcome) => {
          this.#pending.delete(frame.id);
          if ("error" in outcome && pending === this.#current) this.#countIsSure = false;
          this.#endInput(pending);
          this.#settled();
          pending.forgetReminder();
          this.#answered.set(frame.id, { seed: pending.seed });
          if ("reply" in outcome) resolve(outcome.reply);
          else reject(outcome.error);
        },
      };
      this.#pending.set(frame.id, pending);
      this.#answered.delete(frame.id);
      this.#current = pending;
    });
    reply.catch(() => {}); // handled below; the exchange itself mustn't leave it unhandled
    const pending = this.#current!;
    await this.#exchange(pending);
    this.#current = undefined;
    if (pending.accepted || !this.#ended) ticket.state = "accepted";
    release();
    this.#remind(frame.id, FIRST_REMINDER_MS);
    return reply;
  }

  /** A late answer that was damaged on the way comes again when the request does. */
  #remind(id: number, ms: number): void {
    const pending = this.#pending.get(id);
    if (!pending?.accepted || this.setup.reliable) return;
    pending.forgetReminder = this.setup.clock.after(ms, () => {
      void this.#sendAgain(pending).then(() => this.#remind(id, Math.min(2 * ms, LAST_REMINDER_MS)));
    });
  }

  async #sendAgain(pending: Pending): Promise<void> {
    const before = this.#turn;
    let release = done;
    this.#turn = new Promise<void>((resolve) => {
      release = resolve;
    });
    await before;
    if (this.alive && this.#pending.get(pending.frame.id) === pending) {
      Object.assign(pending, { accepted: false, again: true, attempts: 0, isReminder: true });
      this.#current = pending;
      await this.#exchange(pending).catch(() => {}); // the link's end settles it
      this.#current = undefined;
    }
    release();
  }

  /** Sends the frame and sees to it that it is answered, or accepted for a later answer. */
  async #exchange(pending: Pending): Promise<void> {
    let patience = FIRST_ENQUIRY_MS;
    let enquiries = 0;
    while (this.#isOpen(pending)) {
      if (pending.again) {
        this.#endInput(pending);
        // Damage may have left the agent inside a frame that isn't one, which would swallow each new attempt.
        if (pending.attempts > 1 || this.#misaligned) await this.#align(pending);
        await this.#transmit(pending);
        if (pending.quiet && !pending.again && this.#isOpen(pending))
          this.setup.input.open((bytes) => this.link.write(bytes));
        patience = this.#damaged ? DAMAGE_ENQUIRY_MS : FIRST_ENQUIRY_MS;
        continue;
      }
      const event = await this.#wait(pending.quiet ? Number.POSITIVE_INFINITY : patience);
      if (event === "ended") return;
      if (event !== "timeout" || !this.#isOpen(pending)) continue;
      // Damage can make a short frame look long; then as many 01 are needed as it may still wait for.
      await this.#enquire(enquiries++ > 0 && !this.setup.reliable ? 2 * this.setup.window : 1);
      patience = Math.max(patience * 2, FIRST_ENQUIRY_MS);
    }
  }

  /** What the function hasn't read of its input, the agent takes for a frame. */
  #endInput({ quiet }: Pending): void {
    if (quiet && this.setup.input.close()) this.#misaligned = true;
  }

  #isOpen(pending: Pending): boolean {
    return this.#pending.get(pending.frame.id) === pending && !pending.accepted;
  }

  /** Sends the frame; a long one goes in steps that the agent acknowledges. */
  async #transmit(pending: Pending): Promise<void> {
    pending.again = false;
    if (++pending.attempts > MOST_ATTEMPTS) {
      if (pending.lacksMemory && !pending.isReminder) return this.#refused(pending, notTaken);
      return pending.settle({ error: pending.hasRun || pending.isReminder ? lostReply() : tooNoisy() });
    }
    const { bytes } = pending.frame;
    const step = this.setup.window;
    this.#credits = 0;
    this.#sending = bytes.length > step;
    let sent = Math.min(bytes.length, 2 * step);
    await this.link.write(bytes.subarray(0, sent));
    const first = this.setup.reliable ? SLOW_MS : FIRST_ENQUIRY_MS;
    let patience = longer(first, pending.attempts - 1);
    while (sent < bytes.length && !pending.again && this.#isOpen(pending)) {
      if (sent < (this.#credits + 2) * step) {
        const next = Math.min(bytes.length, (this.#credits + 2) * step);
        const piece = bytes.subarray(sent, next);
        sent = next;
        await this.link.write(piece);
        continue;
      }
      const event = await this.#wait(patience);
      if (event === "ended") return;
      if (event === "timeout") {
        await this.#enquire(2 * step);
        // Each of these is answered, in time or later.
        this.#misaligned = true;
        patience *= 2;
      }
    }
  }

  /** Asks until the agent says that it is idle, between two frames. */
  async #align(pending: Pending): Promise<void> {
    for (let i = 0; i < MOST_ATTEMPTS && this.#isOpen(pending); i++) {
      this.#idle = false;
      await this.#enquire(i === 0 ? 1 : 2 * this.setup.window);
      const patience = longer(DAMAGE_ENQUIRY_MS, i);
      let event = await this.#wait(patience);
      // The rest of a frame that was given up is answered, too, and so are enquiries of before: the last answer counts.
      while (this.#misaligned && (event === "progress" || event === "credit"))
        event = await this.#wait(patience);
      if (!this.#idle) continue;
      this.#misaligned = false;
      return;
    }
  }

  /** Asks how many requests the agent has accepted. */
  async #learnCount(): Promise<void> {
    for (let i = 0; i < MOST_ATTEMPTS && !this.#countIsSure && !this.#ended; i++) {
      await this.#enquire(2 * this.setup.window);
      await this.#wait(longer(DAMAGE_ENQUIRY_MS, i));
    }
  }

  #learned(count: number): void {
    this.#count = count;
    this.#countIsSure = true;
    this.#asked = false;
    this.#waiter?.("progress");
  }

  /**
   * One 01 asks an idle agent, and ends a half frame; a long half frame takes as many as are missing of its step. The
   * backspaces before it, which the agent skips, empty the line of a friendly REPL: on another it doesn't answer 01.
   */
  async #enquire(count: number): Promise<void> {
    this.#asked = true;
    this.#text = "";
    const sent = this.#current?.frame.bytes.length ?? 0;
    const bytes = new Uint8Array(Math.min(sent, MOST_BACKSPACES) + count).fill(BACKSPACE);
    await this.link.write(bytes.fill(Control.enquiry, bytes.length - count));
  }

  #wait(ms: number): Promise<"progress" | "ended" | "credit" | "timeout"> {
    if (this.#ended) return Promise.resolve("ended");
    return new Promise((resolve) => {
      const cancel =
        ms === Number.POSITIVE_INFINITY ? undefined : this.setup.clock.after(ms, () => finish("timeout"));
      const finish = (event: "progress" | "ended" | "credit" | "timeout") => {
        cancel?.();
        this.#waiter = undefined;
        resolve(event);
      };
      this.#waiter = finish;
    });
  }

  #push(bytes: Uint8Array): void {
    this.#creditsOfPush = 0;
    this.#otherInPush = false;
    this.#stream.push(bytes);
    const onlyCredits = this.#creditsOfPush > 0 || this.#stream.mayBeCredit;
    if (onlyCredits && !this.#otherInPush) this.link.onlyCredits(this.#creditsOfPush);
  }

  #seedsFor(kind: Kind, id: number): readonly number[] {
    if (id === ID.none) return kind === Kind.error || !ANSWERS.has(kind) ? [id] : [];
    if (kind === Kind.event || kind === Kind.nak || kind === Kind.hello) return [];
    const expected = this.#pending.get(id) ?? this.#answered.get(id);
    if (!expected) return [];
    return expected.next === undefined ? [expected.seed] : [expected.next, expected.seed];
  }

  #frame(frame: ReplyFrame) {
    this.#otherInPush = true;
    this.#showWords();
    this.#banners = 0;
    switch (frame.kind) {
      case Kind.hello:
        return this.#hello(frame);
      case Kind.event:
        return this.setup.onEvent(frame.body);
      case Kind.nak:
        return this.#again(frame);
      case Kind.status:
        if (frame.id === ID.none) return this.#again(frame);
        break;
      case Kind.error:
        if (frame.id === ID.none) return this.setup.onError(frame.body);
        break;
      default:
    }
    const pending = this.#pending.get(frame.id);
    if (frame.kind === Kind.part) return this.#part(frame, pending);
    if (!pending) return;
    if (pending === this.#current) {
      if (!pending.isReminder) this.#count = (pending.count + 1) & 0xffff;
      this.#asked = false;
      this.#sending = false;
    }
    if (frame.kind === Kind.status) pending.accepted = true;
    else if (frame.body.length > pending.maxBytes) this.#refuse(pending);
    else if (frame.seed === pending.next) pending.settle({ reply: whole(pending.parts, frame) });
    else pending.settle({ reply: frame });
    this.#waiter?.("progress");
  }

  /** A part goes on where the last one ended, or is the first one of a reply that is sent anew. */
  #part(frame: ReplyFrame, pending: Pending | undefined): void {
    const expected = pending ?? this.#answered.get(frame.id);
    if (!expected) return;
    const isFirst = frame.seed === expected.seed;
    expected.next = frame.check;
    if (!pending) return;
    if (isFirst) {
      pending.parts = [];
      pending.cost = 0;
    }
    pending.parts.push(frame.body);
    pending.cost += frame.body.length + COST_OF_PART;
    if (pending.cost > pending.maxBytes) this.#refuse(pending);
    this.#waiter?.("progress");
  }

  /** What is still to come of the reply is expected, and dropped. */
  #refuse(pending: Pending): void {
    pending.settle({ error: tooMuch("answered with", pending.maxBytes) });
    if (pending.next !== undefined)
      this.#answered.set(pending.frame.id, { seed: pending.seed, next: pending.next });
  }

  #hello(frame: ReplyFrame): void {
    const [version, count] = valuesIn(frame);
    if (version !== WIRE_VERSION || typeof count !== "number") return;
    this.#count = count;
    const seen = this.#helloSeen;
    this.#helloSeen = done;
    seen?.(true);
  }

  /**
   * A nak or a status says how many requests the agent has accepted. The current one is sent again either way: if it had
   * arrived, only its reply is repeated.
   */
  #again(frame: ReplyFrame): void {
    const [count, lacksMemory] = valuesIn(frame);
    const pending = this.#current;
    if (typeof count !== "number") return;
    if (!this.#countIsSure && !pending) this.#learned(count);
    if (!pending || !this.#isOpen(pending)) return;
    const ahead = (count - (pending.isReminder ? this.#count : pending.count)) & 0xffff;
    // What the board has said before comes once more.
    if (ahead > HALF_OF_COUNTS) {
      this.#damaged = true;
      return;
    }
    if (frame.kind === Kind.nak && lacksMemory === true && this.#mayLackMemory(pending)) {
      this.#refused(pending, notTaken);
      return;
    }
    if (frame.kind === Kind.nak) pending.lacksMemory = lacksMemory === true;
    // It wasn't read to its end: the rest, still on its way, would be taken for frames.
    if (pending.lacksMemory && frame.kind === Kind.nak) this.#misaligned = true;
    this.#idle = frame.kind === Kind.status;
    if (!this.#idle) this.#damaged = true;
    if (frame.kind === Kind.status && !this.#asked) return; // answers to enquiries that are no longer waited for
    this.#asked = false;
    if (ahead > 1) {
      pending.settle({
        error: new ResetError("the agent on the board has lost count of the calls; this call may have run"),
      });
    } else if (ahead === 1 && frame.kind === Kind.nak && pending.lacksMemory && pending.attempts > 2) {
      pending.settle({
        error: new ProtocolError("the call ran, but the board has no memory left to answer", {
          code: "lost-reply",
        }),
      });
    } else {
      pending.hasRun = ahead === 1;
      pending.again = true;
    }
    this.#waiter?.("progress");
  }

  /** A damaged length asks for memory, too; and before it is sent, a request lacks none: what was on the way before it does. */
  #mayLackMemory({ frame, attempts, again }: Pending): boolean {
    return !again && frame.bytes.length > this.setup.window && (this.setup.reliable || attempts > 1);
  }

  /** The board has no memory for the request, or for its reply. What is still on its way to it means nothing. */
  #refused(pending: Pending, reply: Reply): void {
    this.#misaligned = true;
    pending.settle({ reply });
    this.#waiter?.("progress");
  }

  #credit(): boolean {
    if (!this.#sending) return false;
    this.#credits++;
    this.#creditsOfPush++;
    this.#waiter?.("credit");
    return true;
  }

  #output(bytes: Uint8Array) {
    this.#otherInPush = true;
    if (this.#leaving) return this.#watchForEnd(bytes);
    if (this.#asked) this.#watchForPrompt(bytes);
    if (this.#ended instanceof ResetError) return;
    if (bytes.includes(this.setup.mark[0]!)) this.#damaged = true;
    if (this.#helloSeen === done) this.#show(bytes);
    else this.#startFailed(bytes);
  }

  /** What looks like the words of a board that has started anew is held back until it is known whether it has. */
  #show(bytes: Uint8Array): void {
    const text = this.#heldWords + Buffer.from(bytes).toString("latin1");
    const [words = ""] = STARTED.exec(text.slice(-LONGEST_WORDS)) ?? [];
    const shown = text.slice(0, text.length - words.length);
    this.#heldWords = words;
    if (shown !== "") this.setup.onOutput(Buffer.from(shown, "latin1"));
  }

  /** They were output: the agent is there. */
  #showWords(): void {
    if (this.#heldWords !== "") this.setup.onOutput(Buffer.from(this.#heldWords, "latin1"));
    this.#heldWords = "";
  }

  /** Before the hello, output is the report of a start that has failed. */
  #startFailed(bytes: Uint8Array) {
    this.#report = (this.#report + Buffer.from(bytes).toString("latin1")).slice(-LONGEST_REPORT);
    if (this.startFailed) this.#helloSeen?.(false);
  }

  /** An exception has ended it before its hello: the prompt is there again. */
  get startFailed(): boolean {
    return this.#report.endsWith(AFTER_REPORT);
  }

  /**
   * Type of the exception that kept it from starting; empty if there is none to be seen. One that the compiler has raised has no frames,
   * so that no line of a traceback stands between the 04 and it.
   */
  get failure(): string {
    return [...this.#report.matchAll(/^\x04?(\w*Error)\b/gm)].at(-1)?.[1] ?? "";
  }

  get #busy(): boolean {
    return this.#current !== undefined && this.#isOpen(this.#current);
  }

  /**
   * What the prompt writes when the agent has left is no output, nor is how it answers enquiries that are still on their way. If no reply
   * came before it, there was no memory for one.
   */
  #watchForEnd(bytes: Uint8Array): void {
    const text = this.#tail + Buffer.from(bytes).toString("latin1");
    this.#tail = text.slice(-RAW_BANNER.length);
    const isThere = text.includes(PROMPT_AFTER) || (this.#asked && text.includes(RAW_BANNER));
    if (this.#hasLeft || !isThere) return;
    this.#hasLeft = true;
    if (this.#busy) this.#refused(this.#current!, outOfMemory);
    this.#atPrompt?.();
  }

  /** After a reset the enquiry reaches a REPL, which answers each with its banner. */
  #watchForPrompt(bytes: Uint8Array): void {
    this.#text = (this.#text + Buffer.from(bytes).toString("latin1")).slice(-200);
    if (!this.#text.endsWith(RAW_BANNER)) return;
    const alone = this.#text.replace(/^\r\n/, "") === RAW_BANNER;
    this.#banners = alone ? this.#banners + 1 : 1;
    if (this.#banners < BANNERS) {
      void this.link.write(Uint8Array.of(Control.enquiry)).catch(() => {});
      this.#text = "";
      return;
    }
    const error = new ResetError(
      "the board is at its prompt: it was reset, or interrupted from elsewhere, during the call, which may have run in part",
    );
    this.dispose(error);
  }

  #end(why: "released" | "reset" | "disconnected", cause?: Error): void {
    if (why === "disconnected") {
      const message = "the connection to the board was lost; board.reconnect() opens it again";
      this.dispose(cause instanceof MpcError ? cause : new DisconnectedError(message, { cause }));
    } else if (why === "reset")
      this.dispose(new ResetError("the board was reset; what had been loaded is gone"));
    else this.dispose(new ProtocolError("the agent on the board was ended", { code: "ended" }));
  }
}

const done = () => {};

const longer = (ms: number, doublings: number): number => Math.min(ms * 2 ** doublings, LAST_PATIENCE_MS);

function startedWords(): RegExp {
  const end = "(?:\\x04(?:\\x04>?)?)?";
  const greeting =
    '(?:\\r\\n)?MicroPython v\\d[^\\r\\n]{1,200}\\r\\n(?:Type "help[^\\r\\n]{1,80}\\r\\n)?>>> ';
  const banner = RAW_BANNER.replace(/[()]/g, "\\$&");
  const beginning = Array.from(banner, (c) => `(?:${c}`).join("") + ")?".repeat(banner.length);
  return new RegExp(`${end}(?:${greeting})?(?:(?:\\r\\n)?${banner})*(?:(?:\\r\\n)?${beginning})$`);
}

/** None where there is nothing that can be read: such a frame says nothing. */
function valuesIn({ body }: Reply): WireValue[] {
  try {
    return readValues(body);
  } catch {
    return [];
  }
}

const tooNoisy = () =>
  new ProtocolError(`the line is too noisy: ${MOST_ATTEMPTS} attempts to get a call across failed`, {
    code: "damaged",
  });

const lostReply = () =>
  new ProtocolError("the call ran, but its result was damaged on the way", { code: "lost-reply" });

/** What the agent would answer if it could: whether it has run isn't known. */
const outOfMemory: Reply = { kind: Kind.error, body: writeWire(["MemoryError"]) };

/** It hasn't run. */
const notTaken: Reply = {
  kind: Kind.error,
  body: writeWire(["MemoryError", "", { wire: "list", items: [] }, 1]),
};

const whole = (parts: readonly Uint8Array[], last: Reply): Reply => ({
  kind: last.kind,
  body: Uint8Array.from(Buffer.concat([...parts, last.body])),
});

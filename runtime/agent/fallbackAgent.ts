import { AgentFunction, Kind } from "../../contract/index.js";
import { BoardError, ProtocolError, UnsupportedError } from "../errors.js";
import { fallback } from "../generated/agent.js";
import type { BoardInfo } from "../info.js";
import { readRequest, readValues } from "../marshal/reader.js";
import type { WireProxy, WireValue } from "../marshal/wireValue.js";
import { writeWire } from "../marshal/writeWire.js";
import { Deadline } from "../repl/deadline.js";
import type { Line, Session } from "../repl/session.js";
import type { AgentOptions } from "./agent.js";
import { crc32 } from "./crc.js";
import { checkText, PRIME, readText, type TextContext, textCheck, writeValue } from "./fallbackText.js";
import type { Reply } from "./replyFrame.js";

/** Functions of the fallback beyond those that it shares with the agent (step … invoke). */
const Own = { begin: 6, keep: 7, take: 8, add: 9 } as const;
const MOST_ATTEMPTS = 4;
/** Source goes in pieces of whole statements of about this length: a small heap can't compile more. */
const PIECE = 400;
/** A board of this kind has no memory for a longer one. */
const LONGEST_ANSWER = 1 << 13;
/** Texts and blocks that take this much together are sent only if the board has memory for them: their line takes seconds. */
const LARGE = 1 << 12;
/** Bytes of functions' and classes' source that one byte of heap holds once it is compiled, at the very most. */
const DENSEST = 4;

interface Loading {
  readonly files: readonly (readonly [path: string, bytes: Uint8Array])[];
  /** By name, those of the modules that have been begun. */
  readonly handles: Map<string, WireValue>;
  readonly reads: boolean;
}

type Answer =
  | { readonly kind: "value" | "end" | "exit"; readonly value: WireValue }
  | { readonly kind: "nak"; readonly count: number };

/** Calls by lines at the prompt, for boards that the agent doesn't fit; to those above it looks like the agent. */
export class FallbackAgent {
  #installedIn: number | undefined;
  #count = 0;
  readonly #types = new Map<number, string>();
  readonly #files = new Map<string, Uint8Array[]>();
  /** Names by which tracebacks shall call the files that were loaded. */
  readonly #places: string[] = [];

  constructor(
    private readonly session: Session,
    private readonly info: () => BoardInfo,
    private readonly output: (bytes: Uint8Array) => void,
    /** Throws where the request is one of before a reset. */
    private readonly refuseOld: (options: AgentOptions) => void,
    /** Takes the reply that came when its caller's time was over. */
    private readonly late: (reply: Reply) => void,
  ) {}

  async request(body: Uint8Array, options: AgentOptions): Promise<Reply> {
    const [fn, ...args] = requestValues(body);
    if (fn === AgentFunction.put) return this.#keep(args);
    const deadline = Deadline.of(this.session.clock, options, "the call");
    const rest = deadline.at === Number.POSITIVE_INFINITY ? options : { ...options, timeout: deadline.left };
    return this.session.run(rest, async (line) => {
      await this.#install(line);
      this.refuseOld(options);
      const reply = await this.#run(line, fn as number, args, options.quiet);
      if (line.deadline.hasLeft) this.late(reply);
      return reply;
    });
  }

  async #run(line: Line, fn: number, args: readonly WireValue[], reads = false): Promise<Reply> {
    try {
      if (fn === AgentFunction.load) return await this.#load(line, args, reads);
      return await this.#call(line, fn, withNumber(fn, args), reads);
    } catch (error) {
      if (error instanceof BoardError) return this.#raised(error);
      throw error;
    }
  }

  async #install(line: Line): Promise<void> {
    if (this.#installedIn === this.session.epoch) return;
    // Collected in between, so that no collection falls into the time in which the next piece comes.
    for (const piece of fallback) await line.exec(`${piece}\n__import__("gc").collect()`);
    this.#count = Math.floor(Math.random() * PRIME);
    await line.exec(`_mpc.k=${this.#count}`);
    this.#installedIn = this.session.epoch;
    this.#types.clear();
    this.#places.length = 0;
  }

  /** Code that is run from a string has no file name; where there is one file only, it is known all the same. */
  #raised(error: BoardError): Reply {
    const [place, ...others] = this.#places;
    const isKnown = place !== undefined && others.length === 0;
    const traceback = isKnown
      ? error.traceback.replaceAll('File "<string>"', `File "${place}"`)
      : error.traceback;
    return reply(Kind.error, [error.pyType, traceback, { wire: "list", items: [] }]);
  }

  #keep([path, data]: readonly WireValue[]): Reply {
    if (typeof path !== "string" || typeof data !== "object" || data === null || data.wire !== "bytes") {
      throw new ProtocolError("a file without a path or text");
    }
    this.#files.set(path, [...(this.#files.get(path) ?? []), data.value]);
    return reply(Kind.value, [null]);
  }

  /** What was put of a module that wasn't loaded is dropped. */
  forgetFiles(): void {
    this.#files.clear();
  }

  /** Each module's statements run in a dict of their own; each piece is checked like every call. */
  async #load(line: Line, [check, entry, ...names]: readonly WireValue[], reads = false): Promise<Reply> {
    const files = [...this.#files].map(([path, pieces]) => [path, Buffer.concat(pieces)] as const);
    this.#files.clear();
    // Pieces may have gone to the agent, before it turned out not to fit.
    if (files.reduce((sum, [, bytes]) => (sum ^ crc32(bytes)) >>> 0, Number(check)) !== 0) return damaged;
    await this.#askForModule(line, files);
    const handles = new Map<string, WireValue>();
    try {
      for (const [path, bytes] of files) await this.#loadFile(line, path, bytes, { files, handles, reads });
      const first = await this.#value(line, Own.add, names);
      for (const [path] of files) this.#places.push(`/_mpc${first}${path}`);
      const handle = handles.get(String(entry));
      const module: WireValue =
        handle === undefined ? null : { wire: "proxy", handle: Number(handle), type: "module" };
      return reply(Kind.value, [{ wire: "list", items: [module, first] }]);
    } catch (error) {
      const begun = [...handles.values()].map((handle) => `${Number(handle)},`).join("");
      await line.exec(`_mpc.m.clear();_mpc.d=0;[_mpc.h.pop(k,0)for k in(${begun})]`).catch(() => {});
      throw error;
    }
  }

  async #loadFile(
    line: Line,
    path: string,
    bytes: Uint8Array,
    { files, handles, reads }: Loading,
  ): Promise<void> {
    const name = moduleName(path);
    handles.set(name, await this.#value(line, Own.begin, [name]));
    const modules = new Set(files.map(([other]) => moduleName(other)));
    const { source, imports } = withoutImports(new TextDecoder().decode(bytes), modules);
    for (const taken of imports) await this.#value(line, Own.take, taken);
    for (const piece of statements(source)) {
      await this.#value(line, Own.keep, [piece]);
      await line.exec("exec(_mpc.t,_mpc.d);_mpc.t=0", { onBytes: this.output, reads });
    }
  }

  async #value(line: Line, fn: number, args: readonly WireValue[]): Promise<WireValue> {
    const frame = await this.#call(line, fn, args);
    return readValues(frame.body)[0] ?? null;
  }

  async #call(line: Line, fn: number, args: readonly WireValue[], reads = false): Promise<Reply> {
    const context: TextContext = {
      shortFloats: this.info().float === "30bit",
      typeOf: (handle) => this.#types.get(handle),
    };
    const written = [fn, ...args].map((value) => writeValue(value, context));
    const text = written.map((w) => w.text).join("");
    const code = written.map((w) => w.code).join(",");
    await this.#askForRoom(line, args.flatMap(blocksIn));
    for (let attempt = 0, lost = false; attempt < MOST_ATTEMPTS; attempt++) {
      const count = this.#count;
      const answer = await this.#exchange(line, `_mpc(${textCheck(count, text)},${code})`, count, reads);
      if (answer === undefined) {
        lost = true;
        continue;
      }
      if (answer.kind !== "nak") {
        this.#count = (count + 1) % PRIME;
        const value = this.#noted(answer.value);
        if (answer.kind === "exit") return reply(Kind.error, ["SystemExit", "", asList(value)]);
        return reply(answer.kind === "value" ? Kind.value : Kind.end, [value]);
      }
      this.#count = answer.count;
      if (lost && answer.count !== count) {
        throw new ProtocolError("the call ran, but its result was damaged on the way", {
          code: "lost-reply",
        });
      }
    }
    throw new ProtocolError("the line is too noisy: a call didn't come across", { code: "damaged" });
  }

  /** Literals are all in memory at once, and what is being read of the largest one as well. */
  async #askForRoom(line: Line, blocks: readonly number[]): Promise<void> {
    const sizes = blocks.filter((size) => size >= LEAST_ASKED);
    if (sizes.reduce((sum, size) => sum + size, 0) < LARGE) return;
    await line.exec(`[bytes(n)for n in(${[Math.max(...sizes), ...sizes].join(",")})]and None`);
  }

  /** A source that leaves more than all that is free would take minutes to fail. */
  async #askForModule(
    line: Line,
    files: readonly (readonly [path: string, bytes: Uint8Array])[],
  ): Promise<void> {
    const kept = files.reduce((sum, [, bytes]) => sum + keptLength(new TextDecoder().decode(bytes)), 0);
    if (kept < LARGE) return;
    await line.exec(
      `_mpc.g()\nif __import__("gc").mem_free()<${Math.floor(kept / DENSEST)}:raise MemoryError("the module is too large")`,
    );
  }

  /** Handles are told with their type, by which later uses of them are checked. */
  #noted(value: WireValue): WireValue {
    if (typeof value === "object" && value !== null) {
      if (value.wire === "proxy") this.#types.set((value as WireProxy).handle, value.type);
      if ("items" in value) for (const item of value.items) this.#noted(item);
    }
    return value;
  }

  /** One line; what it prints goes on as it comes, but for the last line, which ends in the answer. */
  async #exchange(line: Line, code: string, count: number, reads: boolean): Promise<Answer | undefined> {
    let held: Uint8Array = new Uint8Array(0);
    const onBytes = (bytes: Uint8Array) => {
      const all = Buffer.concat([held, bytes]);
      const end = Math.max(all.lastIndexOf(0x0a) + 1, all.length - LONGEST_ANSWER);
      if (end > 0) this.output(all.subarray(0, end));
      held = all.subarray(end);
    };
    try {
      await line.exec(code, { onBytes, reads });
    } catch (error) {
      if (held.length > 0) this.output(held);
      // It ran, if it was the call that raised; a nak of the next one tells if it wasn't.
      if (error instanceof BoardError) this.#count = (count + 1) % PRIME;
      throw error;
    }
    const found = findAnswer(Buffer.from(held).toString("latin1"), count);
    const printed = found ? held.subarray(0, found.start) : held;
    if (printed.length > 0) this.output(printed);
    return found?.answer;
  }
}

/** What else the host writes, can be read: collections and errors of the prelude are made by calls in a request. */
function requestValues(body: Uint8Array): WireValue[] {
  try {
    return readRequest(body);
  } catch (cause) {
    if (!(cause instanceof ProtocolError)) throw cause;
    const what = "a Map, a Set or an error of the program's own";
    throw new UnsupportedError(`${what} can't be sent to a board that has no room for the agent`, { cause });
  }
}

/** What arrived isn't what was sent; the agent answers a load so, too. */
const damaged: Reply = reply(Kind.error, [
  "OSError",
  "OSError: [Errno 5] EIO\n",
  { wire: "list", items: [5] },
]);

/** The answer at the end of a line: the only start from which the text reads to the end, and the check is right. */
export function findAnswer(line: string, count: number): { answer: Answer; start: number } | undefined {
  const end = line.length - 3;
  const check = line.slice(end);
  const found: { answer: Answer; start: number }[] = [];
  for (let start = Math.max(0, end - LONGEST_ANSWER); start < end; start++) {
    const answer = answerAt(line, start, end);
    if (!answer) continue;
    const seed = answer.kind === "nak" ? answer.count : count;
    if (checkText(textCheck(seed, line.slice(start, end))) === check) found.push({ answer, start });
  }
  if (found.length > 1) throw new ProtocolError("the program's output can't be told from its result");
  return found[0];
}

function answerAt(line: string, start: number, end: number): Answer | undefined {
  if (line[start] === "!") {
    const [, digits] = /^!(\d{1,5});$/.exec(line.slice(start, end)) ?? [];
    return digits === undefined ? undefined : { kind: "nak", count: Number(digits) };
  }
  const kind = line[start] === "x" ? "end" : line[start] === "q" ? "exit" : "value";
  const read = readText(line, kind === "value" ? start : start + 1);
  return read?.end === end ? { kind, value: read.value } : undefined;
}

/** Smaller ones find room where a large one has. */
const LEAST_ASKED = 64;

/** Bytes that texts and blocks in a value take at least, each at one place of the heap. */
function blocksIn(value: WireValue): number[] {
  if (typeof value === "string") return [value.length];
  if (typeof value !== "object" || value === null) return [];
  if ("items" in value) return value.items.flatMap(blocksIn);
  return value.wire === "bytes" || value.wire === "array" ? [value.value.length] : [];
}

/** Characters of functions and classes at the margin, without comments and indents: what stays once it has been run. */
export function keptLength(source: string): number {
  let length = 0;
  let isKept = false;
  // Texts of several lines are mostly doc strings, which no board keeps.
  for (const line of source.replace(/("""|''')[\s\S]*?\1/g, "").split("\n")) {
    if (/^[^\s#)\]}]/.test(line)) isKept = /^(def|class)\b/.test(line);
    const code = line.trim();
    if (isKept && !code.startsWith("#")) length += code.length;
  }
  return length;
}

const asList = (value: WireValue): WireValue =>
  typeof value === "object" && value !== null && "items" in value
    ? { wire: "list", items: value.items }
    : { wire: "list", items: [] };

/** What the agent's functions are given as an object is a handle here: a module is a dict, which would be taken for a value. */
function withNumber(fn: number, args: readonly WireValue[]): readonly WireValue[] {
  const [first, ...rest] = args;
  const isObject = fn <= AgentFunction.invoke && typeof first === "object" && first?.wire === "proxy";
  return isObject ? [first.handle, ...rest] : args;
}

function reply(kind: Kind, values: readonly WireValue[]): Reply {
  return { kind, body: writeWire(values) };
}

const moduleName = (path: string): string => path.slice(1).replace(/\.py$/, "").replaceAll("/", ".");

/** Takes `from m import n as k` of the modules that are loaded together out of a source; blank lines take their place. */
export function withoutImports(
  source: string,
  modules: ReadonlySet<string>,
): { source: string; imports: [module: string, name: string, as: string][] } {
  const imports: [string, string, string][] = [];
  const statement = /^(?:from ([\w.]+) import (?:\(([^)]*)\)|([\w, ]+))|import ([\w.]+).*)$/gm;
  const rest = source.replace(statement, (whole, from, listed, inline, plain) => {
    if (plain !== undefined && modules.has(plain)) {
      throw new UnsupportedError(
        `this board has too little memory for modules that share variables: ${whole.trim()}; put the code into one file`,
      );
    }
    if (from === undefined || !modules.has(from)) return whole;
    for (const item of ((listed ?? inline) as string).split(",")) {
      const [name, as] = item.trim().split(/\s+as\s+/);
      if (name) imports.push([from, name, as ?? name]);
    }
    return whole.replace(/[^\n]/g, "");
  });
  return { source: rest, imports };
}

/** Parts the source before lines that begin a statement at the margin; line numbers are kept by blank lines. */
export function statements(source: string): string[] {
  const lines = source.split("\n");
  const pieces: string[] = [];
  let first = 0;
  let length = 0;
  const cut = (end: number) => {
    const text = lines.slice(first, end).join("\n");
    if (text.trim() !== "") pieces.push("\n".repeat(first) + text);
    first = end;
    length = 0;
  };
  lines.forEach((line, i) => {
    const begins = /^[A-Za-z_@"'([{]/.test(line) && !/^(else|elif|except|finally)\b/.test(line);
    const decorated = i > 0 && lines[i - 1]!.startsWith("@");
    if (i > first && begins && !decorated && length + line.length > PIECE) cut(i);
    length += line.length + 1;
  });
  cut(lines.length);
  return pieces;
}

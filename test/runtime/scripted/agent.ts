import { inflateSync } from "node:zlib";
import {
  AgentFunction,
  ESCAPE_MASK,
  HEAD,
  ID,
  Kind,
  RESERVED_NAME,
  WIRE_VERSION,
} from "../../../contract/index.js";
import { enterCode, installCode } from "../../../runtime/agent/agentSource.js";
import { crc32 } from "../../../runtime/agent/crc.js";
import { agent8 } from "../../../runtime/generated/agent.js";
import { readRequest } from "../../../runtime/marshal/reader.js";
import type { WireValue } from "../../../runtime/marshal/wireValue.js";
import { writeWire } from "../../../runtime/marshal/writeWire.js";
import { KeyboardInterrupt, type Program, type ProgramIo, Raise } from "./board.js";

/** What a loaded module's function does. */
export type BoardFunction = (...args: WireValue[]) => WireValue | Generator<WireValue>;
type Reading<T> = Generator<number | "byte", T, number>;
/** A call, and what a hostile board can do about it. */
export interface IntrudedCall {
  readonly id: number;
  readonly seed: number;
  readonly mark: Uint8Array;
  /** Sends a frame whose check is right for `seed`; gives the check that a further part starts from. */
  frame(id: number, kind: Kind, seed: number, body: Uint8Array): number;
  print(bytes: Uint8Array): void;
}
interface Reply {
  readonly kind: Kind;
  readonly values: readonly WireValue[];
}

const RAISED = "Traceback (most recent call last):\r\nOSError: damaged\r\n";
/** Bytes of a frame before its payload, where its length doesn't fit one. */
const LONG_HEAD = 6;
/** More than this there is no memory for, unless said otherwise. */
const MEMORY = 60_000;

/** The agent as the protocol describes it, on the scripted board: reads the real one's source for what it is given, runs none of it. */
export class ScriptedAgent {
  private resident: Resident | undefined;

  /** Has the say, where there is one, when a loaded function is called: true if it has answered in the agent's place. */
  intruder: ((call: IntrudedCall) => boolean) | undefined;

  /** `partSize`: longer replies come in parts of so many bytes. `memory`: there is none for longer requests. */
  constructor(
    readonly functions: Readonly<Record<string, BoardFunction>>,
    readonly partSize = 250,
    readonly memory = MEMORY,
  ) {}

  /** What the code that was run at the prompt does, if it is the agent's. */
  program(code: Uint8Array): Program | undefined {
    const text = Buffer.from(code).toString("latin1");
    if (text === enterCode(true) && this.resident) return this.resident.run;
    if (!text.startsWith(`${RESERVED_NAME}={`)) return undefined;
    const given = readInstall(text);
    if (!given) return raises;
    this.resident = new Resident(this, given);
    return this.resident.run;
  }

  /** The board was reset. */
  forget(): void {
    this.resident = undefined;
  }
}

// biome-ignore lint/correctness/useYield: a program that ends at once
const raises: Program = function* () {
  throw new Raise(RAISED);
};

interface Given {
  readonly mark: Uint8Array;
  readonly window: number;
}

const CHECK = /==(\d+)/;
const LITERAL_END = '"""}';

/** The code that puts an agent on a board, around its literal: up to it, and after it but for the check. */
function aroundLiteral(code: string): [before: string, after: string, literal: string, check: number] {
  const start = code.indexOf('"""') + 3;
  const end = code.lastIndexOf(LITERAL_END);
  const after = code.slice(end);
  return [
    code.slice(0, start),
    after.replace(CHECK, "=="),
    code.slice(start, end),
    Number(CHECK.exec(after)?.[1]),
  ];
}

const [BEFORE, AFTER] = aroundLiteral(
  Buffer.from(
    installCode({
      mark: Uint8Array.of(0x80, 0xc0),
      window: 32,
      float: "double",
      limit: 0,
      interrupts: false,
      hasCrc: true,
      inflate: "deflate",
      eightBit: true,
      eightBitSource: true,
    }),
  ).toString("latin1"),
);

/** Undefined where the board would raise: the literal's check is wrong, or the text around it isn't what it was. */
function readInstall(text: string): Given | undefined {
  const [before, after, literal, check] = aroundLiteral(text);
  if (before !== BEFORE || after !== AFTER) return undefined;
  const escapes = /\\(?:x([0-9a-f]{2})|([0-7])|r|([\s\S]))/g;
  const source = literal.replace(escapes, (_, hex, octal, other) =>
    hex
      ? String.fromCharCode(Number.parseInt(hex, 16))
      : octal
        ? String.fromCharCode(octal)
        : (other ?? "\r"),
  );
  const bytes = Buffer.from(source, "latin1");
  if (crc32(bytes) !== check) return undefined;
  const plain = inflateSync(bytes).toString("latin1");
  const mark = new RegExp(`^${agent8.names.MARK}=b"(..)"$`, "m").exec(plain)![1]!;
  // The first piece of a long frame is shorter by its head.
  const [, window] = /=(\d+)-6\b/.exec(plain)!;
  return { mark: Buffer.from(mark, "latin1"), window: Number(window) };
}

class Resident {
  private accepted = 0;
  private last: { id: number; check: number; seed: number; reply: Reply | undefined } | undefined;
  private readonly files = new Map<string, Buffer>();
  private readonly loaded: BoardFunction[] = [];
  private readonly generators = new Map<number, Generator<WireValue>>();
  /** It has been sent more.py. */
  private hasMore = false;
  private io!: ProgramIo;
  /** 2 since a 03 has ended a frame, 1 since a request was accepted, 0 since the next one was. */
  private interrupted = 0;

  constructor(
    private readonly agent: ScriptedAgent,
    private readonly given: Given,
  ) {}

  readonly run: Program = function* (this: Resident, io: ProgramIo) {
    this.io = io;
    this.event({ kind: Kind.hello, values: [WIRE_VERSION, this.accepted] });
    for (;;) {
      let isIdle = true;
      try {
        const id = yield* this.byte();
        if (id === 1) this.event({ kind: Kind.status, values: [this.accepted] });
        if (id < ID.first) continue;
        isIdle = false;
        this.take(id, yield* this.receive(id));
      } catch (error) {
        if (error instanceof KeyboardInterrupt) {
          if (isIdle || this.interrupted > 0) return;
          this.interrupted = 2;
        }
        this.event({ kind: Kind.nak, values: [this.accepted, error instanceof RangeError] });
      }
    }
  }.bind(this);

  private *byte(): Reading<number> {
    const byte = yield "byte";
    if (byte === 3 || (this.interrupted > 0 && byte === 0x0d)) throw new KeyboardInterrupt();
    return byte;
  }

  /** In a frame. */
  private *next(): Reading<number> {
    const byte = yield* this.byte();
    if (byte === 1) throw new Error("an enquiry");
    return byte;
  }

  private *receive(id: number): Reading<Buffer> {
    const n = (yield* this.next()) - HEAD.base;
    const got: number[] = [];
    if (n < HEAD.longHead - HEAD.base) {
      while (got.length < n) got.push(yield* this.next());
      return unescaped(got, id);
    }
    let length = 0;
    for (let i = 0; i < 4; i++) length = length * 64 + (yield* this.next()) - HEAD.base;
    if (length > this.agent.memory) throw new RangeError("no memory");
    for (let window = this.given.window - LONG_HEAD; got.length < length; window = this.given.window) {
      const piece: number[] = [];
      // What may be another tool's is looked at as it comes.
      const reads = this.interrupted > 0 ? () => this.next() : () => this.byte();
      while (piece.length < Math.min(window, length - got.length)) piece.push(yield* reads());
      if (piece.includes(1)) throw new Error("an enquiry");
      got.push(...piece);
      if (got.length < length) this.io.print(Uint8Array.of(...this.given.mark, 6));
    }
    return unescaped(got, 0);
  }

  /** Runs the request, or repeats its reply, if its check is right. */
  private take(id: number, payload: Buffer): void {
    const body = payload.subarray(0, -3);
    const check = payload.readUIntBE(payload.length - 3, 3);
    const seed = this.accepted * 256 + id;
    const { last } = this;
    if (body.length > 0 && (crc32(body, seed) & 0xffffff) === check) {
      this.accepted = (this.accepted + 1) & 0xffff;
      this.interrupted >>= 1;
      if (body[0]! > AgentFunction.exception && this.intrude(id, seed)) {
        this.last = undefined;
        return;
      }
      this.last = { id, check, seed, reply: this.answer(readRequest(body)) };
      this.send(id, seed, this.last.reply!);
    } else if (last?.reply && last.id === id && last.check === check) this.send(id, last.seed, last.reply);
    else this.event({ kind: Kind.nak, values: [this.accepted, false] });
  }

  private intrude(id: number, seed: number): boolean {
    const { mark } = this.given;
    const print = (bytes: Uint8Array) => this.io.print(bytes);
    return this.agent.intruder?.({ id, seed, mark, print, frame: this.frame.bind(this) }) ?? false;
  }

  private answer([fn, ...args]: WireValue[]): Reply {
    try {
      return this.call(fn as number, args);
    } catch (error) {
      return { kind: Kind.error, values: ["OSError", `OSError: ${error}`, { wire: "list", items: [] }] };
    }
  }

  private call(fn: number, args: WireValue[]): Reply {
    const value = (wire: WireValue): Reply => ({ kind: Kind.value, values: [wire] });
    const [first, second] = args as [number, { value: Uint8Array }];
    switch (fn) {
      case AgentFunction.exec:
        this.hasMore ||= String(first).includes("OrderedDict");
        return value(null);
      case AgentFunction.step: {
        if (!this.hasMore) throw new Error("there are no generators without the extension");
        const step = this.generators.get(first)!.next();
        return step.done ? { kind: Kind.end, values: [null] } : value(step.value);
      }
      case AgentFunction.close:
        this.generators.get(first)!.return(null);
        this.generators.delete(first);
        return value(null);
      case AgentFunction.put: {
        const path = String(first);
        this.files.set(path, Buffer.concat([this.files.get(path) ?? Buffer.alloc(0), second.value]));
        return value(null);
      }
      case AgentFunction.load:
        return value(this.load(first, args.slice(2) as string[]));
      default: {
        const result = this.loaded[fn - AgentFunction.exception - 1]!(...args);
        if (typeof result !== "object" || result === null || !("next" in result)) return value(result);
        const handle = 100 + this.generators.size;
        this.generators.set(handle, result);
        return value({ wire: "proxy", handle, type: "generator" });
      }
    }
  }

  private load(check: number, names: readonly string[]): WireValue {
    const sum = [...this.files.values()].reduce((c, bytes) => (c ^ crc32(bytes)) >>> 0, check);
    this.files.clear();
    if (sum !== 0) throw new Error("5");
    const first = AgentFunction.exception + 1 + this.loaded.length;
    this.loaded.push(...names.map((name) => this.agent.functions[name]!));
    return { wire: "list", items: [1, first] };
  }

  private event(reply: Reply): void {
    this.send(ID.none, ID.none, reply);
  }

  private send(id: number, seed: number, { kind, values }: Reply): void {
    const body = writeWire(values);
    let at = 0;
    let check = seed;
    for (; body.length - at > this.agent.partSize; at += this.agent.partSize) {
      check = this.frame(id, Kind.part, check, body.subarray(at, at + this.agent.partSize));
    }
    this.frame(id, kind, check, body.subarray(at));
  }

  private frame(id: number, kind: Kind, seed: number, body: Uint8Array): number {
    const n = body.length;
    const head = n < 29 ? [(kind << 5) | n] : [(kind << 5) | 31, 0, n >> 16, (n >> 8) & 255, n & 255];
    const check = crc32(body, crc32(Uint8Array.from(head), seed));
    const end = [(check >>> 16) & 255, (check >>> 8) & 255, check & 255];
    this.io.print(Uint8Array.of(...this.given.mark, id, ...head, ...body, ...end));
    return check;
  }
}

function unescaped(bytes: readonly number[], mask: number): Buffer {
  const out: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0x10) out.push(bytes[i]! ^ mask);
    else if (++i < bytes.length) out.push(bytes[i]! ^ ESCAPE_MASK ^ mask);
    else throw new Error("half an escape");
  }
  if (out.length < 3) throw new Error("too short");
  return Buffer.from(out);
}

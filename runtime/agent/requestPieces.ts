import { AGENT_GLOBALS, AgentFunction, Ext, HANDLE } from "../../contract/index.js";
import { Writer } from "../marshal/writer.js";

/** A request as several: the board makes its large arguments first, each kept under a name, and then runs it with these. */
export interface RequestInPieces {
  /** Requests that make the arguments, to be sent in their order. */
  readonly steps: readonly Uint8Array[];
  readonly request: Uint8Array;
  /** Under these the arguments are kept among the agent's handles. */
  readonly names: readonly string[];
}

/** Undefined where nothing in it is larger than `size` bytes and can be made in pieces. `H`: the agent's name of its handles. */
export function inPieces(body: Uint8Array, size: number, H: string): RequestInPieces | undefined {
  const splitter = new Splitter(body, size, H);
  const request = splitter.request();
  return splitter.names.length === 0 ? undefined : { steps: splitter.steps, request, names: splitter.names };
}

/** Code for the agent's `exec` that forgets what was made. The agent has no variable of as long a name. */
export const forgetPieces = (names: readonly string[], H: string): string =>
  `[${H}.pop(name,0)for name in(${names.map((name) => `"${name}",`).join("")})]`;

/** A request that runs code of the agent's own, among its globals. */
export function execution(code: string): Uint8Array {
  const out = new Writer();
  out.int(AgentFunction.exec);
  out.string(code);
  out.handle(AGENT_GLOBALS);
  return out.finish();
}

/** Names are unlike those of any other call. */
let named = 0;

type Kind =
  | "list"
  | "map"
  | "tuple"
  | "set"
  | "text"
  | "bytes"
  | "bytearray"
  | "array"
  | "construct"
  | "other";

/** What kind of value stands somewhere in a request, and where its parts are. */
interface Found {
  readonly kind: Kind;
  /** First byte of what it holds, and the one behind its last. */
  readonly start: number;
  readonly end: number;
  /** Values in it, for lists and maps. */
  readonly count: number;
}

/** How a value of a kind is begun, taken on, and (if it is another type's by then) ended. */
const MAKING: Readonly<Partial<Record<Kind, { begun: string; method: string; ended?: string }>>> = {
  list: { begun: "[]", method: "extend" },
  tuple: { begun: "[]", method: "extend", ended: "tuple" },
  set: { begun: "[]", method: "extend", ended: "set" },
  map: { begun: '__import__("collections").OrderedDict()', method: "update" },
  text: { begun: "[]", method: "append", ended: '"".join' },
  bytes: { begun: "bytearray()", method: "extend", ended: "bytes" },
  bytearray: { begun: "bytearray()", method: "extend" },
  array: { begun: '__import__("array").array', method: "extend" },
};

/** Bytes that no element of an array is longer than. */
const LONGEST_ELEMENT = 8;

class Splitter {
  readonly steps: Uint8Array[] = [];
  readonly names: string[] = [];
  readonly #view: DataView;

  constructor(
    private readonly body: Uint8Array,
    private readonly size: number,
    private readonly H: string,
  ) {
    this.#view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  }

  request(): Uint8Array {
    return concat(this.#values(0, this.body.length).map(([start, end]) => this.#shrunk(start, end)));
  }

  /** The value's bytes, or those of the handle that stands for it. */
  #shrunk(start: number, end: number): Uint8Array {
    const found = this.#find(start);
    if (end - start <= this.size || found.kind === "other") return this.body.subarray(start, end);
    if (found.kind === "construct") return extension(Ext.construct, this.#parts(found));
    const making = MAKING[found.kind]!;
    const name = `p${named++}`;
    this.names.push(name);
    const kept = `${this.H}["${name}"]`;
    const typecode = found.kind === "array" ? String.fromCharCode(this.body[found.start]!) : undefined;
    this.steps.push(execution(`${kept}=${making.begun}${typecode ? `("${typecode}")` : ""}`));
    for (const piece of this.#pieces(found)) this.steps.push(invocation(name, making.method, piece));
    if (making.ended) this.steps.push(execution(`${kept}=${making.ended}(${kept})`));
    return reference(name);
  }

  #pieces(found: Found): Uint8Array[] {
    const { kind, start, end } = found;
    const bytes = (from: number, to: number) => this.body.subarray(from, to);
    if (kind === "array")
      return this.#cuts(start + 1, end).map(([from, to]) =>
        extension(Ext.array, [bytes(start, start + 1), bytes(from, to)]),
      );
    if (kind === "text")
      return this.#cuts(start, end, true).map(([from, to]) => sized(TEXT, bytes(from, to)));
    if (kind === "bytes" || kind === "bytearray")
      return this.#cuts(start, end).map(([from, to]) => sized(BYTES, bytes(from, to)));
    const parts = this.#parts(found);
    const perEntry = kind === "map" ? 2 : 1;
    const pieces: Uint8Array[] = [];
    for (let i = 0; i < parts.length; ) {
      const from = i;
      let length = 0;
      do {
        for (const part of parts.slice(i, i + perEntry)) length += part.length;
        i += perEntry;
      } while (i < parts.length && length + parts[i]!.length < this.size);
      pieces.push(container(kind === "map", parts.slice(from, i)));
    }
    return pieces;
  }

  #parts({ start, end }: Found): Uint8Array[] {
    return this.#values(start, end).map(([from, to]) => this.#shrunk(from, to));
  }

  /** Text is cut between characters, arrays between elements. */
  #cuts(start: number, end: number, isText = false): [number, number][] {
    const cuts: [number, number][] = [];
    const size = this.size - (this.size % LONGEST_ELEMENT);
    for (let from = start; from < end; ) {
      let to = Math.min(from + size, end);
      while (isText && to < end && (this.body[to]! & 0xc0) === 0x80) to--;
      cuts.push([from, to]);
      from = to;
    }
    return cuts;
  }

  /** The values that stand one after the other there. */
  #values(start: number, end: number): [number, number][] {
    const values: [number, number][] = [];
    for (let at = start; at < end; ) {
      const next = this.#after(at);
      values.push([at, next]);
      at = next;
    }
    return values;
  }

  #after(at: number): number {
    const { start, end, count } = this.#find(at);
    let next = count > 0 ? start : end;
    for (let i = 0; i < count; i++) next = this.#after(next);
    return next;
  }

  /** The forms are those that `Writer` writes. The end of lists and maps is known by going through them. */
  #find(at: number): Found {
    const code = this.body[at]!;
    const one = (size: number): Found => ({ kind: "other", start: at + 1, end: at + 1 + size, count: 0 });
    if (code < 0x80 || code > 0xdf) return one(0);
    if (code < 0x90) return this.#holder("map", at + 1, 2 * (code & 15));
    if (code < 0xa0) return this.#holder("list", at + 1, code & 15);
    if (code < 0xc0) return one(code & 31);
    if (code === HANDLE) return { ...one(0), end: this.#after(at + 1) };
    if (code < 0xc4) return one(0);
    if (code === 0xca || code === 0xcb) return one(code === 0xca ? 4 : 8);
    if (code >= 0xd0 && code <= 0xd3) return one(1 << (code & 3));
    const length = this.#view.getUint32(at + 1);
    const start = at + 5;
    if (code === 0xdd) return this.#holder("list", start, length);
    if (code === 0xdf) return this.#holder("map", start, 2 * length);
    if (code === BYTES) return { kind: "bytes", start, end: start + length, count: 0 };
    if (code === TEXT) return { kind: "text", start, end: start + length, count: 0 };
    const kind = EXTENSIONS[this.body[start]!] ?? "other";
    return { kind, start: start + 1, end: start + 1 + length, count: 0 };
  }

  #holder(kind: "list" | "map", start: number, count: number): Found {
    let end = start;
    for (let i = 0; i < count; i++) end = this.#after(end);
    return { kind, start, end, count };
  }
}

const [BYTES, TEXT] = [0xc6, 0xdb] as const;

const EXTENSIONS: Readonly<Record<number, Kind>> = {
  [Ext.tuple]: "tuple",
  [Ext.set]: "set",
  [Ext.bytearray]: "bytearray",
  [Ext.array]: "array",
  [Ext.construct]: "construct",
};

function reference(name: string): Uint8Array {
  const out = new Writer();
  out.string(name);
  return concat([Uint8Array.of(HANDLE), out.finish()]);
}

function invocation(name: string, method: string, argument: Uint8Array): Uint8Array {
  const [head, called] = [new Writer(), new Writer()];
  head.int(AgentFunction.invoke);
  called.string(method);
  return concat([head.finish(), reference(name), called.finish(), argument]);
}

/** Bytes behind a code and their length in 32 bits. */
function sized(code: number, bytes: Uint8Array): Uint8Array {
  const head = Buffer.alloc(5);
  head[0] = code;
  head.writeUInt32BE(bytes.length, 1);
  return concat([head, bytes]);
}

function extension(type: number, parts: readonly Uint8Array[]): Uint8Array {
  const out = new Writer();
  out.extensionBytes(type, concat(parts));
  return out.finish();
}

function container(isMap: boolean, parts: readonly Uint8Array[]): Uint8Array {
  const out = new Writer();
  if (isMap) out.map(parts.length / 2);
  else out.list(parts.length);
  return concat([out.finish(), ...parts]);
}

const concat = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

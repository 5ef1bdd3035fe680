import { AGENT_GLOBALS, AgentFunction, Ext, HANDLE, RESERVED_NAME } from "../../contract/index.js";
import { Writer } from "../marshal/writer.js";

/** A request as several: the board makes its large arguments first, each kept under a name, and then runs it with these. */
export interface RequestInPieces {
  /** Requests that make the arguments, to be sent in their order. */
  readonly steps: readonly Uint8Array[];
  readonly request: Uint8Array;
  /** Under these the arguments are kept among the agent's handles. */
  readonly names: readonly string[];
}

/** What the agent calls its handles, and the function that ends it where no memory is left for a reply. */
export interface HelperNames {
  readonly H: string;
  readonly out: string;
}

/** Undefined where nothing in it is larger than `size` bytes and can be made in pieces. */
export function inPieces(body: Uint8Array, size: number, names: HelperNames): RequestInPieces | undefined {
  const splitter = new Splitter(body, size, names);
  const request = splitter.request();
  return splitter.names.length === 0 ? undefined : { steps: splitter.steps, request, names: splitter.names };
}

/** A request that forgets what was made. It takes next to no memory, of which there may be none. */
export function forgetPieces(names: readonly string[]): Uint8Array {
  const out = new Writer();
  for (const name of names) out.string(name);
  return invocation(HELPER, "d", out.finish());
}

/** The same, as code for the prompt. */
export const forgetAtPrompt = (names: readonly string[], H: string): string =>
  names.map((name) => `${RESERVED_NAME}["${H}"].pop("${name}",0)`).join("\n");

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

/** How a value of a kind is begun (as an expression), taken on by each piece, and, if it is another type's by then, ended. */
interface Making {
  readonly begun: (size: number, typecode: string, helper: string) => string;
  /** Of the helper's: `w` fills what is as large from the start as it will be. */
  readonly method: "w" | "append" | "update";
  readonly ended?: string;
}

/** What grows is copied into a larger place, for which there may be no room: what can be made whole at once is. */
const MAKING: Readonly<Partial<Record<Kind, Making>>> = {
  list: { begun: (size) => `[None]*${size}`, method: "w" },
  tuple: { begun: (size) => `[None]*${size}`, method: "w", ended: "tuple" },
  set: { begun: (size) => `[None]*${size}`, method: "w", ended: "set" },
  map: { begun: (size, _, helper) => `${helper}.t(${size / 2})`, method: "update" },
  text: { begun: roomFor, method: "append", ended: '"".join' },
  bytes: { begun: roomFor, method: "append", ended: 'b"".join' },
  bytearray: { begun: (size) => `bytearray(${size})`, method: "w" },
  array: { begun: zeros, method: "w" },
};

/** A list of pieces, where there is room for them and for the whole. */
function roomFor(size: number, _: string, helper: string): string {
  return `${helper}.b(${size})`;
}

/** An array of so many bytes. Nothing else is of that size meanwhile; how long its elements are, the board knows. */
function zeros(size: number, typecode: string): string {
  const array = `__import__("array").array("${typecode}",`;
  return `${array}(0 for _ in range(${size}*len(${array}bytes(${LONGEST_ELEMENT})))//${LONGEST_ELEMENT})))`;
}

/**
 * Kept among the handles. What is being made is its `o`: `w` fills it from `a` on, `append` and `update` are for what grows, `d` drops
 * it, and handles. Garbage is emptied, so that it takes little where something that looks like a pointer keeps it. Garbage is collected before, and every
 * `z` pieces: what is made comes to lie together, and leaves a large block. `t` makes a dict that has had so many entries: it keeps their room. Some memory is left free, for the agent and for code at the prompt. Where the agent has to leave for want of it, all that was made goes before: `e` does that without
 * any memory, and what it sets to 0 is forgotten later.
 */
const HELPER = "p";
const LEAST_FREE = 4096;
/** Bytes of pieces after which garbage is collected. */
const COLLECTED = 2048;
const HELPERS_CLASS = `import gc
class p:
 o=k=0
 def w(s,x):n=s.a+len(x);s.o[s.a:n]=x;s.a=n;s.m()
 def append(s,x):s.o.append(x);s.m()
 def update(s,x):s.o.update(x);s.m()
 def t(s,n):
  from collections import OrderedDict
  o=OrderedDict()
  for k in range(n):o[k]=0
  for k in range(n):o.pop(n-1-k)
  return o
 def b(s,n):
  x=bytes(n)
  if gc.mem_free()<n+${LEAST_FREE} and not s.g:raise MemoryError
  return[]
 def m(s):
  s.k=(s.k+1)%s.z
  if s.k<1:gc.collect()
  if gc.mem_free()<${LEAST_FREE}:
   gc.collect()
   if gc.mem_free()<${LEAST_FREE} and not s.g:raise MemoryError
 def c(s):
  if type(s.o)is list:s.o.clear()
  s.o=0
 def d(s,*n):
  s.c()
  for k in n:H.pop(k,0)
 def e(s):
  s.c()
  for k in H:
   if type(k)is str and k!="p":H[k]=0
  s.f()`;
/** `g`: garbage isn't collected before the prompt. It can't be told from what is taken then, and the agent leaves in time to have it collected. */
const helperCode = ({ H, out }: HelperNames): string =>
  `gc.collect()\nif"p"not in ${H}:\n ${H}["p"]={"H":${H}}\n exec(${JSON.stringify(HELPERS_CLASS)},${H}["p"])\n ${H}["p"]=${H}["p"]["p"]()\n` +
  ` ${H}["p"].g=sys.platform=="webassembly"\n if not ${H}["p"].g:${H}["p"].f=${out};${out}=${H}["p"].e`;

/** Bytes that no element of an array is longer than. */
const LONGEST_ELEMENT = 8;

class Splitter {
  readonly steps: Uint8Array[] = [];
  readonly names: string[] = [];
  readonly #view: DataView;

  constructor(
    private readonly body: Uint8Array,
    private readonly size: number,
    private readonly agent: HelperNames,
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
    if (this.names.push(name) === 1) this.steps.push(execution(helperCode(this.agent)));
    const { H } = this.agent;
    const kept = `${H}["${name}"]`;
    const { pieces, total } = this.#pieces(found);
    const helper = `${H}["${HELPER}"]`;
    const begun = making.begun(total, String.fromCharCode(this.body[found.start]!), helper);
    const { method, ended } = making;
    const often = Math.max(1, Math.floor(COLLECTED / this.size));
    this.steps.push(execution(`gc.collect()\n${helper}.a=0\n${helper}.z=${often}\n${helper}.o=${begun}`));
    for (const piece of pieces) this.steps.push(invocation(HELPER, method, piece));
    const made = ended ? `${ended}(${helper}.o)\n${helper}.c()` : `${helper}.o\n${helper}.o=0`;
    this.steps.push(execution(`${kept}=${made}`));
    return reference(name);
  }

  /** The pieces of a value, and how many bytes, or values, they hold. */
  #pieces(found: Found): { pieces: Uint8Array[]; total: number } {
    const { kind, start, end } = found;
    const bytes = (from: number, to: number) => this.body.subarray(from, to);
    const cut = (from: number, make: (from: number, to: number) => Uint8Array) => ({
      pieces: this.#cuts(from, end, kind === "text").map(([from, to]) => make(from, to)),
      total: end - from,
    });
    if (kind === "array")
      return cut(start + 1, (from, to) => extension(Ext.array, [bytes(start, start + 1), bytes(from, to)]));
    if (kind === "text") return cut(start, (from, to) => sized(TEXT, bytes(from, to)));
    if (kind === "bytes" || kind === "bytearray")
      return cut(start, (from, to) => sized(BYTES, bytes(from, to)));
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
    return { pieces, total: parts.length };
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

import { UnsupportedError } from "../errors.js";
import type { WireValue } from "../marshal/wireValue.js";

/** The check of the fallback's lines: kept below this prime, so that it fits the smallest ints. */
export const PRIME = 65521;

/** As `check` in fallback.py. */
export function textCheck(seed: number, text: string): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = (h * 31 + text.charCodeAt(i)) % PRIME;
  return h;
}

/** Three characters of six bits each. */
export const checkText = (check: number): string =>
  String.fromCharCode(48 + (check >> 12), 48 + ((check >> 6) & 63), 48 + (check & 63));

/** What the board's values are written with. */
export interface TextContext {
  /** Floats have 30 bits: the lowest two are not kept. */
  readonly shortFloats: boolean;
  /** Name of a handle's type, as the board told it. */
  typeOf(handle: number): string | undefined;
}

/** A value as a Python expression, and as the board writes it, by which it checks what has arrived. */
export interface Written {
  readonly code: string;
  readonly text: string;
}

export function writeValue(value: WireValue, context: TextContext): Written {
  if (value === null) return { code: "None", text: "n" };
  if (typeof value === "boolean") return value ? { code: "True", text: "t" } : { code: "False", text: "f" };
  if (typeof value === "number" || typeof value === "bigint")
    return { code: String(value), text: `${value};` };
  if (typeof value === "string") return { code: pythonString(value), text: `s${quoted(value)};` };
  switch (value.wire) {
    case "float":
      return float(value.value, context);
    case "list":
      return sequence("[", value.items, "]", "l", context);
    case "tuple":
      return sequence("(", value.items, value.items.length === 1 ? ",)" : ")", "u", context);
    case "dict":
    case "map":
      return dict(value.entries, context);
    case "bytes":
      return { code: pythonBytes(value.value), text: `b${hex(value.value)};` };
    case "array":
      if (value.typecode === "B")
        return { code: `bytearray(${pythonBytes(value.value)})`, text: `y${hex(value.value)};` };
      break;
    case "proxy": {
      const type = context.typeOf(value.handle);
      if (type !== undefined)
        return { code: `_mpc.h[${value.handle}]`, text: `h${value.handle};${quoted(type)};` };
      break;
    }
    default:
  }
  throw new UnsupportedError(`${words(value.wire)} can't be sent to a board that has no room for the agent`);
}

const words = (kind: string): string => (kind === "array" ? "a typed array but Uint8Array" : `a ${kind}`);

function float(value: number, { shortFloats }: TextContext): Written {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  let bits = view.getUint32(0);
  if (shortFloats && Number.isFinite(value)) bits = ((bits + 2) & ~3) >>> 0;
  return { code: `_mpc.n(${bits})`, text: `d${bits.toString(16)};` };
}

function sequence(
  open: string,
  items: readonly WireValue[],
  close: string,
  letter: string,
  context: TextContext,
): Written {
  const written = items.map((item) => writeValue(item, context));
  return {
    code: open + written.map((w) => w.code).join(",") + close,
    text: `${letter}${written.map((w) => w.text).join("")}.`,
  };
}

/** The board has a dict in its own order, in which it would be another object, and its check can't be known: at most one entry has one. */
function dict(entries: readonly (readonly [WireValue, WireValue])[], context: TextContext): Written {
  if (entries.length > 1) {
    throw new UnsupportedError(
      "an object of several fields can't be sent to a board that has no room for the agent",
    );
  }
  const written = entries.map(
    ([key, item]) => [writeValue(key, context), writeValue(item, context)] as const,
  );
  return {
    code: `{${written.map(([key, item]) => `${key.code}:${item.code}`).join(",")}}`,
    text: `m${written.map(([key, item]) => key.text + item.text).join("")}.`,
  };
}

const isPlain = (c: string) => c >= " " && c <= "~";

/** As `quote` in fallback.py. */
function quoted(text: string): string {
  return [...text]
    .map((c) => (isPlain(c) && c !== "\\" && c !== ";" ? c : `\\${c.codePointAt(0)!.toString(16)};`))
    .join("");
}

function pythonString(text: string): string {
  const escaped = (c: string) => {
    const code = c.codePointAt(0)!;
    if (c === "'" || c === "\\") return `\\${c}`;
    if (c === "\n") return "\\n";
    if (isPlain(c)) return c;
    if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
    return code < 65536
      ? `\\u${code.toString(16).padStart(4, "0")}`
      : `\\U${code.toString(16).padStart(8, "0")}`;
  };
  return `'${[...text].map(escaped).join("")}'`;
}

function pythonBytes(bytes: Uint8Array): string {
  return `b'${[...bytes].map((b) => (b >= 32 && b < 127 && b !== 39 && b !== 92 ? String.fromCharCode(b) : `\\x${b.toString(16).padStart(2, "0")}`)).join("")}'`;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** Reads what `text` in fallback.py wrote, from `at` on; undefined if it isn't such a text. */
export function readText(text: string, at: number, depth = 0): { value: WireValue; end: number } | undefined {
  if (depth > 64) return undefined;
  const simple = { n: null, t: true, f: false }[text[at] ?? ""];
  if (simple !== undefined) return { value: simple, end: at + 1 };
  const kind = text[at];
  if (kind === "l" || kind === "u" || kind === "z" || kind === "m") return readItems(text, at, kind, depth);
  const end = text.indexOf(";", at);
  if (kind === "s") return readQuoted(text, at + 1);
  if (end < 0) return undefined;
  const field = text.slice(at, end);
  if (/^-?\d{1,1000}$/.test(field)) return { value: exact(field), end: end + 1 };
  if (/^d[0-9a-f]{1,8}$/.test(field))
    return { value: { wire: "float", value: fromBits(field.slice(1)) }, end: end + 1 };
  if (/^[by]([0-9a-f]{2})*$/.test(field)) {
    const value = Uint8Array.from(Buffer.from(field.slice(1), "hex"));
    return {
      value: kind === "b" ? { wire: "bytes", value } : { wire: "array", typecode: "B", value },
      end: end + 1,
    };
  }
  if (/^h\d{1,9}$/.test(field)) {
    const type = readQuoted(text, end + 1);
    return (
      type && { value: { wire: "proxy", handle: Number(field.slice(1)), type: type.value }, end: type.end }
    );
  }
  return undefined;
}

function readItems(text: string, at: number, kind: "l" | "u" | "z" | "m", depth: number) {
  const items: WireValue[] = [];
  let end = at + 1;
  while (text[end] !== ".") {
    const item = readText(text, end, depth + 1);
    if (!item) return undefined;
    items.push(item.value);
    end = item.end;
  }
  if (kind !== "m") {
    const wire = ({ l: "list", u: "tuple", z: "set" } as const)[kind];
    return { value: { wire, items } as WireValue, end: end + 1 };
  }
  if (items.length % 2 !== 0) return undefined;
  const entries = Array.from(
    { length: items.length / 2 },
    (_, i) => [items[2 * i]!, items[2 * i + 1]!] as const,
  );
  return { value: { wire: "dict", entries } as WireValue, end: end + 1 };
}

function readQuoted(text: string, at: number): { value: string; end: number } | undefined {
  const [whole, body] = /^((?:[ -:<-[\]-~]|\\[0-9a-f]{1,6};)*);/.exec(text.slice(at)) ?? [];
  if (whole === undefined || body === undefined) return undefined;
  try {
    const value = body.replace(/\\([0-9a-f]+);/g, (_, code) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
    return { value, end: at + whole.length };
  } catch {
    return undefined;
  }
}

function exact(digits: string): number | bigint {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : BigInt(digits);
}

function fromBits(digits: string): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, Number.parseInt(digits, 16));
  return view.getFloat32(0);
}

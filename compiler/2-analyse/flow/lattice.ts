import type { Kind } from "../facts.js";

/**
 * What may be in a cell: a set of bits, and the bounds of the integers among it. `null` and `undefined` have a bit each
 * (both are None on the board); `nonFinite` is a float that may be NaN or infinite; `open` stands for values that come from
 * where the analysis doesn't see: then the static type is all that is known. `absent` is undefined that the static type
 * doesn't tell of: an element or property that isn't there; `hiddenNull` is null of which the type doesn't tell, as the
 * checker hasn't seen it assigned. `refused` is Date and RegExp, which no program may use. `frozen` says that an object may be one that was frozen,
 * and of typed arrays, which never are, that they may be over a part of another's memory.
 */
export interface Content {
  readonly bits: number;
  readonly min: number;
  readonly max: number;
}

const order = [
  "null",
  "undefined",
  "bool",
  "int",
  "float",
  "nonFinite",
  "bigint",
  "str",
  "symbol",
  "list",
  "object",
  "instance",
  "map",
  "set",
  "weakmap",
  "function",
  "class",
  "enum",
  "module",
  "generator",
  "promise",
  "error",
  "refused",
  "bytes",
  "bytearray",
  "array",
  "buffer",
  "python",
  "open",
  "absent",
  "hiddenNull",
  "frozen",
] as const;
export type BitName = (typeof order)[number];

export const bit: Readonly<Record<BitName, number>> = Object.fromEntries(
  order.map((name, at) => [name, 1 << at]),
) as Record<BitName, number>;

/** Names of the bits that are set. */
export const bitNames = (bits: number): BitName[] => order.filter((name) => bits & bit[name]);

export const numberBits = bit.int | bit.float | bit.nonFinite;
export const nullishBits = bit.null | bit.undefined;
/** Nothing that the static type doesn't tell of. */
export const hiddenBits = bit.absent | bit.hiddenNull;
export const primitiveBits =
  numberBits | nullishBits | bit.bool | bit.bigint | bit.str | bit.symbol | bit.enum;

/** Bit of a kind of `Facts`; `unknown` has none: what flows in decides. */
export function bitOfKind(kind: Kind): number {
  if (kind === "none" || kind === "unknown") return 0;
  if (kind === "dict" || kind === "ordered") return bit.object;
  if (kind === "date" || kind === "regexp") return bit.refused;
  return bit[kind];
}

export const nothing: Content = { bits: 0, min: Infinity, max: -Infinity };
export const anyNumber: Content = { bits: numberBits, min: -Infinity, max: Infinity };
export const anyFloat: Content = { bits: bit.float | bit.nonFinite, min: Infinity, max: -Infinity };
export const finiteFloat: Content = { bits: bit.float, min: Infinity, max: -Infinity };
export const of = (bits: number): Content => ({ bits, min: Infinity, max: -Infinity });
export const int = (min: number, max: number): Content => ({ bits: bit.int, min, max });
export const int32: Content = int(-0x80000000, 0x7fffffff);
export const anyInt: Content = int(-Infinity, Infinity);
export const count: Content = int(0, 0x7fffffff);

/** All bits. */
export const everything = ~0;

/** What is left of a content where only some bits can get through. */
export const masked = (content: Content, mask: number): Content =>
  (content.bits & mask) === content.bits
    ? content
    : content.bits & mask & bit.int
      ? { ...content, bits: content.bits & mask }
      : of(content.bits & mask);

export const join = (a: Content, b: Content): Content => ({
  bits: a.bits | b.bits,
  min: Math.min(a.min, b.min),
  max: Math.max(a.max, b.max),
});

/** Bounds at which growing intervals rest, so that loops come to an end. */
const rests = [0, 1, 0xff, 0xffff, 0x3fffffff, 0x7fffffff, 0xffffffff, Number.MAX_SAFE_INTEGER, Infinity];

/** The same below zero. */
const depths = [0, 1, 0x80, 0x8000, 0x40000000, 0x80000000, Number.MAX_SAFE_INTEGER, Infinity];

/** The join, with bounds that moved pushed out to the next rest. */
export function widen(old: Content, added: Content): Content {
  const next = join(old, added);
  if (!(old.bits & bit.int)) return next;
  return {
    bits: next.bits,
    min: next.min < old.min ? 0 - (depths.find((d) => d >= -next.min) ?? Infinity) : next.min,
    max: next.max > old.max ? (rests.find((r) => r >= next.max) ?? Infinity) : next.max,
  };
}

export const same = (a: Content, b: Content): boolean =>
  a.bits === b.bits && a.min === b.min && a.max === b.max;

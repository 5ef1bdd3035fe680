import { HEAD, ID, Kind, SHORT_BODY } from "../../contract/index.js";
import { crc32 } from "./crc.js";

export interface Reply {
  readonly kind: Kind;
  /** Values. */
  readonly body: Uint8Array;
}

/** A frame from the board, its check right. */
export interface ReplyFrame extends Reply {
  readonly id: number;
  /** What its check started from, and the whole of it: from there the next part of a body goes on. */
  readonly seed: number;
  readonly check: number;
}

/** `no`: what stands there is no frame; `more`: it may become one. */
export type Parsed = "no" | "more" | { readonly frame: ReplyFrame; readonly length: number };

/** The seeds that a frame of this kind and id may be checked with; none: no such frame is expected. */
export type SeedsFor = (kind: Kind, id: number) => readonly number[];

/** Reads a frame that starts, with its mark, at `at`. Several seeds: the check may start from any of them. */
export type ParseFrame = (bytes: Uint8Array, at: number, seedsFor: SeedsFor) => Parsed;

/** Longer bodies are taken for no frame, so that what a broken or hostile board makes us keep is bounded. */
const LONGEST_BODY = 1 << 24;
const kinds = new Set<number>(Object.values(Kind));
const isId = (id: number) => id >= ID.first && id <= ID.none;

/** Frames of links that carry all byte values. */
export const parseFrame: ParseFrame = (bytes, at, seedsFor) => {
  if (bytes.length < at + 4) return bytes.length > at + 2 && !isId(bytes[at + 2]!) ? "no" : "more";
  const id = bytes[at + 2]!;
  const kind = (bytes[at + 3]! >> 5) as Kind;
  const seeds = isId(id) && kinds.has(kind) ? seedsFor(kind, id) : [];
  if (seeds.length === 0) return "no";
  const short = bytes[at + 3]! & 31;
  const sizeOfLength = short <= SHORT_BODY ? 0 : 1 << (short - SHORT_BODY - 1);
  const start = at + 4 + sizeOfLength;
  if (bytes.length < start) return "more";
  let length = sizeOfLength === 0 ? short : 0;
  for (let i = at + 4; i < start; i++) length = length * 256 + bytes[i]!;
  if (length > LONGEST_BODY) return "no";
  const end = start + length + 3;
  if (bytes.length < end) return "more";
  const sent = (bytes[end - 3]! << 16) | (bytes[end - 2]! << 8) | bytes[end - 1]!;
  const body = bytes.subarray(start, end - 3);
  const match = matching(seeds, sent, bytes.subarray(at + 3, start), body);
  return match ? { frame: { id, kind, body: body.slice(), ...match }, length: end - at } : "no";
};

const LETTER_A = 0x61;
/** A long length is a decimal number, padded with spaces. */
const LENGTH_DIGITS = 8;

/** Frames of links that carry text only: kind as a letter, length as in requests where it is short, body and check in base64. */
export const parseTextFrame: ParseFrame = (bytes, at, seedsFor) => {
  if (bytes.length < at + 5) return bytes.length > at + 2 && !isId(bytes[at + 2]!) ? "no" : "more";
  const id = bytes[at + 2]!;
  const kind = (bytes[at + 3]! - LETTER_A) as Kind;
  const seeds = isId(id) && kinds.has(kind) ? seedsFor(kind, id) : [];
  if (seeds.length === 0 || bytes[at + 4]! < HEAD.base) return "no";
  const isLong = bytes[at + 4] === HEAD.longHead;
  const start = at + (isLong ? 5 + LENGTH_DIGITS : 5);
  if (bytes.length < start) return "more";
  let length = bytes[at + 4]! - HEAD.base;
  if (isLong) length = Number(Buffer.from(bytes.subarray(at + 5, start)).toString("latin1"));
  if (!(length <= LONGEST_BODY)) return "no";
  const end = start + length;
  if (bytes.length < end) return "more";
  const payload = Buffer.from(Buffer.from(bytes.subarray(start, end)).toString("latin1"), "base64");
  if (payload.length < 3 || payload.length !== Math.floor((length * 3) / 4)) return "no";
  const body = Uint8Array.from(payload.subarray(0, -3));
  const match = matching(
    seeds,
    payload.readUIntBE(payload.length - 3, 3),
    bytes.subarray(at + 3, start),
    body,
  );
  return match ? { frame: { id, kind, body, ...match }, length: end - at } : "no";
};

/** The seed with which the check is the one that was sent. */
function matching(seeds: readonly number[], sent: number, head: Uint8Array, body: Uint8Array) {
  for (const seed of seeds) {
    const check = crc32(body, crc32(head, seed));
    if ((check & 0xffffff) === sent) return { seed, check };
  }
  return undefined;
}

/** The frame of an event, as the agent would send it. */
export function eventFrame(mark: Uint8Array, eightBit: boolean, body: Uint8Array): Uint8Array {
  const length = eightBit ? body.length : Math.ceil(((body.length + 3) * 4) / 3);
  const head = eightBit
    ? Uint8Array.of((Kind.event << 5) | length)
    : Uint8Array.of(LETTER_A + Kind.event, HEAD.base + length);
  const check = crc32(body, crc32(head, ID.none));
  const payload = Uint8Array.of(...body, (check >>> 16) & 255, (check >>> 8) & 255, check & 255);
  const sent = eightBit ? payload : Buffer.from(Buffer.from(payload).toString("base64").replace(/=+$/, ""));
  return Uint8Array.of(...mark, ID.none, ...head, ...sent);
}

import { HEAD, ID, Kind, SHORT_BODY } from "../../contract/index.js";
import { crc32 } from "./crc.js";

/** A frame from the board, its check right. */
export interface ReplyFrame {
  readonly id: number;
  readonly kind: Kind;
  readonly body: Uint8Array;
}

/** `no`: what stands there is no frame; `more`: it may become one. */
export type Parsed = "no" | "more" | { readonly frame: ReplyFrame; readonly length: number };

/** The seed that a frame of this kind and id has to be checked with; undefined: no such frame is expected. */
export type SeedFor = (kind: Kind, id: number) => number | undefined;

/** Reads a frame that starts, with its mark, at `at`. */
export type ParseFrame = (bytes: Uint8Array, at: number, seedFor: SeedFor) => Parsed;

/** Longer bodies are taken for no frame, so that what a broken or hostile board makes us keep is bounded. */
const LONGEST_BODY = 1 << 24;
const kinds = new Set<number>(Object.values(Kind));
const isId = (id: number) => id >= ID.first && id <= ID.none;

/** Frames of links that carry all byte values. */
export const parseFrame: ParseFrame = (bytes, at, seedFor) => {
  if (bytes.length < at + 4) return bytes.length > at + 2 && !isId(bytes[at + 2]!) ? "no" : "more";
  const id = bytes[at + 2]!;
  const kind = (bytes[at + 3]! >> 5) as Kind;
  const seed = isId(id) && kinds.has(kind) ? seedFor(kind, id) : undefined;
  if (seed === undefined) return "no";
  const short = bytes[at + 3]! & 31;
  const sizeOfLength = short <= SHORT_BODY ? 0 : 1 << (short - SHORT_BODY - 1);
  const start = at + 4 + sizeOfLength;
  if (bytes.length < start) return "more";
  let length = sizeOfLength === 0 ? short : 0;
  for (let i = at + 4; i < start; i++) length = length * 256 + bytes[i]!;
  if (length > LONGEST_BODY) return "no";
  const end = start + length + 3;
  if (bytes.length < end) return "more";
  const check = crc32(bytes.subarray(start, end - 3), crc32(bytes.subarray(at + 3, start), seed)) & 0xffffff;
  if (check !== ((bytes[end - 3]! << 16) | (bytes[end - 2]! << 8) | bytes[end - 1]!)) return "no";
  return { frame: { id, kind, body: bytes.slice(start, end - 3) }, length: end - at };
};

const LETTER_A = 0x61;

/** Frames of links that carry text only: kind as a letter, length as in requests, body and check in base64. */
export const parseTextFrame: ParseFrame = (bytes, at, seedFor) => {
  if (bytes.length < at + 5) return bytes.length > at + 2 && !isId(bytes[at + 2]!) ? "no" : "more";
  const id = bytes[at + 2]!;
  const kind = (bytes[at + 3]! - LETTER_A) as Kind;
  const seed = isId(id) && kinds.has(kind) ? seedFor(kind, id) : undefined;
  if (seed === undefined || bytes[at + 4]! < HEAD.base) return "no";
  const isLong = bytes[at + 4] === HEAD.longHead;
  const start = at + (isLong ? 9 : 5);
  if (bytes.length < start) return "more";
  let length = bytes[at + 4]! - HEAD.base;
  if (isLong) {
    length = 0;
    for (let i = at + 5; i < start; i++) length = length * 64 + ((bytes[i]! - HEAD.base) & 63);
  }
  const end = start + length;
  if (bytes.length < end) return "more";
  const payload = Buffer.from(Buffer.from(bytes.subarray(start, end)).toString("latin1"), "base64");
  if (payload.length < 3 || payload.length !== Math.floor((length * 3) / 4)) return "no";
  const body = Uint8Array.from(payload.subarray(0, -3));
  const check = crc32(body, crc32(bytes.subarray(at + 3, start), seed)) & 0xffffff;
  return check === payload.readUIntBE(payload.length - 3, 3)
    ? { frame: { id, kind, body }, length: end - at }
    : "no";
};

import { nearestCopies } from "./copies.js";

/**
 * Makes ASCII text shorter for boards that can't inflate, so that few lines of Python make it whole again. It becomes hex digits,
 * of which the first says what they are:
 *
 *     2–7   a character, by this and one more digit; 7f is a line end
 *     c–f   a copy, by this and two more digits
 *     8–b   a copy, by this and three more
 *     0–1   a copy, by this and four more
 *
 * The number in the digits of a copy, all of its bits turned over, holds the length in its last bits (as many as there are further
 * digits, and it counts from their number) and above these how far back the copy starts. It ends before the place that it is put at.
 */
export function packText(text: string): PackedText {
  if (/[^\n -~]/.test(text)) throw new Error("only printable ASCII and line ends can be packed");
  const bytes = Buffer.from(text.replaceAll("\n", "\x7f"), "latin1");
  const pieces = shortest(bytes).map(({ number, digits }) => number.toString(16).padStart(digits, "0"));
  const hex = pieces.join("");
  const first = hex.length % 2;
  return { bytes: Buffer.from("0".repeat(first) + hex, "hex"), first };
}

export interface PackedText {
  readonly bytes: Uint8Array;
  /** The digit that it starts with, 0 or 1: bytes have two. */
  readonly first: number;
}

/** Copies by their number of digits. */
const COPIES = [
  { digits: 3, base: 0xc00, farthest: 0xff },
  { digits: 4, base: 0x8000, farthest: 0x7ff },
  { digits: 5, base: 0, farthest: 0x1fff },
] as const;
const LONGEST = 4 + 15;

interface Piece {
  /** Characters of the text that it stands for. */
  readonly length: number;
  readonly number: number;
  readonly digits: number;
}

/** The pieces that take the fewest digits, found from the text's end. */
function shortest(bytes: Uint8Array): Piece[] {
  const best = new Array<Piece>(bytes.length);
  const cost = new Array<number>(bytes.length + 1).fill(0);
  const distances = nearestCopies(bytes, LONGEST);
  for (let at = bytes.length - 1; at >= 0; at--) {
    best[at] = { length: 1, number: bytes[at]!, digits: 2 };
    cost[at] = 2 + cost[at + 1]!;
    for (const piece of copies(distances[at]!)) {
      const total = piece.digits + cost[at + piece.length]!;
      if (total > cost[at]!) continue;
      best[at] = piece;
      cost[at] = total;
    }
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < bytes.length; at += best[at]!.length) pieces.push(best[at]!);
  return pieces;
}

function* copies(distances: readonly (number | undefined)[]): Iterable<Piece> {
  for (const { digits, base, farthest } of COPIES) {
    const lengths = 1 << (digits - 1);
    for (let more = 0; more < lengths; more++) {
      const length = digits - 1 + more;
      const distance = distances[length];
      if (distance === undefined || distance > farthest) continue;
      yield { length, digits, number: base + (farthest - distance) * lengths + (lengths - 1 - more) };
    }
  }
}

/** Variables for unpacking: they are free before, and hold numbers afterwards, but for `data`. */
export interface UnpackingNames {
  readonly data: string;
  readonly out: string;
  readonly at: string;
  readonly digits: string;
  readonly number: string;
  readonly lengths: string;
  readonly start: string;
}

/** Python that makes the text of the hex digits of what `packText` has made of it, in the place of these. */
export function unpacking(names: UnpackingNames, first: number): string {
  const { data, out, at, digits, number, lengths, start } = names;
  return [
    `${out}=bytearray();${at}=${first}`,
    `while ${at}<len(${data}):`,
    // By the first digit, a character: 0 is the 9th modulo 39, and a the one behind 9.
    ` ${digits}=int("5522222244443333"[${data}[${at}]%39-9])`,
    ` ${number}=int(${data}[${at}:${at}+${digits}],16);${at}+=${digits};${lengths}=1<<${digits}-1`,
    ` if ${digits}<3:${out}.append(${number}%127 or 10)`,
    ` else:${number}=~${number};${start}=len(${out})-${number}//${lengths}%(32*${lengths}*${lengths});` +
      `${out}+=${out}[${start}:${start}+${number}%${lengths}+${digits}-1]`,
    // A small heap has no room for three of them.
    `${data}=0;${data}=bytes(${out});${out}=0`,
  ].join("\n");
}

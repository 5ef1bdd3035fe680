import { nearestCopies } from "./copies.js";
import { latin1 } from "./sourceLiteral.js";

/**
 * Makes ASCII text about as short as it gets in printable characters, for boards that can't inflate behind links that carry text only.
 * The text becomes literals and copies of what stands before, and these become the digits of one number, by a range coder
 * whose models learn: what has come often takes less.
 *
 *     a literal is 127 less its character; LITERALS and up are the lengths of copies, from SHORTEST on
 *     how far back a copy starts follows it, in two: what is above its last five bits, and these, which are all alike
 *
 * The digits, of base 94, are the characters from `#` on, then space and `!`.
 */
export function denseText(text: string): Uint8Array {
  if (/[^\n -~]/.test(text)) throw new Error("only printable ASCII and line ends can be packed");
  if (text.length >> LOW_BITS >= FAR) throw new Error("the text is too long");
  const bytes = latin1(text);
  const distances = nearestCopies(bytes, LONGEST);
  let shortest: string | undefined;
  let costs = FIRST_COSTS;
  for (let round = 0; round < ROUNDS; round++) {
    const pieces = cheapest(bytes, distances, costs);
    const encoder = new RangeEncoder();
    const symbols = new Map<number, number>();
    const [what, far] = models();
    for (const piece of pieces) {
      const symbol = symbolOf(piece, bytes);
      symbols.set(symbol, (symbols.get(symbol) ?? 0) + 1);
      encoder.put(what, symbol);
      if (piece.length === 1) continue;
      encoder.put(far, piece.distance >> LOW_BITS);
      encoder.put(flat(1 << LOW_BITS), piece.distance & ((1 << LOW_BITS) - 1));
    }
    const digits = encoder.digits();
    if (shortest === undefined || digits.length < shortest.length) shortest = digits;
    costs = (symbol) => Math.log2(pieces.length / ((symbols.get(symbol) ?? 0) + 0.3));
  }
  // No raw literal ends in a backslash; what comes behind the digits isn't read.
  return latin1(shortest!.replace(/\\$/, "\\ "));
}

const LITERALS = 128;
const [SHORTEST, LONGEST] = [3, 30] as const;
const SYMBOLS = LITERALS + LONGEST - SHORTEST + 1;
const LOW_BITS = 5;
/** Farthest copies: less than this, above the last bits. */
const FAR = 150;
const ROUNDS = 6;
/** What a model counts for each time that something comes; 1 stands for what hasn't come yet. */
const STEP = 3;
/** The range is kept from here on; 94 times as much is a small int on every board. */
const LEAST_RANGE = 1 << 23;
const BASE = 94;

/** How often each symbol came: of what comes, and of how far back roughly. */
const models = (): [number[], number[]] => [flat(SYMBOLS), flat(FAR)];

const flat = (length: number): number[] => new Array<number>(length).fill(1);

/** A literal (length 1), or a copy. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly distance: number;
}

const symbolOf = ({ at, length }: Piece, bytes: Uint8Array): number =>
  length === 1 ? 127 - bytes[at]! : LITERALS + length - SHORTEST;

/** Bits that a symbol takes, as far as is known. */
type Costs = (symbol: number) => number;
const FIRST_COSTS: Costs = (symbol) => (symbol < LITERALS ? 5.5 : 5);

/** The pieces that take the fewest bits, found from the text's end. */
function cheapest(
  bytes: Uint8Array,
  distances: readonly (readonly (number | undefined)[])[],
  costs: Costs,
): Piece[] {
  const best = new Array<Piece>(bytes.length);
  const cost = new Array<number>(bytes.length + 1).fill(0);
  for (let at = bytes.length - 1; at >= 0; at--) {
    best[at] = { at, length: 1, distance: 0 };
    cost[at] = costs(127 - bytes[at]!) + cost[at + 1]!;
    for (let length = SHORTEST; length < distances[at]!.length; length++) {
      const distance = distances[at]![length]!;
      const total = costs(LITERALS + length - SHORTEST) + distanceCost(distance) + cost[at + length]!;
      if (total >= cost[at]!) continue;
      best[at] = { at, length, distance };
      cost[at] = total;
    }
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < bytes.length; at += best[at]!.length) pieces.push(best[at]!);
  return pieces;
}

/** Near ones come more often. */
const distanceCost = (distance: number): number => LOW_BITS + 3 + Math.log2(2 + (distance >> LOW_BITS)) / 2;

/** What the decoder divides again, step for step; the number is kept whole, so nothing is carried. */
class RangeEncoder {
  #low = 0n;
  #range = 1;
  #count = 0;

  put(model: number[], symbol: number): void {
    while (this.#range < LEAST_RANGE) {
      this.#low *= BigInt(BASE);
      this.#range *= BASE;
      this.#count++;
    }
    const unit = Math.floor(this.#range / sum(model));
    this.#low += BigInt(unit * sum(model.slice(0, symbol)));
    this.#range = unit * model[symbol]!;
    model[symbol]! += STEP;
  }

  digits(): string {
    let number = this.#low;
    let text = "";
    for (let i = 0; i < this.#count; i++) {
      text = String.fromCharCode(32 + ((Number(number % BigInt(BASE)) + 3) % 95)) + text;
      number /= BigInt(BASE);
    }
    return text;
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/** Variables for the way back: they are free before. */
export interface DenseNames {
  readonly data: string;
  readonly out: string;
  readonly digits: string;
  readonly range: string;
  readonly number: string;
  readonly what: string;
  readonly far: string;
  readonly model: string;
  readonly symbol: string;
  readonly decode: string;
}

/** Python that makes the text of a literal of such digits, in the place of that; `length` is the text's. */
export function fromDense(names: DenseNames, length: number): string {
  const { data, out, digits, range, number, what, far, model, symbol, decode } = names;
  return [
    `${digits}=iter(${data});${out}=bytearray();${range}=1;${number}=0`,
    `def ${decode}(${model}):`,
    ` global ${range},${number}`,
    ` while ${range}<1<<23:${range}*=${BASE};${number}=${number}*${BASE}+(next(${digits})-34)%95-1`,
    ` ${range}//=sum(${model});${symbol}=0`,
    ` while ${number}>=${model}[${symbol}]*${range}:${number}-=${model}[${symbol}]*${range};${symbol}+=1`,
    ` ${range}*=${model}[${symbol}];${model}[${symbol}]+=${STEP};return ${symbol}`,
    `${what},${far}=[1]*${SYMBOLS},[1]*${FAR}`,
    `while len(${out})<${length}:`,
    ` ${symbol}=${decode}(${what})`,
    ` if ${symbol}<${LITERALS}:${out}.append(127-${symbol})`,
    ` else:${data}=len(${out})-${1 << LOW_BITS}*${decode}(${far})-${decode}([1]*${1 << LOW_BITS});` +
      `${out}+=${out}[${data}:${data}+${symbol}-${LITERALS - SHORTEST}]`,
    // A small heap has no room for three of them.
    `${data}=bytes(${out});${out}=0`,
  ].join("\n");
}

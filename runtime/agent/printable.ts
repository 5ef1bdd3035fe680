import { latin1 } from "./sourceLiteral.js";

/**
 * Bytes as printable ASCII, denser than base64, for links that carry text only: 9 bytes are 11 digits of base 94. The digits are
 * the characters from `#` on, then space and `!`; `"` is none of them. Digits count from 1: what is taken off a number by that is
 * left in, as a constant, and the bits above the 72 are dropped.
 */
const [BYTES, DIGITS, BASE] = [9, 11, 94n] as const;
const MODULUS = 1n << BigInt(8 * BYTES);
/** What the digits stand for if all of them are 1. */
const ONES = (BASE ** BigInt(DIGITS) - 1n) / (BASE - 1n);

/** Zero bytes may follow what they are made into again: behind deflated data they don't matter. */
export function printable(bytes: Uint8Array): Uint8Array {
  let text = "";
  for (let at = 0; at < bytes.length; at += BYTES) text += digitsOf(bytes.subarray(at, at + BYTES));
  // No raw literal ends in a backslash.
  if (text.endsWith("\\")) text += digitsOf(new Uint8Array(BYTES));
  return latin1(text);
}

function digitsOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes)
    .toString("hex")
    .padEnd(2 * BYTES, "0");
  let number = (((BigInt(`0x${hex}`) - ONES) % MODULUS) + MODULUS) % MODULUS;
  let text = "";
  for (let i = 0; i < DIGITS; i++) {
    text = String.fromCharCode(32 + (Number((number % BASE) + 3n) % 95)) + text;
    number /= BASE;
  }
  return text;
}

/** Variables for the way back: they are free before. */
export interface PrintableNames {
  readonly data: string;
  readonly out: string;
  readonly at: string;
  readonly number: string;
  readonly digit: string;
}

/** Python that makes the bytes of those digits, as a bytearray in `out`. */
export function fromPrintable({ data, out, at, number, digit }: PrintableNames): string {
  return [
    `${out}=bytearray()`,
    `for ${at} in range(0,len(${data}),${DIGITS}):`,
    ` ${number}=0`,
    ` for ${digit} in ${data}[${at}:${at}+${DIGITS}]:${number}=${number}*${BASE}+(${digit}-34)%95`,
    // One byte more than there are, as MicroPython's way to drop the bits above depends on its version.
    ` ${out}+=${number}.to_bytes(${BYTES + 1},"big")[1:]`,
  ].join("\n");
}

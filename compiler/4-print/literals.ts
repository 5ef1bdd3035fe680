import type { Constant } from "../python/nodes.js";

/** The text of a constant. Control bytes are always escapes: a board's REPL would act on them. */
export function constantText({ value, radix, digits = 0 }: Constant): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return stringText(value);
  if (typeof value === "bigint") return radix ? radixText(value, radix, digits) : String(value);
  if ("ellipsis" in value) return "...";
  return "float" in value ? floatText(value.float) : bytesText(value.bytes);
}

/** `0x1F`, `0b0101`, `0o17` */
function radixText(value: bigint, radix: 2 | 8 | 16, digits: number): string {
  const prefix = { 2: "0b", 8: "0o", 16: "0x" }[radix];
  return prefix + value.toString(radix).toUpperCase().padStart(digits, "0");
}

/** In double quotes, or single ones where that saves escapes. */
export function stringText(value: string): string {
  const quote = value.includes('"') && !value.includes("'") ? "'" : '"';
  let body = "";
  for (const char of value) body += char === quote ? `\\${quote}` : escapeCharacter(char);
  return quote + body + quote;
}

const named: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Letters and signs stay; what can't be seen, has no UTF-8 form or acts on a terminal is escaped. */
function escapeCharacter(char: string): string {
  if (char >= " " && char <= "~" && char !== "\\") return char;
  const short = named[char];
  if (short !== undefined) return short;
  if (char > "~" && !/[\p{C}\p{Z}\p{M}]/u.test(char)) return char;
  const code = char.codePointAt(0)!;
  if (code < 0x80) return `\\x${hex(code, 2)}`;
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}

export function bytesText(value: Uint8Array): string {
  let body = "";
  for (const byte of value) {
    const char = String.fromCharCode(byte);
    if (char === '"') body += '\\"';
    else body += byte < 0x7f ? escapeCharacter(char) : `\\x${hex(byte, 2)}`;
  }
  return `b"${body}"`;
}

/**
 * The shortest decimal that reads back as the same number, always with a point or an exponent. (MicroPython parses
 * decimals exactly since 1.26; before, and with single floats, the last bit may differ: D3.)
 */
export function floatText(value: number): string {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}

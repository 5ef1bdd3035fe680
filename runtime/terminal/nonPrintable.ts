/** Characters that a screen is to act on, or are text: Backspace, Tab, LF, CR, Escape, and all from the space on. */
const PRINTABLE = /^[\b\t\n\r\u001b\u0020-\u007e\u0080-\u{10ffff}]$/u;
/** A character of UTF-8, or one byte of what is none, or the beginning of a character at the end. */
const UNITS =
  /[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\xc2-\xf4][\x80-\xbf]{0,2}$|[\x80-\xff]/g;

/** Shows bytes that aren't text as `[xx]`, wherever characters are cut. */
export class NonPrintable {
  private held = "";

  push(bytes: Uint8Array): Uint8Array {
    const units = (this.held + Buffer.from(bytes).toString("latin1")).match(UNITS) ?? [];
    const last = units.at(-1) ?? "";
    this.held = isBeginning(last) ? units.pop()! : "";
    return Buffer.from(units.map(shown).join(""), "latin1");
  }
}

/** More bytes may make it a character. */
function isBeginning(unit: string): boolean {
  const first = unit.charCodeAt(0);
  if (!(first >= 0xc2 && first <= 0xf4)) return false;
  return unit.length < (first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);
}

function shown(unit: string): string {
  if (unit.length > 1 && !isBeginning(unit)) return unit;
  if (unit.length === 1 && unit < "\u0080" && PRINTABLE.test(unit)) return unit;
  return [...unit].map((c) => `[${c.charCodeAt(0).toString(16).padStart(2, "0")}]`).join("");
}

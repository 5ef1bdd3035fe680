import { inspect } from "node:util";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Board, openBoard, toPython } from "./board.js";

let board: Board;
beforeAll(async () => {
  board = await openBoard();
});

/** Each case's expression on the board against JavaScript's value, as the console shows both. */
function compare(cases: readonly (readonly [python: string, value: unknown])[]): void {
  const code = cases.map(([python]) => `print(inspect(${python}))`).join("\n");
  const expected = cases.map(([, value]) => `${inspect(value)}\n`).join("");
  expect(board.run(code)).toBe(expected);
}

const p = toPython;
// Without astral characters: on boards a text counts code points (D4).
const text = fc.string({ unit: fc.constantFrom("a", "b", "c", " ", "é", "Ω", "\n"), maxLength: 12 });
const part = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 2 });
const position = fc.oneof(
  fc.integer({ min: -15, max: 15 }),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 1.5, -1.5),
);
/** An expression for any number, so that toPython's bit patterns aren't needed. */
const n = (x: number) =>
  Number.isNaN(x) ? 'float("nan")' : Number.isFinite(x) ? `${x}` : x > 0 ? 'float("inf")' : '-float("inf")';

describe("string methods as JavaScript's", () => {
  it("parts by position", () => {
    fc.assert(
      fc.property(text, position, position, (s, i, j) =>
        compare([
          [`str_slice(${p(s)}, ${n(i)}, ${n(j)})`, s.slice(i, j)],
          [`str_slice(${p(s)}, ${n(i)})`, s.slice(i)],
          [`str_substring(${p(s)}, ${n(i)}, ${n(j)})`, s.substring(i, j)],
          [`str_substr(${p(s)}, ${n(i)}, ${n(j)})`, s.substr(i, j)],
          [`str_char_at(${p(s)}, ${n(i)})`, s.charAt(i)],
          [`str_char_code_at(${p(s)}, ${n(i)})`, s.charCodeAt(i)],
          [`str_code_point_at(${p(s)}, ${n(i)})`, s.codePointAt(i)],
          [`str_at(${p(s)}, ${n(i)})`, s.at(i)],
        ]),
      ),
      { numRuns: 300 },
    );
  });
  it("searching", () => {
    fc.assert(
      fc.property(text, part, position, (s, x, i) =>
        compare([
          [`str_index_of(${p(s)}, ${p(x)}, ${n(i)})`, s.indexOf(x, i)],
          [`str_last_index_of(${p(s)}, ${p(x)}, ${n(i)})`, s.lastIndexOf(x, i)],
          [`str_last_index_of(${p(s)}, ${p(x)})`, s.lastIndexOf(x)],
          [`str_includes(${p(s)}, ${p(x)}, ${n(i)})`, s.includes(x, i)],
          [`str_starts_with(${p(s)}, ${p(x)}, ${n(i)})`, s.startsWith(x, i)],
          [`str_ends_with(${p(s)}, ${p(x)}, ${n(i)})`, s.endsWith(x, i)],
          [`str_ends_with(${p(s)}, ${p(x)})`, s.endsWith(x)],
        ]),
      ),
      { numRuns: 300 },
    );
  });
  it("making new ones", () => {
    const by = fc.string({ unit: fc.constantFrom("$", "&", "'", "`", "x"), maxLength: 4 });
    fc.assert(
      fc.property(text, part, by, fc.nat(20), (s, x, y, count) =>
        compare([
          [`str_pad_start(${p(s)}, ${count}, ${p(x)})`, s.padStart(count, x)],
          [`str_pad_end(${p(s)}, ${count}, ${p(x)})`, s.padEnd(count, x)],
          [`str_repeat(${p(s)}, ${count})`, s.repeat(count)],
          [`str_replace(${p(s)}, ${p(x)}, ${p(y)})`, s.replace(x, y)],
          [`str_replace_all(${p(s)}, ${p(x)}, ${p(y)})`, s.replaceAll(x, y)],
          [
            `str_replace_all(${p(s)}, ${p(x)}, lambda m, i, _: "<%s%d>" % (m, i))`,
            s.replaceAll(x, (m, i) => `<${m}${i}>`),
          ],
          [`str_split(${p(s)}, ${p(x)})`, s.split(x)],
          [`str_split(${p(s)}, ${p(x)}, ${count % 4})`, s.split(x, count % 4)],
          [`str_concat(${p(s)}, ${p(x)}, 1)`, s.concat(x, "1")],
        ]),
      ),
      { numRuns: 300 },
    );
  });
  it("white space", () => {
    const spaced = fc.string({
      unit: fc.constantFrom(" ", "\t", "\u00a0", "\ufeff", "\u2003", "\u200b", "\u0085", "x", "\n"),
      maxLength: 8,
    });
    fc.assert(
      fc.property(spaced, (s) =>
        compare([
          [`str_trim(${p(s)})`, s.trim()],
          [`str_trim_start(${p(s)})`, s.trimStart()],
          [`str_trim_end(${p(s)})`, s.trimEnd()],
        ]),
      ),
    );
  });
  it("case of Latin, Greek and Cyrillic, and refuses what it doesn't know", () => {
    const wrong: string[] = [];
    const chunk = 512;
    for (let start = 0; start < 0x3000; start += chunk) {
      const code = `for n in range(${start}, ${start + chunk}):
 for f in (str_upper, str_lower):
  try:
   print(",".join([str(ord(c)) for c in f(chr(n))]))
  except RangeError:
   print("?")`;
      const lines = board.run(code).trimEnd().split("\n");
      for (let i = 0; i < chunk; i++) {
        const char = String.fromCodePoint(start + i);
        const expected = [char.toUpperCase(), char.toLowerCase()].map((s) =>
          [...s].map((c) => c.codePointAt(0)).join(),
        );
        const isKnownRange =
          start + i < 0x180 ||
          (start + i >= 0x388 && start + i < 0x38f) ||
          (start + i >= 0x400 && start + i < 0x460);
        expected.forEach((value, j) => {
          const given = lines[i * 2 + j];
          if (given !== value && (given !== "?" || isKnownRange))
            wrong.push(`U+${(start + i).toString(16)} ${given} ${value}`);
        });
      }
    }
    expect(wrong).toEqual(["U+149 ? 700,78", "U+149 ? 329"]);
  });
  it("localeCompare of ASCII and accents, and refuses what it doesn't know", () => {
    const ascii = fc.string({
      unit: fc.oneof(
        fc.constantFrom("a", "A", "b", "B", "-", " ", "1"),
        fc.integer({ min: 32, max: 126 }).map((c) => String.fromCharCode(c)),
        fc.constantFrom(..."eEéÉèÈêëáàâåäãçíìîïñÑóòôöõúùûüÜýÿ"),
      ),
      maxLength: 5,
    });
    fc.assert(
      fc.property(ascii, ascii, (a, b) =>
        compare([[`str_locale_compare(${p(a)}, ${p(b)})`, a.localeCompare(b)]]),
      ),
      { numRuns: 2000 },
    );
    const refused = 'try:\n str_locale_compare("ж", "b")\nexcept RangeError:\n print("refused")';
    expect(board.run(refused)).toBe("refused\n");
  });
  it("the Greek final sigma", () => compare([[`str_lower("ΟΔΟΣ ΣΑΣ")`, "ΟΔΟΣ ΣΑΣ".toLowerCase()]]));
  it("character codes", () => {
    compare([
      ["str_from_char_code(72, 105)", String.fromCharCode(72, 105)],
      ["str_from_char_code(0xd83d, 0xde00)", String.fromCharCode(0xd83d, 0xde00)],
      ["str_from_char_code(65536 + 65)", String.fromCharCode(65536 + 65)],
      ["str_from_code_point(128512, 65)", String.fromCodePoint(128512, 65)],
    ]);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { EscapeFilter, shown, withoutEscapes } from "../../runtime/escapes.js";

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      "\u001b[31m",
      "\u001b[0m",
      "\u001b[2J",
      "\u001b]0;title\u0007",
      "\u001bP1\u001b\\",
      "\u001b",
      "[",
      "\u009b",
      "\r",
      "\n",
    ),
    fc.string(),
  ),
);
const DRIVES = /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f]|\u001b(?!\[[0-9;:]*m)/;

const withoutColours = (text: string) => text.replace(/\u001b\[[0-9;:]*m/g, "");

test("colours pass, all else that drives a terminal doesn't", () => {
  expect(withoutEscapes("\u001b[1;31mred\u001b[0m\u001b[2J \u001b[38:5:1mx\u001b7\u001b(B")).toBe(
    "\u001b[1;31mred\u001b[0m \u001b[38:5:1mx",
  );
  fc.assert(fc.property(pieces, (of) => !DRIVES.test(withoutEscapes(of.join("")))));
});

/** What comes of a text in pieces so long, and then the rest. */
function filtered(text: string, cuts: readonly number[], options?: { overwrites: boolean }): string {
  const filter = new EscapeFilter(options);
  let out = "";
  let at = 0;
  for (const cut of [...cuts, text.length]) {
    out += filter.push(text.slice(at, at + cut));
    at += cut;
  }
  return out + filter.end();
}

test("wherever it is cut", () => {
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(20)), (of, cuts) => {
      const text = of.join("");
      expect(filtered(text, cuts)).toBe(withoutEscapes(text));
      const overwrites = { overwrites: true };
      expect(filtered(text, cuts, overwrites)).toBe(filtered(text, [], overwrites));
    }),
  );
});

test.each([
  // A progress bar; the line is ended where more may stand on it than was written last.
  ["10%\r20%\r100%\n", "10%\r20%\r100%\n"],
  ["10%\r20%", "10%\r20%\n"],
  ["10%", "10%"],
  // Nothing of the board's stands before it, or comes behind it: what is there, or comes, is somebody else's.
  ["\rx", "x"],
  ["done\r", "done"],
  ["a\n\rb", "a\nb"],
  ["a\r\r\u001b[31m\rb\u001b[0m\r", "a\u001b[31m\rb\u001b[0m\n"],
  ["a\r\u001b[2K\u001b[1Ab", "a\rb\n"],
])("a board may write over its own line: %j is %j", (text, shown) => {
  expect(filtered(text, [], { overwrites: true })).toBe(shown);
});

test("and no other", () => {
  fc.assert(
    fc.property(pieces, (of) => {
      const lines = filtered(of.join(""), [], { overwrites: true }).split("\n");
      return lines.every(
        (line) => !DRIVES.test(line.replaceAll("\r", "")) && !/^\r|\r$/.test(withoutColours(line)),
      );
    }),
  );
});

test("what begins a sequence isn't held for ever", () => {
  const filter = new EscapeFilter();
  expect(filter.push(`\u001b]${"x".repeat(1000)}`) + filter.push("\nnext")).toBe("\nnext");
});

test("a long text is cut in its middle", () => {
  expect(shown("a".repeat(1000), "name")).toMatch(/^a{100} … 800 characters more … a{100}$/);
});

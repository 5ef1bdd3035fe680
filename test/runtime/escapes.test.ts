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

test("colours pass, all else that drives a terminal doesn't", () => {
  expect(withoutEscapes("\u001b[1;31mred\u001b[0m\u001b[2J \u001b[38:5:1mx\u001b7\u001b(B")).toBe(
    "\u001b[1;31mred\u001b[0m \u001b[38:5:1mx",
  );
  fc.assert(fc.property(pieces, (of) => !DRIVES.test(withoutEscapes(of.join("")))));
});

test("wherever it is cut", () => {
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(20)), (of, cuts) => {
      const text = of.join("");
      const filter = new EscapeFilter();
      let out = "";
      let at = 0;
      for (const cut of [...cuts, text.length]) {
        out += filter.push(text.slice(at, at + cut));
        at += cut;
      }
      expect(out + filter.end()).toBe(withoutEscapes(text));
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

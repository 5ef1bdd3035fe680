import { expect, test } from "vitest";
import { NonPrintable } from "../../../runtime/terminal/nonPrintable.js";

test.each([
  ["text, line ends and colours pass", "a\tb\r\n\x1b[31mé→😀", "a\tb\r\n\x1b[31mé→😀"],
  ["control characters", "a\x00\x04\x7fb", "a[00][04][7f]b"],
])("%s, cut anywhere", (_, text, expected) => {
  const all = Buffer.from(text);
  for (let cut = 0; cut <= all.length; cut++) {
    const filter = new NonPrintable();
    const shown = [filter.push(all.subarray(0, cut)), filter.push(all.subarray(cut))];
    expect(Buffer.concat(shown).toString()).toBe(expected);
  }
});

test("bytes that are no UTF-8", () => {
  const filter = new NonPrintable();
  const shown = [[0xff, 0x41], [0xe2, 0x86], [0x41], [0xc3], [0xa9]].map((b) =>
    filter.push(Uint8Array.from(b)),
  );
  expect(Buffer.concat(shown).toString()).toBe("[ff]A[e2][86]Aé");
});

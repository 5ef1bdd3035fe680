import { describe, expect, test } from "vitest";
import { withoutEscapes } from "../../../runtime/escapes.js";
import { ascii } from "../../../runtime/repl/bytes.js";
import { Matcher } from "../../../runtime/repl/matcher.js";
import { TextStream, visible } from "../../../runtime/repl/text.js";
import { boardError } from "../../../runtime/repl/traceback.js";

test("text comes right wherever the bytes are cut", () => {
  const bytes = new TextEncoder().encode("a\r\nb\rc\n\r\n\u{1f600}é\r\n\r");
  for (let i = 0; i <= bytes.length; i++) {
    for (let j = i; j <= bytes.length; j++) {
      const stream = new TextStream();
      const text = [bytes.slice(0, i), bytes.slice(i, j), bytes.slice(j)]
        .map((piece) => stream.push(piece))
        .join("");
      expect(text + stream.end()).toBe("a\nb\rc\n\n\u{1f600}é\n\r");
    }
  }
});

test("what isn't UTF-8 becomes U+FFFD, and harms nothing after it", () => {
  const stream = new TextStream();
  expect(stream.push(Uint8Array.of(0x61, 0xff, 0xc3, 0x62, 0xe2, 0x82)) + stream.end()).toBe(
    "a\ufffd\ufffdb\ufffd",
  );
});

test("a sequence is found wherever it starts, also after a false start of itself", () => {
  for (const [pattern, text, ends] of [
    [">>> ", ">>>> >>> ", [5, 9]],
    ["aab", "aaab", [4]],
    ["aa", "aaa", [2, 3]],
    ["abab", "ababab", [4, 6]],
  ] as const) {
    const matcher = new Matcher(ascii(pattern));
    const found = [...ascii(text)].flatMap((byte, i) => (matcher.push(byte) ? [i + 1] : []));
    expect(found).toEqual(ends);
  }
});

describe("what the board reports", () => {
  const frames = 'Traceback (most recent call last):\r\n  File "<stdin>", line 1, in <module>\r\n';
  test.each([
    [`${frames}ValueError: bad: very\r\n`, { pyType: "ValueError", message: "bad: very", errno: undefined }],
    [
      `${frames}OSError: [Errno 2] ENOENT\r\n`,
      { pyType: "OSError", message: "[Errno 2] ENOENT: no such file or folder", errno: 2 },
    ],
    [`${frames}OSError: 28\r\n`, { message: "[Errno 28] ENOSPC: no space left", errno: 28 }],
    [`${frames}OSError: 12345\r\n`, { message: "12345", errno: 12345 }],
    [`${frames}OSError: [Errno 5] EOTHER\r\n`, { message: "[Errno 5] EOTHER", errno: 5 }],
    [`${frames}OSError: 28 volts\r\n`, { message: "28 volts", errno: 28 }],
    [`${frames}ValueError: 28\r\n`, { message: "28", errno: undefined }],
    [`${frames}OSError: \r\n`, { message: "OSError", errno: undefined }],
    [`${frames}OSError: -202\r\n`, { pyType: "OSError", errno: -202 }],
    [`${frames}KeyboardInterrupt: \r\n`, { pyType: "KeyboardInterrupt", message: "KeyboardInterrupt" }],
    [`${frames}KeyboardInterrupt\r\n`, { pyType: "KeyboardInterrupt" }],
    [`${frames}E: one\r\ntwo\r\n  three\r\n`, { pyType: "E", message: "one\ntwo\n  three" }],
    ["MemoryError: no room\r\n", { pyType: "MemoryError", message: "no room" }],
    ["???\r\n", { pyType: "Exception", message: "???" }],
  ])("%j", (report, expected) => {
    expect(boardError(ascii(report))).toMatchObject({ name: "BoardError", ...expected });
  });
});

test("nothing that drives a terminal comes through", () => {
  expect(withoutEscapes("a\x1b[31mred\x1b[0m\tb\n\x1b]0;title\x07c\x1b\x07d\x9b2Je\x00")).toBe(
    "a\x1b[31mred\x1b[0m\tb\ncd2Je",
  );
  expect(visible(ascii("\x1b[2Jx\r\n\x04"))).toBe("\\x1b[2Jx\n\\x04");
});

import { describe, expect, test } from "vitest";
import { type Action, KeyReader } from "../../../runtime/terminal/keys.js";

const bytes = (text: string) => Buffer.from(text, "utf8");

/** What was read, with what is sent in one piece, as text. */
function read(reader: KeyReader, pieces: readonly Uint8Array[]): unknown[] {
  const actions = [...pieces.flatMap((piece) => reader.push(piece)), ...reader.flush()];
  return actions
    .reduce<unknown[]>((all, action) => [...all.slice(0, -1), ...joined(all.at(-1), action)], [])
    .map((read) => (typeof read === "string" ? Buffer.from(read, "latin1").toString() : read));
}

function joined(last: unknown, action: Action): unknown[] {
  const now = action.kind === "send" ? Buffer.from(action.bytes).toString("latin1") : action;
  if (typeof last === "string" && typeof now === "string") return [last + now];
  return last === undefined ? [now] : [last, now];
}

const cases: [string, string, unknown[]][] = [
  ["keys pass", "print(1)\r", ["print(1)\r"]],
  ["arrows and other escapes pass", "\x1b[A\x1b[3~\x1bOH", ["\x1b[A\x1b[3~\x1bOH"]],
  ["Ctrl-C is an interrupt", "a\x03b", ["a", { kind: "interrupt" }, "b"]],
  ["Ctrl-A, B, D, E are the board's", "\x01\x02\x04\x05", ["\x01\x02\x04\x05"]],
  ["Ctrl-] leaves", "x\x1d", ["x", { kind: "leave" }]],
  ["Ctrl-X leaves", "\x18", [{ kind: "leave" }]],
  ["a paste", "\x1b[200~a\r  b\r\n\x1b[201~c", [{ kind: "paste", text: "a\n  b\n" }, "c"]],
  ["a paste has no keys", "\x1b[200~a\x03\x1d\x04b\x1b[201~", [{ kind: "paste", text: "ab" }]],
  ["a paste that isn't ASCII", "\x1b[200~é→\x1b[201~é", [{ kind: "paste", text: "é→" }, "é"]],
  ["what only begins like a paste", "\x1b[20", ["\x1b[20"]],
  ["a lone Escape", "\x1b", ["\x1b"]],
];

test.each(cases)("%s, cut anywhere", (_, typed, expected) => {
  const all = bytes(typed);
  for (let cut = 0; cut <= all.length; cut++) {
    expect(read(new KeyReader(), [all.subarray(0, cut), all.subarray(cut)]), `cut at ${cut}`).toEqual(
      expected,
    );
  }
  expect(
    read(
      new KeyReader(),
      [...all].map((byte) => Uint8Array.of(byte)),
    ),
  ).toEqual(expected);
});

describe("injection", () => {
  test("Ctrl-J and Ctrl-K are keys unless they have a meaning", () => {
    expect(read(new KeyReader(), [bytes("\n\v")])).toEqual(["\n\v"]);
    expect(read(new KeyReader({ injectCode: true, injectFile: true }), [bytes("a\n\vb")])).toEqual([
      "a",
      { kind: "injectCode" },
      { kind: "injectFile" },
      "b",
    ]);
  });
});

test("the Escape key is held until it is clear that no paste begins", () => {
  const reader = new KeyReader();
  expect(reader.push(bytes("\x1b"))).toEqual([]);
  expect(reader.waits).toBe(true);
  expect(reader.flush()).toEqual([{ kind: "send", bytes: bytes("\x1b") }]);
  expect(reader.waits).toBe(false);
});

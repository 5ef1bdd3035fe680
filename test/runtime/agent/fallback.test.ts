import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AgentFunction, Ext, Kind } from "../../../contract/index.js";
import {
  FallbackAgent,
  findAnswer,
  keptLength,
  statements,
  withoutImports,
} from "../../../runtime/agent/fallbackAgent.js";
import { checkText, readText, textCheck, writeValue } from "../../../runtime/agent/fallbackText.js";
import { BoardError, ProtocolError } from "../../../runtime/errors.js";
import type { BoardInfo } from "../../../runtime/info.js";
import type { WireValue } from "../../../runtime/marshal/wireValue.js";
import { Writer } from "../../../runtime/marshal/writer.js";
import { writeWire } from "../../../runtime/marshal/writeWire.js";
import type { Session } from "../../../runtime/repl/session.js";

const context = { shortFloats: false, typeOf: () => "Rig" };

const value: fc.Arbitrary<WireValue> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().map((n) => n || 0),
    fc.string({ unit: "grapheme" }),
    fc.float().map((v) => ({ wire: "float" as const, value: v })),
    fc.uint8Array({ maxLength: 9 }).map((v) => ({ wire: "bytes" as const, value: v })),
    fc
      .array(tie("value") as fc.Arbitrary<WireValue>, { maxLength: 4 })
      .map((items) => ({ wire: "list" as const, items })),
    fc.nat(99).map((handle) => ({ wire: "proxy" as const, handle, type: "Rig" })),
  ) as fc.Arbitrary<WireValue>,
})).value as fc.Arbitrary<WireValue>;

describe("the text that values travel as", () => {
  test("reads back as what was written, and is printable", () => {
    fc.assert(
      fc.property(value, (v) => {
        const { text } = writeValue(v, context);
        expect(text).toMatch(/^[ -~]*$/);
        const read = readText(text, 0);
        expect(read?.end).toBe(text.length);
        expect(read?.value).toStrictEqual(v);
      }),
    );
  });

  test("any text is a value or none", () => {
    fc.assert(fc.property(fc.string(), (text) => void readText(text, 0)));
  });

  test("the answer is found behind whatever was printed, and a flip is noticed", () => {
    const count = 4711;
    // another start may have the same check, by chance (one in 65,000): that is an error, and no guess
    let ambiguous = 0;
    const find = (line: string) => {
      try {
        return findAnswer(line, count);
      } catch (error) {
        if (!(error instanceof ProtocolError)) throw error;
        ambiguous += 1;
        return "ambiguous";
      }
    };
    fc.assert(
      fc.property(value, fc.string(), fc.nat(), (v, printed, where) => {
        const text = writeValue(v, context).text;
        const line = printed + text + checkText(textCheck(count, text));
        const answer = find(line);
        if (answer !== "ambiguous")
          expect(answer).toMatchObject({ start: printed.length, answer: { kind: "value", value: v } });
        const at = printed.length + (where % (line.length - printed.length));
        const damaged = line.slice(0, at) + String.fromCharCode(line.charCodeAt(at) ^ 1) + line.slice(at + 1);
        const found = find(damaged);
        if (found && found !== "ambiguous") expect(found.start).not.toBe(printed.length);
      }),
    );
    expect(ambiguous).toBeLessThan(5);
  });
});

test("source is parted between statements, and lines keep their numbers", () => {
  const source = [
    "x = 1",
    "",
    ...Array.from({ length: 40 }, (_, i) => `def f${i}(a):\n    return a * ${i}\n`),
    "@deco",
    "def g():",
    "    pass",
    "",
  ].join("\n");
  const pieces = statements(source);
  expect(pieces.length).toBeGreaterThan(2);
  const lines = source.split("\n");
  for (const piece of pieces) {
    piece.split("\n").forEach((line, i) => {
      if (line !== "") expect(line).toBe(lines[i]);
    });
  }
  expect(
    pieces
      .map((p) => p.trim())
      .join("\n")
      .replace(/\n+/g, "\n"),
  ).toBe(source.trim().replace(/\n+/g, "\n"));
});

test("imports between modules that are loaded together become assignments", () => {
  const modules = new Set(["lib.table", "probe"]);
  expect(
    withoutImports("from lib.table import A, B as C\nfrom machine import Pin\nx = A\n", modules),
  ).toEqual({
    source: "\nfrom machine import Pin\nx = A\n",
    imports: [
      ["lib.table", "A", "A"],
      ["lib.table", "B", "C"],
    ],
  });
  expect(withoutImports("from probe import (\n    a,\n    b as c,\n)\ny = 2\n", modules)).toEqual({
    source: "\n\n\n\ny = 2\n",
    imports: [
      ["probe", "a", "a"],
      ["probe", "b", "c"],
    ],
  });
  expect(() => withoutImports("import probe\n", modules)).toThrow(/too little memory/);
});

test("an argument that there is no memory for is refused before its line is sent", async () => {
  const sent: string[] = [];
  const exec = async (code: string) => {
    sent.push(code);
    if (code.startsWith("[bytes(")) throw new BoardError("full", { pyType: "MemoryError", traceback: "" });
  };
  const session = {
    clock: { now: () => 0 },
    epoch: 1,
    run: (_: unknown, operation: (line: unknown) => unknown) => operation({ exec, deadline: {} }),
  } as unknown as Session;
  const none = () => {};
  const agent = new FallbackAgent(session, () => ({ float: "single" }) as BoardInfo, none, none, none);
  const block: WireValue = { wire: "bytes", value: new Uint8Array(50_000) };
  for (const value of [block, "x".repeat(50_000), { wire: "list", items: [1, block] } as const]) {
    const { kind } = await agent.request(writeWire([AgentFunction.invoke, 1, value]), {});
    expect(kind).toBe(Kind.error);
    expect(sent.pop()).toBe("[bytes(n)for n in(50000,50000)]and None");
    expect(Math.max(...sent.map((code) => code.length))).toBeLessThan(10_000);
  }
});

test("what only the agent can make of a request is refused by what it is", async () => {
  const none = () => {};
  const agent = new FallbackAgent({} as Session, () => ({}) as BoardInfo, none, none, none);
  const out = new Writer();
  out.int(AgentFunction.exception + 1);
  out.extension(Ext.construct, () => out.int(11));
  await expect(agent.request(out.finish(), {})).rejects.toMatchObject({
    code: "unsupported",
    message: expect.stringContaining("a Map"),
  });
});

test("what stays of a source: functions and classes, without comments, indents and doc strings", () => {
  const source = `x = 1
def f(a):
    """Says
    nothing."""
    # a comment
    return a
print(f(x),
    "at the margin")
class C:
    y = 2
`;
  expect(keptLength(source)).toBe("def f(a):return aclass C:y = 2".length);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { denseText, fromDense } from "../../../runtime/agent/denseText.js";
import { fromPrintable, printable } from "../../../runtime/agent/printable.js";
import { agent7 } from "../../../runtime/generated/agent.js";
import { runPython } from "../../micropython.js";

const literal = (text: Uint8Array) => `rb"${Buffer.from(text).toString("latin1")}"`;

/** Programs that each print one line of hex digits. */
async function hexOf(programs: readonly string[]): Promise<Buffer[]> {
  const { output } = await runPython(`import binascii\n${programs.join("\n")}\n`);
  const lines = output.trimEnd().split("\n");
  return lines.map((line) => Buffer.from(line, "hex"));
}

function expectLiteral(text: Uint8Array): void {
  expect(Buffer.from(text).toString("latin1")).toMatch(/^[ !#-~]+$/);
  expect(text.at(-1)).not.toBe(0x5c);
}

const names = { data: "a", out: "b", at: "c", number: "d", digit: "e" };
const back = (text: Uint8Array) =>
  `a=${literal(text)}\n${fromPrintable(names)}\nprint(binascii.hexlify(b).decode())`;

test("bytes as printable characters come back on the board, zeros behind them", async () => {
  const samples = [
    ...fc.sample(fc.uint8Array({ minLength: 1, maxLength: 100 }), { numRuns: 60, seed: 3 }),
    Uint8Array.from({ length: 2304 }, (_, i) => i),
    new Uint8Array(9).fill(0xff),
    new Uint8Array(27),
  ];
  const texts = samples.map((sample) => printable(sample));
  for (const [i, text] of texts.entries()) {
    expectLiteral(text);
    expect(text.length).toBeLessThanOrEqual(Math.ceil(samples[i]!.length / 9 + 1) * 11);
  }
  const all = await hexOf(texts.map(back));
  for (const [i, bytes] of all.entries()) {
    const { length } = samples[i]!;
    expect(bytes.subarray(0, length)).toEqual(Buffer.from(samples[i]!));
    expect(bytes.subarray(length).every((byte) => byte === 0)).toBe(true);
  }
});

const denseNames = {
  ...{ data: "a", out: "b", digits: "c", range: "d", number: "e", what: "f", far: "g", model: "h" },
  ...{ symbol: "i", decode: "j" },
};
const undense = (text: string) =>
  `a=${literal(denseText(text))}\n${fromDense(denseNames, text.length)}\nprint(binascii.hexlify(a).decode())`;

test("text that is made dense comes back on the board", async () => {
  const characters = fc.constantFrom("\n", " ", "a", "b", "~", ")");
  const varied = Array.from({ length: 4600 }, (_, i) =>
    String.fromCharCode(32 + ((i * i * 31 + i) % 94)),
  ).join("");
  const texts = [
    agent7.text.replace(/[\x01-\x07]/g, "0"),
    ...fc.sample(fc.string({ unit: characters, minLength: 1, maxLength: 200 }), { numRuns: 30, seed: 1 }),
    ...fc
      .sample(fc.string({ unit: characters, minLength: 1, maxLength: 6 }), { numRuns: 10, seed: 2 })
      .map((s) => s.repeat(40)),
    ...[31, 32, 33, 4500].map((gap) => `a far away place${varied.slice(0, gap)}a far away place`),
  ];
  for (const text of texts) expectLiteral(denseText(text));
  expect((await hexOf(texts.map(undense))).map((bytes) => bytes.toString("latin1"))).toEqual(texts);
});

test("what ends in a backslash, which no raw literal may, is taken on", () => {
  const bytes = Array.from({ length: 3000 }, (_, i) =>
    printable(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, i >> 8, i)),
  );
  const texts = Array.from({ length: 1000 }, (_, i) => denseText(`${i}`));
  for (const text of [...bytes, ...texts]) expectLiteral(text);
  expect(bytes.some((text) => text.length === 22)).toBe(true);
  expect(texts.some((text) => Buffer.from(text).toString("latin1").endsWith("\\ "))).toBe(true);
});

test("other characters than ASCII's, and texts that are too long, are refused", () => {
  for (const text of ["ä", "\t", "\x7f", "\r"]) expect(() => denseText(text)).toThrow("printable ASCII");
  expect(() => denseText("a".repeat(4800))).toThrow("too long");
});

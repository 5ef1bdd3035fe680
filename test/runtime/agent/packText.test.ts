import fc from "fast-check";
import { expect, test } from "vitest";
import { packText, unpacking } from "../../../runtime/agent/packText.js";
import { agent7, agent8 } from "../../../runtime/generated/agent.js";
import { runPython } from "../../micropython.js";

const names = { data: "a", out: "b", at: "c", digits: "d", number: "e", lengths: "f", start: "g" };

/** What boards make of it. */
async function unpacked(texts: readonly string[]): Promise<string[]> {
  const programs = texts.map((text) => {
    const { bytes, first } = packText(text);
    const python = unpacking(names, first);
    return `a=b"${Buffer.from(bytes).toString("hex")}"\n${python}\nprint(binascii.hexlify(a).decode())\n`;
  });
  const { output } = await runPython(`import binascii\n${programs.join("")}`);
  const lines = output.trimEnd().split("\n");
  return lines.map((line) => Buffer.from(line, "hex").toString("latin1"));
}

test("the agents come out as they were", async () => {
  const texts = [agent8, agent7].map(({ text }) => text.replace(/[\x01-\x08]/g, "0"));
  expect(await unpacked(texts)).toEqual(texts);
});

test("any text does: line ends, long repetitions, copies from far back", async () => {
  const characters = fc.constantFrom("\n", " ", "a", "b", "~", ")");
  const texts = fc.sample(
    fc.oneof(
      fc.string({ unit: characters, minLength: 1, maxLength: 200 }),
      fc.string({ unit: characters, minLength: 1, maxLength: 6 }).map((s) => s.repeat(40)),
    ),
    { numRuns: 60, seed: 1 },
  );
  const varied = Array.from({ length: 7000 }, (_, i) =>
    String.fromCharCode(32 + ((i * i * 31 + i) % 94)),
  ).join("");
  for (const gap of [254, 255, 256, 2046, 2047, 2048, 6900])
    texts.push(`a far away place${varied.slice(0, gap)}a far away place`);
  expect(await unpacked(texts)).toEqual(texts);
});

test("other characters than ASCII's are refused", () => {
  for (const text of ["ä", "\t", "\x7f", "\r"]) expect(() => packText(text)).toThrow("printable ASCII");
});

import { describe, expect, test } from "vitest";
import { installCode } from "../../../runtime/agent/agentSource.js";
import { runPython } from "../../micropython.js";

const board = {
  window: 128,
  float: "single",
  limit: 0,
  interrupts: true,
  hasCrc: true,
  inflate: "deflate",
} as const;

// 01–04 act on the prompt; lexers make one line end of 0D and 0D 0A; MicroPython 1.29 reads 00 as 01.
describe("the agent's source holds no byte that a prompt or a lexer changes", () => {
  test.each([
    [true, true],
    [true, false],
    [false, false],
  ])("frames of all values: %s, source of all values: %s", (eightBit, eightBitSource) => {
    for (let n = 0; n < 64; n++) {
      const mark = Uint8Array.of(0x80 + n, 0xc0 + n);
      const code = installCode({ ...board, eightBit, eightBitSource, mark });
      expect([...code].filter((byte) => byte < 5 || byte === 13)).toEqual([]);
    }
  });
});

/** The interface of older firmware's `uzlib`, which took the window's size from its argument only. */
const UZLIB = `
import sys, deflate
class uzlib:
    DecompIO = lambda f, bits: deflate.DeflateIO(f, deflate.RAW, -bits)
sys.modules["uzlib"] = uzlib
`;

/** Runs source that isn't text. */
const asBytes = (python: string) =>
  `import binascii\nexec(binascii.unhexlify("${Buffer.from(python, "latin1").toString("hex")}"))`;

const crcs = [true, false];
const forms = (["deflate", "uzlib", undefined] as const).flatMap((inflate) =>
  crcs.flatMap((hasCrc) => [true, false].map((eightBitSource) => ({ inflate, hasCrc, eightBitSource }))),
);

test.each(forms)(
  "the agent is there: unpacked by $inflate, CRC $hasCrc, source of all values $eightBitSource",
  async (form) => {
    const mark = new TextEncoder().encode("{!");
    const code = installCode({ ...board, ...form, mark, eightBit: false });
    // What starts it comes last.
    const there = Buffer.from(code)
      .toString("latin1")
      .replace(/(?<=\n)(\w+)\(\)(?=""",_mpc\)$)/, "print(callable($1))");
    expect(there).toContain("callable");
    expect(await runPython(`${UZLIB}${asBytes(there)}`)).toMatchObject({ output: "True\n" });
    // A byte in the middle of what travels, another of the printable ones.
    const middle = there.length >> 1;
    const at = middle + there.slice(middle).search(/[a-y]/);
    const damaged = there.slice(0, at) + String.fromCharCode(there.charCodeAt(at) + 1) + there.slice(at + 1);
    expect((await runPython(`${UZLIB}${asBytes(damaged)}`)).error).toContain("AssertionError");
  },
);

test("where there are no floats the agent doesn't ask for their type", async () => {
  const mark = new TextEncoder().encode("{!");
  const source = async (float: "single" | "none") => {
    const code = installCode({
      ...board,
      float,
      inflate: undefined,
      mark,
      eightBit: false,
      eightBitSource: true,
    });
    const asks = Buffer.from(code)
      .toString("latin1")
      .replace(/exec\((\w+)\)(?=\n)/, "print($1)");
    return (await runPython(asBytes(asks))).output;
  };
  expect(await source("single")).toContain("float");
  expect(await source("none")).not.toContain("float");
});

// The connection's random mark packs better or worse. Entering and leaving raw-paste take 39 bytes more at most.
test("the agent's source is short, also where nothing inflates", () => {
  const marks = Array.from({ length: 64 }, (_, n) => Uint8Array.of(0x80 + n, 0xc0 + ((37 * n) % 64)));
  const longestWith = (variant: Partial<Parameters<typeof installCode>[0]>) =>
    Math.max(
      ...marks.map(
        (mark) => installCode({ ...board, ...variant, mark, eightBit: true, eightBitSource: true }).length,
      ),
    );
  expect(longestWith({})).toBeLessThanOrEqual(2800);
  expect(longestWith({ float: "double", limit: 20 })).toBeLessThanOrEqual(2800);
  expect(longestWith({ inflate: "uzlib" })).toBeLessThanOrEqual(2820);
  expect(longestWith({ inflate: undefined })).toBeLessThanOrEqual(3033);
  expect(longestWith({ inflate: undefined, float: "double", limit: 20 })).toBeLessThanOrEqual(3033);
  for (const hasCrc of [true, false])
    for (const float of ["single", "double", "none"] as const)
      for (const interrupts of [true, false])
        expect(longestWith({ inflate: undefined, hasCrc, float, interrupts })).toBeLessThanOrEqual(3033);
});

test("it is as short where a link carries text only", () => {
  const marks = Array.from({ length: 94 }, (_, n) => Uint8Array.of(0x7b + (n % 4), 0x21 + n));
  for (const inflate of ["deflate", "uzlib", undefined] as const)
    for (const variant of [{}, { float: "double", limit: 32, interrupts: false }] as const) {
      // Garbage is collected at the prompt only on the WebAssembly board, which never had uzlib.
      if (inflate === "uzlib" && "limit" in variant) continue;
      const lengths = marks.slice(0, inflate ? 94 : 10).map((mark) => {
        const text = { mark, eightBit: false, eightBitSource: false };
        return installCode({ ...board, inflate, ...variant, ...text }).length;
      });
      expect(Math.max(...lengths)).toBeLessThanOrEqual(3033);
    }
});

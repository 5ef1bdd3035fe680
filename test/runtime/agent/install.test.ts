import { describe, expect, test } from "vitest";
import { installCode } from "../../../runtime/agent/agentSource.js";

const board = { window: 128, float: "single", limit: 0, deflate: true } as const;

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

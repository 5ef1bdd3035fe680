import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Schema } from "../../../contract/index.js";
import { ProtocolError, ValueError } from "../../../runtime/errors.js";
import { decode } from "../../../runtime/marshal/decode.js";
import { readValues } from "../../../runtime/marshal/reader.js";
import { context } from "./context.js";

const schemas: Schema[] = [
  "any",
  "int",
  "str",
  ["list", "number"],
  [
    "object",
    [
      ["a", "int"],
      ["b", "str", 1],
    ],
  ],
  ["map", "str", "any"],
  ["array", "Float64Array"],
  ["union", "int", ["list", "str"], "none"],
  "error" as never,
];

describe("whatever a board sends", () => {
  test("random bytes give values or a typed error", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(...schemas.slice(0, -1)),
        (bytes, schema) => {
          try {
            for (const wire of readValues(bytes)) decode(wire, schema, context(), "value");
          } catch (error) {
            expect(error instanceof ProtocolError || error instanceof ValueError).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("lengths that nothing stands behind allocate nothing", () => {
    for (const head of [0xc6, 0xc9, 0xdb, 0xdd, 0xdf]) {
      expect(() => readValues(Uint8Array.of(head, 0xff, 0xff, 0xff, 0xff, 0))).toThrow(ProtocolError);
    }
  });

  test("deep nesting ends", () => {
    expect(() => readValues(new Uint8Array(100_000).fill(0x91))).toThrow(/nested deeper/);
  });

  test("values of another type than declared name the place", () => {
    const wire = readValues(Uint8Array.of(0x92, 0x01, 0xa1, 0x78))[0]!;
    expect(() => decode(wire, ["list", "int"], context(), "the result")).toThrow(
      'the result[1] is declared as int, but the board gave the str "x"',
    );
  });

  test("an int past 2^53 is a RangeError, unless declared bigint", () => {
    const wire = readValues(Uint8Array.of(0xd3, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff))[0]!;
    expect(() => decode(wire, "number", context(), "n")).toThrow(/declare it as bigint/);
    expect(decode(wire, "bigint", context(), "n")).toBe(2n ** 63n - 1n);
  });
});

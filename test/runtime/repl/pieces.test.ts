import fc from "fast-check";
import { expect, test } from "vitest";
import { Pieces } from "../../../runtime/repl/pieces.js";

test("what goes in comes out, in order, however it is cut and taken", () => {
  const step = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 200 }),
    fc.uint8Array({ minLength: 1, maxLength: 3 }),
    fc.integer({ min: 1, max: 100 }),
    fc.constant("drain" as const),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const pieces = new Pieces();
      const went: number[] = [];
      const came: number[] = [];
      for (const of of steps) {
        if (of === "drain") for (const piece of pieces.drain()) came.push(...piece);
        else if (typeof of !== "number") {
          pieces.push(Uint8Array.from(of));
          went.push(...of);
        } else if (pieces.first) {
          came.push(...pieces.first.subarray(0, of));
          pieces.skip(of);
        }
        expect(pieces.bytes).toBe(went.length - came.length);
        expect(pieces.first === undefined).toBe(pieces.bytes === 0);
      }
      for (const piece of pieces.drain()) came.push(...piece);
      expect(came).toEqual(went);
    }),
  );
});

test("a million single bytes take memory by their number, and are taken one by one", () => {
  const pieces = new Pieces();
  for (let i = 0; i < 1_000_000; i++) pieces.push(Uint8Array.of(i & 255));
  let count = 0;
  for (; pieces.first; count++) {
    if ((pieces.first[0] ?? -1) !== (count & 255)) throw new Error(`another byte at ${count}`);
    pieces.skip(1);
  }
  expect(count).toBe(1_000_000);
  for (let i = 0; i < 1_000_000; i++) pieces.push(Uint8Array.of(i & 255));
  expect(pieces.drain().length).toBeLessThan(1000);
});

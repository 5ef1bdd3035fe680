import fc from "fast-check";
import { type Board, connect, ValueError } from "mpc";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compiledStub } from "./compiled.js";
import type { Loose } from "./module.js";

/** Values through a compiled module's declared types, to the board and back. */
const source = `
import type { float, int } from "mpc";
export function anInt(x: int): int { return x; }
export function aFloat(x: float): float { return x; }
export function aNumber(x: number): number { return x; }
export function aBigint(x: bigint): bigint { return x; }
export function aString(x: string): string { return x; }
export function aBoolean(x: boolean): boolean { return x; }
export function bytes(x: Uint8Array): Uint8Array { return x; }
export function ints(x: Int16Array): Int16Array { return x; }
export function floats(x: Float64Array): Float64Array { return x; }
export function numbers(x: number[]): number[] { return x; }
export function nested(x: string[][]): string[][] { return x; }
export function pair(x: [number, string]): [number, string] { return x; }
export function point(x: { x: number; tags: string[]; on?: boolean }): { x: number; tags: string[]; on?: boolean } { return x; }
export function record(x: Record<string, number>): Record<string, number> { return x; }
export function maybe(x?: number): number | undefined { return x; }
export function orNull(x: string | null): string | null { return x; }
export function union(x: number | string | boolean | number[]): number | string | boolean | number[] { return x; }
export function byName(x: Map<string, number>): Map<string, number> { return x; }
export function byNumber(x: Map<number, string>): Map<number, string> { return x; }
export function names(x: Set<string>): Set<string> { return x; }
export function anError(x: Error): Error { return x; }
export function kind(x: "a" | "b"): "a" | "b" { return x; }
export function rest(first: int, ...more: int[]): int { let n = first; for (const m of more) n += m; return n; }
export function each(xs: number[], tell: (x: number, i: int) => void): int { xs.forEach((x, i) => tell(x, i)); return xs.length; }
export class Counter {
  n = 0;
  constructor(public step: int) {}
  next(): int { this.n += this.step; return this.n; }
}
export function advance(c: Counter): int { return c.next(); }
export function make(step: int): Counter { return new Counter(step); }
`;

let board: Board;
let t: Loose;
beforeAll(async () => {
  board = await connect("sim:", { onOutput: () => {} });
  t = await board.load((await compiledStub(source)) as never);
});
afterAll(() => board?.close());

const returns = <T>(name: string, values: fc.Arbitrary<T>, runs = 60) =>
  fc.assert(
    fc.asyncProperty(values, async (value) => {
      expect(await t[name](value)).toStrictEqual(value);
    }),
    { numRuns: runs },
  );

/** Each width that an int has on the wire or in memory, and its neighbours. */
const edges = [5, 6, 7, 8, 15, 16, 29, 30, 31, 32, 33, 48, 52, 53].flatMap((bits) =>
  [2 ** bits, -(2 ** bits)].flatMap((n) => [n - 1, n, n + 1]).filter(Number.isSafeInteger),
);
const finite = fc.double({ noDefaultInfinity: true, noNaN: true });
const text = fc.string({ unit: "binary", maxLength: 40 });

describe("numbers", () => {
  test("ints at each edge of a width", async () => {
    for (const n of [0, ...edges]) expect(await t.anInt(n)).toBe(n);
    for (const n of edges) expect(await t.aNumber(n)).toBe(n);
  });
  test("bigints of any size", async () => {
    for (const bits of [62n, 63n, 64n, 65n, 100n, 1000n])
      for (const n of [2n ** bits - 1n, 2n ** bits, -(2n ** bits), -(2n ** bits) - 1n])
        expect(await t.aBigint(n)).toBe(n);
    await returns("aBigint", fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }));
  });
  test("floats bit for bit", async () => {
    for (const x of [
      0.1,
      -0,
      5e-324,
      2.2250738585072014e-308,
      Number.MAX_VALUE,
      Infinity,
      -Infinity,
      Number.NaN,
      2 ** 53,
      1e21,
    ])
      expect(await t.aFloat(x)).toBe(x);
    await returns("aFloat", fc.double(), 150);
    await returns("aNumber", fc.double(), 150);
    await returns("numbers", fc.array(finite, { maxLength: 50 }));
  });
});

describe("text and bytes", () => {
  test("any code point, lone surrogates too", async () => {
    await returns("aString", text, 150);
    for (const s of ["\ud800", "a\udc00b", "\0", "\u0001\u0003\u0004\n\r", "😀", "\u{10ffff}", "e\u0301"])
      expect(await t.aString(s)).toBe(s);
  });
  test("bytes and typed arrays", async () => {
    await returns("bytes", fc.uint8Array({ maxLength: 300 }));
    await returns("ints", fc.int16Array({ maxLength: 40 }));
    await returns("floats", fc.float64Array({ maxLength: 40 }));
  });
});

describe("containers", () => {
  test("lists, tuples, objects, records", async () => {
    await returns("nested", fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }));
    await returns("pair", fc.tuple(fc.integer(), text));
    await returns(
      "record",
      fc.dictionary(text, fc.integer()).map((o) => ({ ...o })),
    );
    const point = fc.record(
      { x: finite, tags: fc.array(text, { maxLength: 3 }), on: fc.boolean() },
      { noNullPrototype: true },
    );
    await returns("point", point);
    expect(await t.point({ x: 1, tags: [] })).toEqual({ x: 1, tags: [] });
  });
  test("records keep the order of their keys", async () => {
    for (const keys of [
      ["z", "a", "m"],
      ["__proto__", "constructor", "toString"],
      ["", " ", "a b"],
    ]) {
      const value = Object.fromEntries(keys.map((key, i) => [key, i]));
      expect(Object.entries(await t.record(value))).toEqual(keys.map((key, i) => [key, i]));
    }
  });
  test("maps and sets, in their order", async () => {
    const map = fc.array(fc.tuple(text, fc.integer()), { maxLength: 8 }).map((e) => new Map(e));
    await fc.assert(
      fc.asyncProperty(map, async (m) => {
        expect([...(await t.byName(m))]).toEqual([...m]);
      }),
      { numRuns: 40 },
    );
    const numbers = new Map([
      [2, "b"],
      [0.5, "half"],
      [-1, "minus"],
      [2 ** 40, "large"],
    ]);
    expect([...(await t.byNumber(numbers))]).toEqual([...numbers]);
    const set = fc.array(text, { maxLength: 8 }).map((items) => new Set(items));
    await fc.assert(
      fc.asyncProperty(set, async (s) => {
        expect([...(await t.names(s))]).toEqual([...s]);
      }),
      { numRuns: 40 },
    );
  });
  test("unions are what they were", async () => {
    await returns("union", fc.oneof(finite, text, fc.boolean(), fc.array(fc.integer(), { maxLength: 4 })));
  });
});

test("None is undefined, or null where the type has only that", async () => {
  expect(await t.maybe()).toBe(undefined);
  expect(await t.maybe(undefined)).toBe(undefined);
  expect(await t.maybe(3)).toBe(3);
  expect(await t.orNull(null)).toBe(null);
  expect(await t.orNull("x")).toBe("x");
});

test("errors, literals, rest parameters, callbacks, instances", async () => {
  const error = await t.anError(new Error("too far"));
  expect(error).toBeInstanceOf(Error);
  expect(error.message).toBe("too far");
  for (const thrown of [new RangeError("r"), new TypeError("t"), new SyntaxError("s")])
    expect(await t.anError(thrown)).toBeInstanceOf(thrown.constructor);
  expect(await t.kind("b")).toBe("b");
  expect(await t.rest(1, 2, 3)).toBe(6);
  const told: unknown[] = [];
  expect(await t.each([1.5, 2], (x: number, i: number) => told.push([x, i]))).toBe(2);
  expect(told).toEqual([
    [1.5, 0],
    [2, 1],
  ]);
  const counter = await t.make(5);
  expect(await t.advance(counter)).toBe(5);
  expect(await counter.next()).toBe(10);
  expect(await counter.n).toBe(10);
});

describe("what a type refuses is refused here, before anything is sent", () => {
  const cases: [name: string, args: unknown[]][] = [
    ["anInt", [1.5]],
    ["anInt", [2 ** 53]],
    ["anInt", [Number.NaN]],
    ["anInt", ["1"]],
    ["anInt", [1n]],
    ["anInt", [null]],
    ["aFloat", [true]],
    ["aBigint", [1]],
    ["aString", [5]],
    ["aBoolean", [0]],
    ["bytes", [[1, 2]]],
    ["bytes", [new Int8Array(1)]],
    ["ints", [new Uint16Array(1)]],
    ["numbers", [[1, "2"]]],
    ["nested", [[["a"], [1]]]],
    ["pair", [[1]]],
    ["point", [{ x: 1 }]],
    ["point", [{ x: 1, tags: "ab" }]],
    ["record", [new Map()]],
    ["record", [{ a: undefined }]],
    ["orNull", [undefined]],
    ["union", [{}]],
    ["byName", [new Map([[1, 1]])]],
    ["names", [["a"]]],
    ["kind", ["c"]],
    ["rest", [1, 2.5]],
    ["each", [[1], 5]],
    ["advance", [{ n: 1 }]],
    ["aString", [() => "x"]],
    ["aString", []],
    ["anInt", [1, 2]],
  ];
  test.each(cases)("%s(%o)", async (name, args) => {
    const before = board.stats;
    await expect(t[name](...args)).rejects.toBeInstanceOf(ValueError);
    expect(board.stats).toEqual(before);
  });
});

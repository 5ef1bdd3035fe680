import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Schema } from "../../../contract/index.js";
import { ValueError } from "../../../runtime/errors.js";
import { decode } from "../../../runtime/marshal/decode.js";
import { encode } from "../../../runtime/marshal/encode.js";
import { readValues } from "../../../runtime/marshal/reader.js";
import { Writer } from "../../../runtime/marshal/writer.js";
import { context } from "./context.js";

const there = (value: unknown, schema: Schema, over = {}) => {
  const out = new Writer();
  encode(out, value, schema, context(over), "value");
  return readValues(out.finish());
};
const roundTrip = (value: unknown, schema: Schema, over = {}) => {
  const [wire] = there(value, schema, over);
  return decode(wire!, schema, context(over), "value");
};

describe("what crosses comes back the same", () => {
  test("integers, floats, bigints", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(roundTrip(n, "int")).toBe(n === 0 ? 0 : n);
      }),
    );
    fc.assert(fc.property(fc.double(), (n) => void expect(roundTrip(n, "float")).toBe(n)));
    fc.assert(fc.property(fc.double(), (n) => void expect(roundTrip(n, "number")).toBe(n)));
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }),
        (n) => void expect(roundTrip(n, "bigint")).toBe(n),
      ),
    );
  });

  test("the edges of each form of an int", () => {
    for (const bits of [5, 7, 8, 15, 16, 31, 32, 53]) {
      for (const n of [2 ** bits, -(2 ** bits)]) {
        for (const near of [n - 1, n, n + 1])
          if (Number.isSafeInteger(near)) expect(roundTrip(near, "int")).toBe(near);
      }
    }
    expect(Object.is(roundTrip(-0, "number"), -0)).toBe(true);
  });

  test("text, lone surrogates too", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (s) => void expect(roundTrip(s, "str")).toBe(s)));
    for (const s of ["\ud800", "a\udfffb", "\udc00\ud800", "😀\ud83d", "x".repeat(70_000)])
      expect(roundTrip(s, "str")).toBe(s);
  });

  test("lists, objects, maps, sets, bytes of any content", () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: "small" },
        fc.boolean(),
        fc.integer(),
        fc.double(),
        fc.string(),
        fc.constant(undefined),
        fc.array(tie("any"), { maxLength: 20 }),
        fc.dictionary(fc.string(), tie("any"), { maxKeys: 6 }).map((o) => ({ ...o })),
      ),
    })).any;
    fc.assert(fc.property(value, (v) => void expect(roundTrip(v, "any")).toStrictEqual(v)));
    fc.assert(fc.property(fc.uint8Array(), (v) => void expect(roundTrip(v, "bytes")).toStrictEqual(v)));
    const map = new Map<unknown, unknown>([
      ["z", 1],
      ["a", 2],
      [3, 4],
    ]);
    expect([...(roundTrip(map, ["map", "any", "int"]) as Map<unknown, unknown>)]).toEqual([...map]);
    expect([...(roundTrip(new Set([3, 1, 2]), ["set", "int"]) as Set<unknown>)]).toEqual([3, 1, 2]);
    expect(roundTrip(Float32Array.of(0.5, -1), ["array", "Float32Array"])).toEqual(Float32Array.of(0.5, -1));
    expect(roundTrip(Uint8Array.of(1, 2), ["array", "Uint8Array"])).toEqual(Uint8Array.of(1, 2));
    expect(roundTrip([1, "a"], ["tuple", "int", "str"])).toEqual([1, "a"]);
  });

  test("keys keep their order, and __proto__ is one of them", () => {
    const value = JSON.parse('{"z": 1, "a": 2, "__proto__": 3}');
    const back = roundTrip(value, ["dict", "int"]) as object;
    expect(Object.keys(back)).toEqual(["z", "a", "__proto__"]);
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  });

  test("None is undefined, unless the type admits null only", () => {
    expect(roundTrip(undefined, ["union", "int", "none"])).toBe(undefined);
    expect(roundTrip(null, ["union", "int", "null"])).toBe(null);
  });

  test("a union is the first member that fits", () => {
    const schema: Schema = [
      "union",
      [
        "object",
        [
          ["kind", ["literal", "a"]],
          ["n", "int"],
        ],
      ],
      [
        "object",
        [
          ["kind", ["literal", "b"]],
          ["s", "str"],
        ],
      ],
    ];
    expect(roundTrip({ kind: "b", s: "x" }, schema)).toEqual({ kind: "b", s: "x" });
    expect(roundTrip("7", ["union", "int", "str"])).toBe("7");
  });
});

describe("floats have the board's width", () => {
  test("single: rounded, refused where they'd be infinite", () => {
    expect(roundTrip(0.1, "float", { float: "single" })).toBe(Math.fround(0.1));
    expect(() => there(1e300, "float", { float: "single" })).toThrow(
      /1e\+300: too large for the single floats/,
    );
    expect(roundTrip(Number.POSITIVE_INFINITY, "float", { float: "single" })).toBe(Number.POSITIVE_INFINITY);
  });
  test("none: integers only", () => {
    expect(there(2, "float", { float: "none" })).toEqual([2]);
    expect(() => there(0.5, "number", { float: "none" })).toThrow(/no floats/);
  });
});

describe("what a type refuses is refused before anything is sent", () => {
  const refusals: [value: unknown, schema: Schema, path: string, words: RegExp][] = [
    ["5", "int", "value", /it is "5"; it has to be int/],
    [1.5, "int", "value", /it is 1.5/],
    [2 ** 53, "int", "value", /declare it as bigint/],
    [Number.NaN, "int", "value", /NaN/],
    [null, "str", "value", /null/],
    [undefined, "null", "value", /undefined/],
    [[1, [2, "x"]], ["list", ["union", "int", ["list", "int"]]], "value[1][1]", /"x"/],
    [{ limits: [1, null] }, ["object", [["limits", ["list", "int"]]]], "value.limits[1]", /null/],
    [{}, ["object", [["on", "bool"]]], "value.on", /missing/],
    [{ "a b": 1n }, ["dict", "number"], 'value["a b"]', /1n/],
    [[1], ["tuple", "int", "int"], "value", /an array of 1/],
    [() => 1, "any", "value", /a function/],
    [Symbol("s"), "any", "value", /a symbol/],
    [new Date(0), "any", "value", /class Date/],
    [{}, ["instance", "Rig"], "value", /a Rig that lives on this board/],
    [Float64Array.of(1), ["array", "Float32Array"], "value", /class Float64Array/],
    ["c", ["literal", "a", "b"], "value", /"a" \| "b"/],
    [(x: number) => x, ["callback", { params: [["x", "int"]], result: "none" }], "value", /callbacks/],
  ];
  test.each(refusals)("%o as %o at %s", (value, schema, path, words) => {
    let caught: unknown;
    try {
      there(value, schema);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ValueError);
    expect(caught).toMatchObject({ path });
    expect((caught as Error).message).toMatch(words);
  });

  test("what contains itself", () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(() => there(loop, "any")).toThrow(/contains itself/);
  });
});

import { Console } from "node:console";
import { Writable } from "node:stream";
import { formatWithOptions, inspect } from "node:util";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Board, openBoard, toPython } from "./board.js";

let board: Board;
beforeAll(async () => {
  board = await openBoard();
  board.run("import struct, array\nfrom collections import OrderedDict");
});

/** What console.log prints of the arguments, on the board and in Node. */
function compare(...args: unknown[]): void {
  expect(board.run(`log_format(${args.map(toPython).join(", ")}, none="null")`)).toBe(
    `${formatWithOptions({}, ...args)}\n`,
  );
}

const numbers = (n: number) => Array.from({ length: n }, (_, i) => i * i);
const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });

describe("values as Node prints them", () => {
  const values: Record<string, unknown> = {
    numbers: [1, -0, 1.5, NaN, -Infinity, 1e21],
    strings: [
      "a",
      "it's",
      'say "x"',
      'it\'s "x"',
      '`it\'s "x"`',
      "a\nb",
      "\u0000\u001b\u007f\u0085\\",
      "é😀",
      "",
    ],
    "an empty array": [],
    "an empty object": {},
    "six numbers": numbers(6),
    "seven numbers": numbers(7),
    "thirty numbers": numbers(30),
    "a hundred and one numbers": numbers(101),
    "a hundred and twenty numbers": numbers(120),
    "many words": "the quick brown fox jumps over the lazy dog and runs away from it all".split(" "),
    "long words": numbers(8).map((n) => "x".repeat(n)),
    "a mixed array": [1, "a", null, true, [2, [3, [4, [5]]]], { a: 1 }],
    "depth 2": nested(2),
    "depth 3": nested(3),
    "depth 5": nested(5),
    "an object of 72 columns": { aaaaaaaaaaaaaaaaaaaa: "bbbbbbbbbbbbbbbbbbbb", cccccccccc: "dddddddddd" },
    "an object of 76 columns": { aaaaaaaaaaaaaaaaaaaa: "bbbbbbbbbbbbbbbbbbbbbbbb", cccccccccc: "dddddddddd" },
    "an object of 77 columns": {
      aaaaaaaaaaaaaaaaaaaa: "bbbbbbbbbbbbbbbbbbbbbbbbb",
      cccccccccc: "dddddddddd",
    },
    "keys that need quotes": { "a-b": 1, 1: 2, "": 3, $x: 4, "it's": 5, _y: 6 },
    "long text in an object": { text: `${"line one is long enough to break\n".repeat(3)}end` },
    "an array of objects": [
      { id: 1, name: "Ann", tags: ["a", "b"] },
      { id: 2, name: "Bob", tags: [] },
    ],
    "a matrix": [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    "a map": new Map<unknown, unknown>([
      ["a", 1],
      ["b", { c: [1, 2] }],
      [3, null],
    ]),
    "an empty map": new Map(),
    "a set": new Set([1, "two", [3]]),
    "an empty set": new Set(),
    "a map in an object": { m: new Map([["k", new Set([1])]]) },
    bytes: new Uint8Array([1, 2, 255]),
    "forty bytes": new Uint8Array(numbers(40)),
    "objects of several lines": {
      name: "sensor",
      readings: numbers(20),
      meta: { unit: "C", place: { room: "kitchen", floor: 1, deep: { deeper: 1 } } },
    },
  };
  for (const [name, value] of Object.entries(values)) it(name, () => compare(value));

  it("several arguments", () => compare("a", 1, [1], { b: 2 }, true, "c"));
  it("circles", () => {
    const value: Record<string, unknown> = { name: "a", inner: { list: [1] } };
    value.self = value;
    (value.inner as Record<string, unknown>).up = value.inner;
    expect(
      board.run(
        'o = OrderedDict([("name", "a"), ("inner", OrderedDict([("list", [1])]))])\no["self"] = o\no["inner"]["up"] = o["inner"]\nlog(o)',
      ),
    ).toBe(`${inspect(value)}\n`);
  });
  it("instances, functions and classes", () => {
    class Point {
      x = 1;
      y = [2];
    }
    class Point3 extends Point {
      z = null;
    }
    class Empty {}
    function f() {}
    board.run(`class Point:
    _fields = ("x", "y")
    def __init__(self):
        self.x = 1
        self.y = [2]
class Point3(Point):
    _fields = ("x", "y", "z")
    def __init__(self):
        Point.__init__(self)
        self.z = None
class Empty:
    pass
def f():
    pass
`);
    expect(
      board.run('log(Point(), [Point3()], Empty(), f, [f], Point, Point3, lambda: 0, none="null")'),
    ).toBe(
      `${formatWithOptions({}, new Point(), [new Point3()], new Empty(), f, [f], Point, Point3, () => 0)}\n`,
    );
    expect(board.run('log(OrderedDict([("a", OrderedDict([("b", OrderedDict([("c", Point())]))]))]))')).toBe(
      `${inspect({ a: { b: { c: new Point() } } })}\n`,
    );
  });
  it("typed arrays", () => {
    expect(
      board.run(
        'log(array.array("h", [1, -2]), array.array("f", [0.5]), array.array("d", []), array.array("I", [7]))',
      ),
    ).toBe(
      `${formatWithOptions({}, new Int16Array([1, -2]), new Float32Array([0.5]), new Float64Array(), new Uint32Array([7]))}\n`,
    );
  });
  it("errors, without their stacks", () => {
    expect(board.run('log(TypeError_("no"))\nlog(Error("a", {"cause": 5}))\nlog(Error())')).toBe(
      "TypeError: no\nError: a {\n  [cause]: 5\n}\nError\n",
    );
  });
  it("promises", () => {
    expect(board.run("log(promise_resolve(1), Promise(), [promise_resolve([1])])")).toBe(
      `${formatWithOptions({}, Promise.resolve(1), new Promise(() => {}), [Promise.resolve([1])])}\n`,
    );
  });
  it("any value", () => {
    const leaf = fc.oneof(
      fc.string({ unit: "grapheme-ascii", maxLength: 30 }),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom("it's", "\n", "longer text that takes its place in a line"),
    );
    const key = fc
      .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 })
      .filter((k) => !/^\d+$/.test(k) && k !== "__proto__");
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: "medium" }, leaf, tie("array"), tie("object"), tie("map")),
      array: fc.array(tie("value"), { maxLength: 12 }),
      object: fc.dictionary(key, tie("value"), { maxKeys: 6, noNullPrototype: true }),
      map: fc.array(fc.tuple(leaf, tie("value")), { maxLength: 3 }).map((pairs) => new Map(pairs)),
    }));
    fc.assert(
      fc.property(value, (v) => compare(v)),
      { numRuns: 400 },
    );
  });
  it("arrays of numbers in columns", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9999, max: 999999 }), { minLength: 5, maxLength: 110 }), (v) =>
        compare(v),
      ),
    );
  });
  it("arrays of words in columns", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme-ascii", maxLength: 20 }), { minLength: 5, maxLength: 40 }),
        (v) => compare({ v }),
      ),
    );
  });
});

describe("format specifiers", () => {
  const rows: unknown[][] = [
    ["%s is %d years", "Bob", 42],
    ["%s", "a", "b"],
    ["%d%%", 50],
    ["100%", 1],
    ["%i %f", "42.9px", "1.5e3x"],
    ["%j", { a: [1] }],
    ["%o", [1, 2]],
    ["%O", { a: { b: { c: {} } } }],
    ["%s %s", "only one"],
    ["%x", 1],
    ["%c styled", "css"],
    ["%s", null, 1],
    ["%s", { a: { b: 1 } }],
    ["%s", [1, [2, [3]]]],
    ["%d", "0x10"],
    ["%d", "x"],
    ["a%", "b"],
    ["%%", "x"],
    ["%s", -0],
    ["%s", 1.5, true],
    ["%5d", 3],
    ["%s%s%s", 1, "b", true],
    ["%%s", "x"],
    ["%%%s", "x"],
    ["%"],
    ["%s"],
    ["", "a"],
    [1, "%s", "x"],
  ];
  for (const row of rows) it(JSON.stringify(row), () => compare(...row));
});

describe("console methods", () => {
  it("indents groups", () => {
    expect(
      board.run(
        'log_group("a")\nlog("b\\nc")\nlog_group()\nlog([1])\nlog_group_end()\nlog("d")\nlog_group_end()\nlog("e")',
      ),
    ).toBe("a\n  b\n  c\n    [ 1 ]\n  d\ne\n");
  });
  it("draws tables", () => {
    const tables: unknown[] = [
      [
        { a: 1, b: "x" },
        { a: 2, c: true },
      ],
      [
        [1, 2],
        [3, 4],
      ],
      [1, "two"],
      { x: { v: 1 }, y: { v: 22 } },
      new Map([["k", 1]]),
      new Set(["s"]),
    ];
    for (const data of tables) {
      let expected = "";
      const stream = new Writable({
        write(text, _encoding, done) {
          expected += text;
          done();
        },
      });
      new Console({ stdout: stream, stderr: stream }).table(data);
      expect(board.run(`log_table(${toPython(data)})`)).toBe(expected);
    }
  });
  it("counts and asserts", () => {
    expect(
      board.run(
        'log_count()\nlog_count("x")\nlog_count()\nlog_assert(True, "no")\nlog_assert(False, "yes", 1)\nlog_assert(0)',
      ),
    ).toBe("default: 1\nx: 1\ndefault: 2\nAssertion failed: yes 1\nAssertion failed\n");
  });
});

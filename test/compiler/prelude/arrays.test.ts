import { inspect } from "node:util";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Board, openBoard, toPython } from "./board.js";

let board: Board;
beforeAll(async () => {
  board = await openBoard();
  board.run("import array");
});

type Case = readonly [python: string, value: unknown];
function compare(cases: readonly Case[], before = ""): void {
  const code = `${before}\n${cases.map(([python]) => `print(inspect(${python}))`).join("\n")}`;
  expect(board.run(code)).toBe(cases.map(([, value]) => `${inspect(value)}\n`).join(""));
}

const p = toPython;
const items = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 8 });
const position = fc.integer({ min: -10, max: 10 });

describe("array methods as JavaScript's", () => {
  it("parts and places", () => {
    fc.assert(
      fc.property(items, position, position, fc.integer({ min: -5, max: 5 }), (a, i, j, x) =>
        compare([
          [`array_slice(${p(a)}, ${i}, ${j})`, a.slice(i, j)],
          [`array_slice(${p(a)}, ${i})`, a.slice(i)],
          [`array_at(${p(a)}, ${i})`, a.at(i)],
          [`array_index_of(${p(a)}, ${x}, ${i})`, a.indexOf(x, i)],
          [`array_last_index_of(${p(a)}, ${x}, ${i})`, a.lastIndexOf(x, i)],
          [`array_last_index_of(${p(a)}, ${x})`, a.lastIndexOf(x)],
          [`array_includes(${p(a)}, ${x}, ${i})`, a.includes(x, i)],
          [`array_fill(${p(a)}, ${x}, ${i}, ${j})`, [...a].fill(x, i, j)],
          [`array_copy_within(${p(a)}, ${i}, ${j})`, [...a].copyWithin(i, j)],
          [`array_copy_within(${p(a)}, ${j}, ${i}, ${x})`, [...a].copyWithin(j, i, x)],
          [`array_reverse(${p(a)})`, [...a].reverse()],
        ]),
      ),
      { numRuns: 300 },
    );
  });
  it("splice", () => {
    fc.assert(
      fc.property(items, position, position, items, (a, i, count, more) => {
        const [one, two, three] = [[...a], [...a], [...a]];
        const args = [i, count, ...more].join(", ");
        compare(
          [
            [`array_splice(a, ${args})`, one.splice(i, count, ...more)],
            ["a", one],
            [`array_splice(b, ${i})`, two.splice(i)],
            ["b", two],
            ["array_splice(c)", (three as { splice(): number[] }).splice()],
            [`array_to_spliced(${p(a)}, ${args})`, a.toSpliced(i, count, ...more)],
          ],
          `a, b, c = ${p(a)}, ${p(a)}, ${p(a)}`,
        );
      }),
      { numRuns: 300 },
    );
  });
  it("sorts stably, by text where nothing compares", () => {
    const pairs = fc.array(fc.tuple(fc.nat(4), fc.nat(99)), { maxLength: 40 });
    fc.assert(
      fc.property(
        pairs,
        fc.array(fc.oneof(fc.integer(), fc.string({ unit: fc.constantFrom("a", "B", "1") })), {
          maxLength: 20,
        }),
        (a, mixed) =>
          compare([
            [`array_sort(${p(a)}, lambda x, y: x[0] - y[0])`, [...a].sort((x, y) => x[0] - y[0])],
            [`array_sort(${p(mixed)})`, [...mixed].sort()],
          ]),
      ),
      { numRuns: 150 },
    );
  });
  it("callbacks: with the index, the array, and what they change meanwhile", () => {
    const a = [3, 1, 4, 1, 5];
    const grown = [1, 2, 3];
    const seen = grown.map((x, i, all) => all.push(x) * 0 + x * i);
    const shrunk = [1, 2, 3, 4];
    const kept = shrunk.filter((x) => shrunk.pop()! + x < 99);
    compare(
      [
        ["array_map(a, lambda x, i, all: x * i + len(all))", a.map((x, i, all) => x * i + all.length)],
        ["array_filter(a, lambda x, i, _: i % 2)", a.filter((_, i) => i % 2)],
        ["array_find(a, lambda x, i, _: x > 3)", a.find((x) => x > 3)],
        ["array_find_index(a, lambda x, i, _: x > 9)", a.findIndex((x) => x > 9)],
        ["array_find_last(a, lambda x, i, _: x < 4)", a.findLast((x) => x < 4)],
        ["array_find_last_index(a, lambda x, i, _: x == 1)", a.findLastIndex((x) => x === 1)],
        ["array_some(a, lambda x, i, _: x == 4)", a.some((x) => x === 4)],
        ["array_every(a, lambda x, i, _: x)", a.every((x) => x)],
        ["array_reduce(a, lambda s, x, i, _: s - x * i)", a.reduce((s, x, i) => s - x * i)],
        ["array_reduce(a, lambda s, x, i, _: s - x * i, 10)", a.reduce((s, x, i) => s - x * i, 10)],
        ["array_reduce_right(a, lambda s, x, i, _: s - x * i)", a.reduceRight((s, x, i) => s - x * i)],
        ["array_flat_map(a, lambda x, i, _: [x, [i]])", a.flatMap((x, i) => [x, [i]])],
        ["array_map(b, lambda x, i, all: (all.append(x), x * i)[1])", seen],
        ["array_filter(c, lambda x, i, all: (all.pop(), x < 9)[1])", kept],
      ],
      "a, b, c = [3, 1, 4, 1, 5], [1, 2, 3], [1, 2, 3, 4]",
    );
  });
  it("the rest", () => {
    compare([
      ["array_flat([1, [2, [3, [4]]]])", [1, [2, [3, [4]]]].flat()],
      ['array_flat([1, [2, [3, [4]]]], float("inf"))', [1, [2, [3, [4]]]].flat(Infinity)],
      ["array_concat([1], [2, [3]], 4)", ([1] as unknown[]).concat([2, [3]], 4)],
      ['array_join([1, None, "a", [2, 3]])', [1, null, "a", [2, 3]].join()],
      ['array_join([1.5, True], "-")', [1.5, true].join("-")],
      ["array_with([1, 2, 3], -1, 9)", [1, 2, 3].with(-1, 9)],
      ['array_includes([float("nan")], float("nan"))', [Number.NaN].includes(Number.NaN)],
      ['array_index_of([float("nan")], float("nan"))', -1],
      ["array_index_of([True, 1], 1)", [true, 1].indexOf(1)],
      ["list(array_entries(['a', 'b']))", [...["a", "b"].entries()]],
      ['array_from("añb")', Array.from("añb")],
      ["array_from({'length': 2}, lambda _, i: i * i)", Array.from({ length: 2 }, (_, i) => i * i)],
    ]);
  });
});

describe("typed arrays as JavaScript's", () => {
  const kinds = [
    ["b", Int8Array],
    ["B", Uint8Array],
    ["C", Uint8ClampedArray],
    ["h", Int16Array],
    ["H", Uint16Array],
    ["i", Int32Array],
    ["I", Uint32Array],
    ["f", Float32Array],
    ["d", Float64Array],
  ] as const;
  const values = [
    0,
    1,
    -1,
    127,
    128,
    255,
    256,
    -129,
    32768,
    65536,
    2 ** 31,
    2 ** 32 + 1,
    -(2 ** 31) - 1,
    1.5,
    2.5,
    0.5,
    -0.5,
  ];
  for (const [code, type] of kinds) {
    it(type.name, () => {
      compare([
        [`typed_new("${code}", ${p(values)})`, new type(values)],
        [`typed_new("${code}", 2)`, new type(2)],
        [
          `typed_map(typed_new("${code}", [1, 2, 3]), lambda x, i, _: x * 100)`,
          new type([1, 2, 3]).map((x) => x * 100),
        ],
        [`typed_sort(typed_new("${code}", [10, 9, 1]))`, new type([10, 9, 1]).sort()],
        [`typed_slice(typed_new("${code}", [1, 2, 3]), -2)`, new type([1, 2, 3]).slice(-2)],
        [`typed_fill(typed_new("${code}", 3), 7, 1)`, new type(3).fill(7, 1)],
        [`array_join(typed_new("${code}", [1, 2]), "+")`, new type([1, 2]).join("+")],
        [`byte_size(typed_new("${code}", 1))`, type.BYTES_PER_ELEMENT],
      ]);
    });
  }
});

describe("Map and Set as JavaScript's", () => {
  const step = fc.tuple(
    fc.constantFrom("set", "delete", "has", "get", "clear"),
    fc.oneof(fc.nat(30), fc.constantFrom("1", "a", true, false, 1.5)),
    fc.nat(9),
  );
  it("after any changes", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const map = new Map<unknown, number>();
        const set = new Set<unknown>();
        const code = ["m, s = Map(), Set()"];
        for (const [what, key, value] of steps) {
          if (what === "clear" && value > 0) continue;
          if (what === "set") {
            map.set(key, value);
            set.add(key);
            code.push(`m.set(${p(key)}, ${value})\ns.add(${p(key)})`);
          } else if (what === "delete" || what === "clear") {
            if (what === "clear") map.clear();
            else map.delete(key);
            set.delete(key);
            code.push(what === "clear" ? "m.clear()" : `m.delete(${p(key)})`, `s.delete(${p(key)})`);
          }
        }
        compare(
          [
            ["list(m.entries())", [...map]],
            ["list(s)", [...set]],
            ["m.size", map.size],
            ["list(m.values())", [...map.values()]],
          ],
          code.join("\n"),
        );
      }),
      { numRuns: 200 },
    );
  });
  it("changed while gone over", () => {
    const map = new Map<number, number>(Array.from({ length: 40 }, (_, i) => [i, i]));
    const seen: number[] = [];
    for (const [key] of map) {
      seen.push(key);
      for (let k = key - 3; k <= key + 2; k++) if (k !== 20) map.delete(k);
      if (key < 30) map.set(100 + key, 0);
    }
    const code = `m = Map([[i, i] for i in range(40)])
seen = []
for key, _ in m:
    seen.append(key)
    for k in range(key - 3, key + 3):
        if k != 20:
            m.delete(k)
    if key < 30:
        m.set(100 + key, 0)`;
    compare(
      [
        ["seen", seen],
        ["list(m.keys())", [...map.keys()]],
      ],
      code,
    );
  });
  it("keys: NaN is itself, 1 isn't true, objects are themselves", () => {
    compare(
      [['m.get(float("nan")), m.get(True), m.get(1.0), m.get("1"), m.get(a), m.get([])', undefined]].slice(
        1,
      ) as Case[],
    );
    expect(
      board.run(`a = []
m = Map([[float("nan"), "nan"], [True, "true"], [1, "one"], ["1", "text"], [a, "list"], [-0.0, "zero"]])
print(m.get(float("nan")), m.get(True), m.get(1.0), m.get("1"), m.get(a), m.get([]), m.get(0), m.size)
m.delete(a)
print(m.has(a), inspect(list(m.keys())))`),
    ).toBe("nan true one text list None zero 6\nFalse [ NaN, true, 1, '1', 0 ]\n");
  });
});

describe("JSON as JavaScript's", () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const noIndexKeys = (value: unknown): boolean =>
    typeof value !== "object" ||
    value === null ||
    (Object.keys(value).every((k) => Array.isArray(value) || (!/^\d+$/.test(k) && k !== "__proto__")) &&
      Object.values(value).every(noIndexKeys));
  const sized = json.filter(noIndexKeys).filter((v) => JSON.stringify(v).length < 2000);
  it("writes and reads any value", () => {
    fc.assert(
      fc.property(sized, fc.constantFrom(0, 2, 12), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(board.run(`print(json_stringify(json_parse(${p(text)}), None, ${indent}))`)).toBe(
          `${JSON.stringify(JSON.parse(text), null, indent)}\n`,
        );
      }),
      { numRuns: 300 },
    );
  });
  it("refuses what isn't JSON, with a SyntaxError", () => {
    const texts = [
      "",
      "{",
      "[1,]",
      "[1 2]",
      "01",
      "1.",
      ".5",
      "+1",
      "'a'",
      '"a',
      '"\\x"',
      '"\\u12"',
      "{a:1}",
      '{"a" 1}',
      "tru",
      "NaN",
      "[1]]",
      '"\n"',
      "-",
      "1e",
      "--1",
      "{,}",
    ];
    for (const text of texts) {
      expect(() => JSON.parse(text)).toThrow(SyntaxError);
      expect(
        board.run(`try:\n print(json_parse(${p(text)}))\nexcept SyntaxError_:\n print("refused")`),
        text,
      ).toBe("refused\n");
    }
  });
});

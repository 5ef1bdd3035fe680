import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Board, openBoard, pythonNumber, pythonString } from "./board.js";

let board: Board;
beforeAll(async () => {
  board = await openBoard();
  board.run("import struct");
});

/** Doubles of all sizes, and the short decimals that programs have. */
const double = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1e22, max: 1e22, noNaN: true }),
  fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
  fc.integer({ min: -(2 ** 53), max: 2 ** 53 }),
);
const batch = fc.array(double, { minLength: 20, maxLength: 40 });

/** Compares a Python expression over `x` with JavaScript's for each number. */
function compare(numbers: readonly number[], python: string, javascript: (x: number) => string): void {
  const code = `for x in (${numbers.map(pythonNumber).join(", ")},):\n print(${python})`;
  expect(board.run(code).trimEnd().split("\n")).toEqual(numbers.map(javascript));
}

const special = [
  0,
  -0,
  1,
  -1,
  0.1 + 0.2,
  5e-324,
  1.7976931348623157e308,
  1e21,
  1e20,
  123456789012345680000,
  1e-6,
  1e-7,
  1302136511353587.2,
  143505617684658.62,
  2 ** 53,
  4.35,
  0.000001,
  1.005,
  2.5,
  1e300,
  2 ** 53 + 2,
  NaN,
  Infinity,
  -Infinity,
];

describe("numbers as text", () => {
  it("prints special values as JavaScript", () => compare(special, "num_str(x)", String));
  it("prints any double as JavaScript", () => {
    fc.assert(fc.property(batch, (numbers) => compare(numbers, "num_str(x)", String)));
  });
  it("has exact toFixed, toPrecision, toExponential", () => {
    const finite = special.filter(Number.isFinite);
    compare(
      finite,
      "to_fixed(x, 2), to_fixed(x), to_precision(x, 3), to_exponential(x, 4), to_exponential(x)",
      (x) => [x.toFixed(2), x.toFixed(), x.toPrecision(3), x.toExponential(4), x.toExponential()].join(" "),
    );
    fc.assert(
      fc.property(batch, fc.integer({ min: 0, max: 20 }), (numbers, digits) => {
        compare(
          numbers,
          `to_fixed(x, ${digits}), to_precision(x, ${digits + 1}), to_exponential(x, ${digits})`,
          (x) => [x.toFixed(digits), x.toPrecision(digits + 1), x.toExponential(digits)].join(" "),
        );
      }),
      { numRuns: 40 },
    );
  });
  it("has toString(radix)", () => {
    const below = batch.map((numbers) => numbers.filter((x) => Math.abs(x) < 2 ** 53));
    fc.assert(
      fc.property(below, fc.integer({ min: 2, max: 36 }), (numbers, radix) => {
        if (numbers.length) compare(numbers, `radix_str(x, ${radix})`, (x) => x.toString(radix));
      }),
      { numRuns: 60 },
    );
  });
});

describe("text as numbers", () => {
  const texts = [
    "",
    " ",
    "12",
    " 12.5 ",
    "-0",
    "+7",
    "1e3",
    "1e",
    ".5",
    "5.",
    ".",
    "0x1F",
    "0b101",
    "0o17",
    "0x",
    "-0x1F",
    "Infinity",
    "-Infinity",
    "+Infinity",
    "infinity",
    "nan",
    "1_000",
    "12px",
    "1,5",
    "\u00a012\ufeff",
    "1e400",
    "--1",
    "0x1G",
    "9007199254740993",
    "00012",
    "1 2",
    "\n3\t",
    "1e-7",
    "-.5e2",
    "e5",
    "0xff.5",
    "123456789012345678901234567890",
  ];
  it("converts as Number, parseFloat, parseInt do", () => {
    const code = `for s in (${texts.map(pythonString).join(", ")},):
 print(num_str(float(to_num(s))), num_str(float(parse_float(s))), num_str(parse_int(s)), num_str(parse_int(s, 16)), num_str(parse_int(s, 2)))`;
    expect(board.run(code).trimEnd().split("\n")).toEqual(
      texts.map((s) =>
        [
          Number(s),
          Number.parseFloat(s),
          Number.parseInt(s, undefined),
          Number.parseInt(s, 16),
          Number.parseInt(s, 2),
        ]
          .map(String)
          .join(" "),
      ),
    );
  });
  it("reads any number back", () => {
    fc.assert(fc.property(batch, (numbers) => compare(numbers, "to_num(num_str(x)) == x", () => "True")));
  });
});

describe("arithmetic", () => {
  const operands = [
    0,
    -0,
    1,
    -1,
    2,
    -2,
    3,
    -7,
    0.5,
    -0.5,
    1.5,
    31,
    32,
    33,
    2 ** 30,
    -(2 ** 30),
    2 ** 31,
    -(2 ** 31),
    2 ** 32 + 5,
    1e15,
    NaN,
    Infinity,
    -Infinity,
    4.9,
    -4.9,
  ];
  const table: [string, string, (a: number, b: number) => number][] = [
    ["/", "div(a, b)", (a, b) => a / b],
    ["%", "mod(a, b)", (a, b) => a % b],
    ["|", "i32(a) | i32(b)", (a, b) => a | b],
    ["<<", "shl(a, b)", (a, b) => a << b],
    [">>", "shr(a, b)", (a, b) => a >> b],
    [">>>", "ushr(a, b)", (a, b) => a >>> b],
    ["imul", "imul(a, b)", Math.imul],
    ["max", "math_max(a, b)", Math.max],
    ["min", "math_min(a, b)", Math.min],
    ["atan2", "math.atan2(a, b)", Math.atan2],
  ];
  for (const [name, python, javascript] of table) {
    it(name, () => {
      const pairs = operands.flatMap((a) => operands.map((b) => [a, b] as const));
      const code = `import math\nfor a, b in (${pairs.map(([a, b]) => `(${pythonNumber(a)}, ${pythonNumber(b)})`).join(", ")}):
 print(num_str(a), num_str(b), num_str(${python}))`;
      expect(board.run(code).trimEnd().split("\n")).toEqual(
        pairs.map(([a, b]) => `${a} ${b} ${javascript(a, b)}`),
      );
    });
  }
  it("**", () => {
    const pairs = operands
      .flatMap((a) => operands.map((b) => [a, b] as const))
      .filter(([a, b]) => !(Math.abs(a ** b) > 2 ** 53));
    const code = `for a, b in (${pairs.map(([a, b]) => `(${pythonNumber(a)}, ${pythonNumber(b)})`).join(", ")}):
 print(num_str(a), num_str(b), to_precision(float(power(a, b)), 12))`;
    expect(board.run(code).trimEnd().split("\n")).toEqual(
      pairs.map(([a, b]) => `${a} ${b} ${(a ** b).toPrecision(12)}`),
    );
  });
  const unary: [string, (x: number) => number][] = [
    ["math_floor", Math.floor],
    ["math_ceil", Math.ceil],
    ["math_trunc", Math.trunc],
    ["math_round", Math.round],
    ["math_sign", Math.sign],
    ["math_sqrt", Math.sqrt],
    ["math_cbrt", Math.cbrt],
    ["math_clz32", Math.clz32],
    ["math_fround", Math.fround],
    ["math_exp", Math.exp],
    ["math_expm1", Math.expm1],
    ["math_log", Math.log],
    ["math_log1p", Math.log1p],
    ["math_log2", Math.log2],
    ["math_log10", Math.log10],
    ["math_sinh", Math.sinh],
    ["math_cosh", Math.cosh],
    ["math_tanh", Math.tanh],
    ["math_asinh", Math.asinh],
    ["math_acosh", Math.acosh],
    ["math_atanh", Math.atanh],
    ["math_hypot", (x) => Math.hypot(x)],
    ["i32", (x) => x | 0],
    ["u32", (x) => x >>> 0],
  ];
  const arguments_ = [
    ...operands,
    0.49999999999999994,
    2.5,
    -2.5,
    -1.5,
    8,
    27,
    1000,
    1e-5,
    1024,
    0.1,
    1e-10,
    5e-7,
    100,
    710,
  ];
  for (const [name, javascript] of unary) {
    it(name, () => {
      // Digits of transcendental functions may differ in the last places (D9); an int zero has no sign (D7).
      const near = (text: string) => text.replace(/^-(0\.0+)$/, "$1");
      const code = `for x in (${arguments_.map(pythonNumber).join(", ")}):\n print(num_str(x), to_precision(float(${name}(x)), 12))`;
      expect(board.run(code).trimEnd().split("\n").map(near)).toEqual(
        arguments_.map((x) =>
          near(`${x} ${javascript(x).toPrecision(12)}`.replace("-0.00000000000", "0.00000000000")),
        ),
      );
    });
  }
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { print, printExpression } from "../../../compiler/4-print/index.js";
import * as py from "../../../compiler/python/index.js";
import { runPython } from "../../micropython.js";

const a = py.name("a");
const b = py.name("b");
const c = py.name("c");

describe("expressions", () => {
  const cases: [py.Expression, string][] = [
    [py.binary(py.binary(a, "+", b), "*", c), "(a + b) * c"],
    [py.binary(a, "-", py.binary(b, "-", c)), "a - (b - c)"],
    [py.binary(py.binary(a, "-", b), "-", c), "a - b - c"],
    [py.binary(py.int(-2), "**", py.int(-1)), "(-2) ** -1"],
    [py.unary("-", py.binary(a, "**", b)), "-a ** b"],
    [py.compare(py.eq(a, b), "==", c), "(a == b) == c"],
    [py.not(py.eq(a, b)), "a != b"],
    [py.not(py.compare(a, "<", b)), "not a < b"],
    [py.eq(py.not(a), b), "(not a) == b"],
    [py.and(py.or(a, b), c, py.and(a, b)), "(a or b) and c and a and b"],
    [
      py.ifExp(py.ifExp(a, b, c), py.lambda([], a), py.ifExp(a, b, c)),
      "(lambda: a) if (b if a else c) else b if a else c",
    ],
    [py.attr(py.int(1), "real"), "(1).real"],
    [py.attr(py.unary("-", a), "x"), "(-a).x"],
    [py.call("f", [py.generatorExp(a, a, b)]), "f(a for a in b)"],
    [py.call("f", [py.generatorExp(a, a, b), c]), "f((a for a in b), c)"],
    [
      py.call(
        "f",
        [py.yieldExp(a), py.starred(b)],
        [
          { name: "x", value: c },
          { name: null, value: a },
        ],
      ),
      "f((yield a), *b, x=c, **a)",
    ],
    [py.yieldExp(py.yieldExp(a)), "(yield (yield a))"],
    [py.tuple([a]), "(a,)"],
    [py.list([py.tuple([a, b])]), "[(a, b)]"],
    [py.subscript(a, py.slice(undefined, py.int(-1))), "a[:-1]"],
    [py.subscript(a, py.slice(py.ifExp(a, b, c), undefined, b)), "a[(b if a else c)::b]"],
    [
      py.lambda([py.param("x", { default: a }), py.param("r", { star: "*" })], py.name("x")),
      "lambda x=a, *r: x",
    ],
    [
      py.listComp(a, py.tuple([a, b]), py.ifExp(a, b, c), [py.lambda([], a)]),
      "[a for a, b in (b if a else c) if (lambda: a)]",
    ],
    [py.awaitExp(py.call("f")), "await f()"],
    [py.method(py.awaitExp(a), "x"), "(await a).x()"],
    [py.float(5), "5.0"],
    [py.float(1e21), "1e+21"],
    [py.float(-0), "-0.0"],
    [py.float(Number.NaN), 'float("nan")'],
    [py.str('say "hi"'), "'say \"hi\"'"],
    [py.str("\u0001\u0004\n\\é😀\u200b\ud800\u0085"), '"\\x01\\x04\\n\\\\é😀\\u200b\\ud800\\u0085"'],
    [py.bytes(new Uint8Array([0, 65, 34, 92, 255])), 'b"\\x00A\\"\\\\\\xff"'],
    [py.setDisplay([]), "set()"],
  ];
  it.each(cases.map(([node, text]) => [text, node] as const))("%s", (text, node) => {
    expect(printExpression(node)).toBe(text);
  });
});

// ------------------------------------------------------------------------------------------------ property
const leaf: fc.Arbitrary<py.Expression> = fc.oneof(
  fc.constantFrom(a, b, c),
  fc.integer({ min: -9, max: 9 }).map((n) => py.int(n)),
  fc.double({ min: -8, max: 8, noNaN: true }).map((n) => py.float(n)),
  fc.boolean().map(py.bool),
  fc.string({ maxLength: 4, unit: "binary" }).map(py.str),
);
const binaryOperators = ["+", "-", "*", "/", "//", "%", "&", "|", "^", "<<", ">>"] as const;
const compareOperators = ["==", "!=", "<", "<=", "is", "is not", "in", "not in"] as const;

const { tree } = fc.letrec<{ tree: py.Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    leaf,
    fc
      .tuple(tie("tree"), fc.constantFrom(...binaryOperators), tie("tree"))
      .map(([l, op, r]) => py.binary(l, op, r)),
    fc.tuple(tie("tree"), fc.integer({ min: -2, max: 3 })).map(([l, n]) => py.binary(l, "**", py.int(n))),
    fc
      .tuple(tie("tree"), fc.constantFrom(...compareOperators), tie("tree"))
      .map(([l, op, r]) => py.compare(l, op, r)),
    fc
      .tuple(fc.constantFrom("-" as const, "~" as const, "not" as const), tie("tree"))
      .map(([op, e]) => py.unary(op, e)),
    fc.array(tie("tree"), { minLength: 2, maxLength: 3 }).map((v) => py.and(...v)),
    fc.array(tie("tree"), { minLength: 2, maxLength: 3 }).map((v) => py.or(...v)),
    fc.tuple(tie("tree"), tie("tree"), tie("tree")).map(([t, x, y]) => py.ifExp(t, x, y)),
    fc.array(tie("tree"), { maxLength: 3 }).map(py.list),
    fc.array(tie("tree"), { maxLength: 3 }).map(py.tuple),
    fc.tuple(tie("tree"), tie("tree")).map(([x, i]) => py.subscript(x, i)),
    fc.tuple(tie("tree"), tie("tree"), tie("tree")).map(([x, i, j]) => py.subscript(x, py.slice(i, j))),
    fc.array(tie("tree"), { maxLength: 2 }).map((v) => py.call("f", v)),
    fc.tuple(tie("tree"), tie("tree")).map(([x, y]) => py.call(py.lambda(["a"], x), [y])),
    fc.tuple(tie("tree"), tie("tree")).map(([x, y]) => py.listComp(x, a, py.list([y]), [py.not(y)])),
  ),
}));

/** Every operand in parentheses: what the printer's fewer ones must mean as well. */
function parenthesized(node: py.Expression): string {
  const p = (e: py.Expression) => `(${parenthesized(e)})`;
  switch (node.kind) {
    case "BinOp":
    case "Compare":
      return `${p(node.left)} ${node.op} ${p(node.right)}`;
    case "UnaryOp":
      return `${node.op} ${p(node.operand)}`;
    case "BoolOp":
      return node.values.map(p).join(` ${node.op} `);
    case "IfExp":
      return `${p(node.body)} if ${p(node.test)} else ${p(node.orelse)}`;
    case "List":
      return `[${node.elements.map(p).join(",")}]`;
    case "Tuple":
      return `(${node.elements.map((e) => `${p(e as py.Expression)},`).join("")})`;
    case "Subscript":
      return node.index.kind === "Slice"
        ? `${p(node.value)}[${p(node.index.lower!)}:${p(node.index.upper!)}]`
        : `${p(node.value)}[${p(node.index)}]`;
    case "Call":
      return `${p(node.func)}(${node.args.map((e) => p(e as py.Expression)).join(",")})`;
    case "Lambda":
      return `lambda a: ${p(node.body)}`;
    case "Comprehension":
      return `[${p(node.element)} for a in ${p(node.iter)} if ${p(node.conditions[0]!)}]`;
    default:
      return printExpression(node);
  }
}

const harness = `
a, b, c = 2, 7, [1, 2, 3]
def f(*args): return len(args)
def run(g):
    try: return repr(g())
    except Exception as e: return type(e).__name__
`;

it("means the same as with all parentheses", async () => {
  const trees = fc.sample(tree, { numRuns: 1500, seed: 7 });
  const checks = trees.map((node, i) => {
    const body = py.functionDef(`g${i}`, [], [py.returnStmt(node)]);
    const text = print(py.module("g.py", [body])).text;
    return `${text}\nx = run(g${i})\ny = run(lambda: ${parenthesized(node)})\nif x != y: print(${i}, x, y)\n`;
  });
  for (let i = 0; i < checks.length; i += 50) {
    const run = await runPython(harness + checks.slice(i, i + 50).join(""));
    const line = /line (\d+)/.exec(run.error ?? "")?.[1];
    const near =
      line &&
      (harness + checks.slice(i, i + 50).join("")).split("\n").slice(Number(line) - 3, Number(line) + 1);
    expect({ ...run, near }).toEqual({ output: "", near: undefined });
  }
});

it("reads floats back exactly", async () => {
  const values = fc.sample(
    fc.double({ min: 0, noNaN: true, maxExcluded: true, max: Number.POSITIVE_INFINITY }),
    { numRuns: 1000, seed: 3 },
  );
  const text = print(
    py.module("f.py", [py.assign(py.name("values"), py.list(values.map((v) => py.float(v))))]),
  ).text;
  const run = await runPython(`${text}\nimport struct\nfor v in values: print(struct.pack("<d", v).hex())\n`);
  const expected = values.map((v) => Buffer.from(new Float64Array([v]).buffer).toString("hex"));
  expect(run.output.trim().split("\n")).toEqual(expected);
});

it("reads strings back exactly", async () => {
  const values = fc.sample(fc.string({ unit: "binary", maxLength: 8 }), { numRuns: 500, seed: 5 });
  const text = print(py.module("f.py", [py.assign(py.name("values"), py.list(values.map(py.str)))])).text;
  expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/);
  const run = await runPython(`${text}\nfor v in values: print([ord(c) for c in v])\n`);
  const expected = values.map((v) => `[${[...v].map((char) => char.codePointAt(0)).join(", ")}]`);
  expect(run.output.trim().split("\n")).toEqual(expected);
});

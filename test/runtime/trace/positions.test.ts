import { type Board, connect, defineModule } from "mpc";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCompiler } from "../../../compiler/index.js";
import { fn, type Loose, stub } from "../remote/module.js";

/** Where a stack leads: `⟦1⟧` stands before the place of the innermost frame, `⟦2⟧` before that of its caller, and so on. */
const compiler = createCompiler();
let board: Board;
beforeAll(async () => {
  board = await connect("sim:", { onOutput: () => {} });
});
afterAll(() => board.close());

/** The source without its marks, and where they stood, `line:column` by number. */
function unmarked(marked: string): { source: string; places: string[] } {
  const places: string[] = [];
  const lines = marked
    .replace(/^\n/, "")
    .split("\n")
    .map((line, row) => {
      let text = line;
      for (let mark = /⟦(\d)⟧/.exec(text); mark; mark = /⟦(\d)⟧/.exec(text)) {
        places[Number(mark[1]) - 1] = `${row + 1}:${mark.index + 1}`;
        text = text.replace(mark[0], "");
      }
      return text;
    });
  return { source: lines.join("\n"), places };
}

const placesIn = (error: Error): string[] =>
  [...error.stack!.matchAll(/ {4}at (?:.* \()?main(?:\.device)?\.ts:(\d+:\d+)\)?$/gm)].map((m) => m[1]!);

async function raisedBy(source: string): Promise<Error> {
  const { outputs, diagnostics } = await compiler.compile({
    files: { "main.ts": source },
    entry: "main.ts",
    mode: "program",
  });
  expect(diagnostics).toEqual([]);
  const definition = { contract: 1, name: "main", hash: "", target: {}, entry: "main", exports: {} };
  const files = outputs.map(({ path, text, map }) => ({ path, text, ...(map !== undefined && { map }) }));
  return board.load(defineModule({ ...definition, files }), { fresh: true }).then(
    () => new Error("nothing was thrown"),
    (error: Error) => error,
  );
}

const fail = "function fail(x = 0): number { if (x < 2) ⟦1⟧throw new Error('no ' + x); return x; }\n";

describe("the throw, and each call up to the top", () => {
  it.each([
    ["in the middle of a call of several lines", `${fail}console.log(\n  1,\n  ⟦2⟧fail(),\n  2,\n);`],
    [
      "nested",
      `${fail}function twice(x: number) {\n  return 2 *\n    ⟦2⟧fail(x);\n}\nconst r = 1 +\n  ⟦3⟧twice(1);\nconsole.log(r);`,
    ],
    ["several calls of one name on a line", `${fail}⟦2⟧console.log(fail(2), fail(1));`],
    [
      "of a hoisted temporary",
      `${fail}const o: { x?: number } = {};\nconst r = [\n  1,\n  o.x ??=\n    ⟦2⟧fail(),\n];\nconsole.log(r);`,
    ],
    ["after hoisted ones", `${fail}let i = 0;\nconst r = [\n  i++,\n  ⟦2⟧fail(i = 1),\n];\nconsole.log(r);`],
    ["in a comprehension", `${fail}const ⟦3⟧r = [1]\n  .map((x) =>\n    ⟦2⟧fail(x));\nconsole.log(r);`],
    [
      "in a default parameter",
      `${fail}function f(\n  a: number,\n  b = ⟦2⟧fail(a),\n) { return b; }\n⟦3⟧f(1);`,
    ],
    [
      "in a default of a pattern",
      `${fail}function f({\n  a,\n  b = ⟦2⟧fail(a),\n}: { a: number; b?: number }) { return b; }\n⟦3⟧f({ a: 1 });`,
    ],
    [
      "in a field's initialiser",
      `${fail}class A {\n  x = 1;\n  y =\n    ⟦2⟧fail();\n}\nconst ⟦3⟧a = new A();\nconsole.log(a.y);`,
    ],
    [
      "in a static field",
      `${fail}class A {\n  static x = 1;\n  static y =\n    ⟦2⟧fail();\n}\nconsole.log(A.y);`,
    ],
    [
      "in a static block",
      `${fail}class A {\n  static x = 1;\n  static {\n    ⟦2⟧fail();\n  }\n}\nconsole.log(A.x);`,
    ],
    [
      "in a getter",
      `${fail}class A {\n  get x() {\n    return ⟦2⟧fail();\n  }\n}\nconst a = new A();\n⟦3⟧console.log(a.x);`,
    ],
    ["in a template", `${fail}const t = \`a \${1} b \${\n  ⟦2⟧fail()\n} c\`;\nconsole.log(t);`],
    [
      "in a pattern",
      `${fail}const {\n  a,\n  b = ⟦2⟧fail(),\n}: { a: number; b?: number } = { a: 1 };\nconsole.log(a, b);`,
    ],
    ["in a literal of several lines", `${fail}const o = {\n  a: 1,\n  b: ⟦2⟧fail(),\n};\nconsole.log(o);`],
    ["in the head of for-of", `${fail}for (const x of [\n  ⟦2⟧fail(),\n]) console.log(x);`],
    ["in the test of while, in a later turn", `${fail}let n = 3;\nwhile (⟦2⟧fail(n) > 0) {\n  n--;\n}`],
    [
      "in the test of for",
      `${fail}for (let n = 3; ⟦2⟧fail(n) > 0; n -= 1) {\n  if (n > 5) continue;\n  console.log(n);\n}`,
    ],
    ["in the test of do-while", `${fail}let n = 3;\ndo {\n  n--;\n} while (⟦2⟧fail(n) > 0);`],
    ["in else if", `${fail}if (fail(2) > 2) console.log(1);\nelse if (⟦2⟧fail(1) > 2)\n  console.log(2);`],
    [
      "in a case",
      `${fail}switch (Number("3")) {\n  case fail(2):\n    console.log(1);\n    break;\n  case ⟦2⟧fail(1):\n    console.log(2);\n}`,
    ],
    ["in an enum", `${fail}enum E {\n  A = 1,\n  B = ⟦2⟧fail(),\n}\nconsole.log(E.B);`],
    [
      "in a namespace",
      `${fail}namespace N {\n  export const x = 1;\n  export const y =\n    ⟦2⟧fail();\n}\nconsole.log(N.y);`,
    ],
    ["in finally", `${fail}try {\n  console.log(1);\n} finally {\n  ⟦2⟧fail();\n}`],
    ["rethrown", `${fail}try {\n  ⟦2⟧fail();\n} catch (e) {\n  console.log(1);\n  ⟦3⟧throw e;\n}`],
    [
      "in a callback of the prelude",
      `${fail}⟦3⟧[3, 1, 2].sort((a, b) => {\n  const x = ⟦2⟧fail(a);\n  return x - b;\n});`,
    ],
    [
      "in a nested function of a loop",
      `${fail}const fs: (() => number)[] = [];\nfor (let i = 0; i < 2; i++) {\n  fs.push(() => {\n    console.log(i);\n    return ⟦2⟧fail(i);\n  });\n}\n⟦3⟧fs[1]!();`,
    ],
    [
      "in a generator",
      `${fail}function* g() {\n  yield 2;\n  yield ⟦2⟧fail();\n}\nfor (const x of ⟦3⟧g())\n  console.log(x);`,
    ],
    [
      "in an async function",
      `${fail}async function f() {\n  await Promise.resolve();\n  ⟦2⟧fail();\n}\nasync function main() {\n  console.log(1);\n  ⟦3⟧await f();\n}\nmain();`,
    ],
    ["in a timer", `${fail}setTimeout(() => {\n  console.log(1);\n  ⟦2⟧fail();\n}, 1);`],
  ])("%s", async (_name, marked) => {
    const { source, places } = unmarked(marked);
    const error = await raisedBy(source);
    expect(error.message).toMatch(/^no \d$/);
    expect(placesIn(error), error.stack).toEqual(places);
  });
});

it("what Python raises itself points to its statement", async () => {
  const { source, places } = unmarked(`
const xs = [1, 2];
function at(i: number): number {
  const y = 1;
  return ⟦1⟧xs[i]! + y;
}
⟦2⟧console.log(at(0), at(5));`);
  const error = await raisedBy(source);
  expect(error).toBeInstanceOf(TypeError);
  expect(placesIn(error).map((p) => p.split(":")[0])).toEqual(places.map((p) => p.split(":")[0]));
});

it("frames have the names of the source, and those of the prelude are left out", async () => {
  const error = await raisedBy(`class Motor {
  get speed(): number { throw new RangeError("none"); }
  constructor() { this.start(); }
  start() { [1].forEach((x) => { const y = x; console.log(y, this.speed); }); }
}
new Motor();`);
  expect(error.stack!.split("\n").filter((line) => !/positions|node_modules|node:/.test(line))).toEqual([
    "RangeError: none",
    "    at speed (main.ts:2:25)",
    expect.stringMatching(/^ {4}at main\.ts:4:\d+$/),
    expect.stringMatching(/^ {4}at start \(main\.ts:4:\d+\)$/),
    expect.stringMatching(/^ {4}at constructor \(main\.ts:3:\d+\)$/),
    expect.stringMatching(/^ {4}at main\.ts:6:\d+$/),
  ]);
});

describe("calls from the host", () => {
  const { source, places } = unmarked(`
export function direct(x: number): number {
  if (x > 1) ⟦1⟧throw new RangeError("large");
  return x;
}
export function outer(x: number): number {
  return 1 + ⟦2⟧direct(x);
}
export function* items(): Generator<number> {
  yield 1;
  yield ⟦3⟧direct(2);
}
export async function later(): Promise<number> {
  await new Promise<void>((done) => setTimeout(done, 1));
  return ⟦4⟧direct(2);
}`);

  async function load(): Promise<Loose> {
    const files = { "main.device.ts": source };
    const { outputs } = await compiler.compile({ files, entry: "main.device.ts", mode: "module" });
    const entry = outputs.at(-1)!.path.replace(/\.py$/, "");
    return board.load(
      stub(
        outputs,
        {
          outer: fn("outer", [["x", "number"]], "number"),
          items: { kind: "generator", py: "items", params: [], result: "number" },
          later: fn("later", [], "number"),
        },
        { entry },
      ),
    );
  }
  const failure = async (call: Promise<unknown>) => (await call.catch((e: Error) => e)) as Error;

  it("a function", async () => {
    const error = await failure((await load()).outer(2));
    expect(placesIn(error), error.stack).toEqual([places[0], places[1]]);
    expect(error.stack).toContain("positions.test.ts");
  });

  it("a generator", async () => {
    const values: number[] = [];
    const drain = async () => {
      for await (const value of (await load()).items()) values.push(value);
    };
    const error = await failure(drain());
    expect(values).toEqual([1]);
    expect(placesIn(error), error.stack).toEqual([places[0], places[2]]);
  });

  it("an async function", async () => {
    const error = await failure((await load()).later());
    expect(placesIn(error), error.stack).toEqual([places[0], places[3]]);
  });
});

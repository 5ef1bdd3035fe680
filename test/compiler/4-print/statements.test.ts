import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { describe, expect, it } from "vitest";
import { print } from "../../../compiler/4-print/index.js";
import * as py from "../../../compiler/python/index.js";

const a = py.name("a");
const b = py.name("b");
const text = (...body: py.Statement[]) => print(py.module("m.py", body)).text;

describe("statements", () => {
  it("puts blank lines as PEP 8 does", () => {
    const program = text(
      py.importStmt("time"),
      py.importFrom("machine", ["Pin", ["ADC", "Adc"]]),
      py.assign(a, py.int(1)),
      { ...py.assign(b, py.int(2)), blankBefore: true, comments: ["why\nso"], trailing: "here" },
      py.classDef(
        "C",
        [a],
        [py.functionDef("f", ["self"], []), py.functionDef("g", ["self"], [py.comment("later")])],
        { doc: "One." },
      ),
      py.functionDef("h", [], [py.returnStmt()], {
        doc: "First.\n\n  More.",
        decorators: [py.name("property")],
      }),
      py.exprStmt(py.call("h")),
    );
    expect(program).toBe(`import time
from machine import Pin, ADC as Adc

a = 1

# why
# so
b = 2  # here


class C(a):
    """One."""

    def f(self):
        pass

    def g(self):
        # later
        pass


@property
def h():
    """First.

      More.
    """
    return


h()
`);
  });

  it("nests", () => {
    expect(
      text(
        py.ifStmt(
          a,
          [py.pass()],
          [{ ...py.ifStmt(b, [py.breakStmt()], [py.continueStmt()]), comments: ["or"] }],
        ),
        py.forStmt(py.tuple([a, b]), py.call("f"), [], [py.pass()]),
        py.whileStmt(py.bool(true), [py.augAssign(a, "+", py.yieldExp(b))]),
        py.tryStmt([py.raise(a)], {
          handlers: [py.handler([py.raise()], py.name("E"), "e"), py.handler([])],
          orelse: [py.del(a)],
          finalbody: [py.assign([a, b], py.tuple([b, a]))],
        }),
        py.withStmt(a, "b", [py.globalStmt(["x", "y"])]),
      ),
    ).toBe(`if a:
    pass
# or
elif b:
    break
else:
    continue
for a, b in f():
    pass
else:
    pass
while True:
    a += yield b
try:
    raise a
except E as e:
    raise
except:
    pass
else:
    del a
finally:
    a = b = b, a
with a as b:
    global x, y
`);
  });

  it("breaks long lines inside brackets", () => {
    const long = (n: number) => py.name("x".repeat(n));
    expect(text(py.assign(a, py.call("f", [long(50), long(30), long(20)])))).toBe(
      `a = f(\n    ${"x".repeat(50)},\n    ${"x".repeat(30)},\n    ${"x".repeat(20)},\n)\n`,
    );
    expect(text(py.assign(a, py.call("f", [long(50), long(30), long(9)])))).toBe(
      `a = f(\n    ${"x".repeat(50)}, ${"x".repeat(30)}, ${"x".repeat(9)}\n)\n`,
    );
    expect(text(py.ifStmt(py.and(long(50), long(49)), []))).toBe(
      `if (\n    ${"x".repeat(50)}\n    and ${"x".repeat(49)}\n):\n    pass\n`,
    );
  });

  it("keeps comments on their lines and control bytes out", () => {
    expect(text(py.comment("a\u0001b\r\nc"))).toBe("# a b\n# c\n");
  });
});

it("maps lines and columns", () => {
  const at = (line: number, column: number, name?: string) => ({
    file: "m.ts",
    line,
    column,
    ...(name && { name }),
  });
  const statement = py.from(
    at(4, 2),
    py.ifStmt(py.from(at(4, 6), a), [
      py.exprStmt(py.call("f", [py.from(at(5, 9, "list"), py.name("list_"))])),
    ]),
  );
  const { text: code, map } = print(py.module("m.py", [statement]), { "m.ts": "source" });
  expect(code).toBe("if a:\n    f(list_)\n");
  const trace = new TraceMap(map);
  const where = (line: number, column: number) => {
    const { line: l, column: c, name } = originalPositionFor(trace, { line, column });
    return [l! - 1, c, name];
  };
  expect(where(1, 0)).toEqual([4, 2, null]);
  expect(where(1, 3)).toEqual([4, 6, null]);
  expect(where(1, 4)).toEqual([4, 2, null]);
  expect(where(2, 0)).toEqual([4, 2, null]);
  expect(where(2, 6)).toEqual([5, 9, "list"]);
  expect(where(2, 11)).toEqual([4, 2, null]);
  expect(JSON.parse(map)).toMatchObject({ version: 3, sources: ["m.ts"], sourcesContent: ["source"] });
});

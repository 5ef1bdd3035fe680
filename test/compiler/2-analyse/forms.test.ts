import ts from "typescript";
import { describe, expect, test } from "vitest";
import { hasForm, isSame, isStep, mentions, namesIn } from "../../../compiler/2-analyse/forms.js";

function expression(text: string): ts.Expression {
  const { statements } = ts.createSourceFile("main.ts", text, ts.ScriptTarget.Latest, true);
  return (statements[0] as ts.ExpressionStatement).expression;
}

describe("isSame", () => {
  test.each([
    ["a.b[i + 1]", "a . b [ i+1 ]"],
    ["a.b", "(a!).b"],
    ["a[i]", "(a as number[])[/* at */ i]"],
    ["f(1, 'x')", 'f(1, "x")'],
    ["1_000", "1000"],
    ["this.#x", "this.#x"],
    ["new A(x)", "new A((x))"],
  ])("%s is %s", (a, b) => expect(isSame(expression(a), expression(b))).toBe(true));

  test.each([
    ["a.b", "a?.b"],
    ["a[i]", "a?.[i]"],
    ["a.b", "b.a"],
    ["i++", "++i"],
    ["i++", "i--"],
    ["-i", "+i"],
    ["i < n", "i <= n"],
    ["f(x)", "f(x, y)"],
    ["f(x)", "new f(x)"],
    ["'1'", "1"],
    ["a.b", "a['b']"],
    ["x", "this"],
  ])("%s isn't %s", (a, b) => expect(isSame(expression(a), expression(b))).toBe(false));
});

describe("hasForm", () => {
  const a = expression("this.items");
  const i = expression("at");

  test("names stand for expressions, members for themselves", () => {
    expect(hasForm(expression("at < this.items!.length"), "i < a.length", { i, a })).toBe(true);
    expect(hasForm(expression("this.items.a[at]"), "a.a[i]", { i, a })).toBe(true);
    expect(hasForm(expression("at < items.length"), "i < a.length", { i, a })).toBe(false);
    expect(hasForm(expression("at < this.items.size"), "i < a.length", { i, a })).toBe(false);
  });

  test("names that are given nothing stand for themselves", () => {
    expect(hasForm(expression("Object.keys(at)"), "Object.keys(i)", { i })).toBe(true);
    expect(hasForm(expression("object.keys(at)"), "Object.keys(i)", { i })).toBe(false);
    expect(hasForm(expression("new.target.prototype"), "new.target.prototype")).toBe(true);
    expect(hasForm(undefined, "i", { i })).toBe(false);
  });
});

test("parts of expressions", () => {
  expect(mentions(expression("f(g[(a.b)])"), expression("a.b"))).toBe(true);
  expect(mentions(expression("f(g[a.c])"), expression("a.b"))).toBe(false);
  expect([...namesIn(expression("a.b[c](1, () => d)"))].sort()).toEqual(["a", "b", "c", "d"]);
  expect(isStep(expression("n + (1)"), ts.SyntaxKind.PlusToken)).toBe(true);
  expect(isStep(expression("n + 2"), ts.SyntaxKind.PlusToken)).toBe(false);
});

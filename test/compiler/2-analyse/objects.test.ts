import type ts from "typescript";
import { describe, expect, it } from "vitest";
import { facts } from "./program.js";

const kinds = (text: string, node: string, n = 0): string => facts(text).kinds(node, n);

describe("sets of objects", () => {
  it.each([
    ["only literals, nothing looks at keys: dict", "const o = { x: 1 }; console.log(o.x);", "o", 1, "dict"],
    ["printed: ordered", "const o = { x: 1 }; console.log(o);", "o", 1, "ordered"],
    ["inside of what is printed: ordered", "const o = { x: 1 }; console.log([o]);", "o", 1, "ordered"],
    ["spread: ordered", "const o = { x: 1 }; const p = { ...o }; p.x;", "o", 1, "ordered"],
    ["the copy isn't", "const o = { x: 1 }; const p = { ...o }; p.x;", "p", 1, "dict"],
    ["keys: ordered", "const o = { x: 1 }; Object.keys(o);", "o", 1, "ordered"],
    ["for-in: ordered", "const o = { x: 1 }; for (const k in o) k;", "o", 1, "ordered"],
    [
      "through a parameter",
      "function show(p: { x: number }) { return JSON.stringify(p); } const o = { x: 1 }; show(o);",
      "o",
      1,
      "ordered",
    ],
    [
      "not by assignability alone",
      "function show(p: { x: number }) { return JSON.stringify(p); } show({ x: 2 }); const o = { x: 1 }; o.x;",
      "o",
      1,
      "dict",
    ],
    [
      "a class and a literal flow in: either",
      "class P { constructor(readonly x: number) {} } function f(p: { x: number }) { return p.x; } f(new P(1)); f({ x: 2 });",
      "p",
      1,
      "dict instance",
    ],
    [
      "the literal itself is a dict",
      "class P { constructor(readonly x: number) {} } function f(p: { x: number }) { return p.x; } f(new P(1)); f({ x: 2 });",
      "{ x: 2 }",
      0,
      "dict",
    ],
    [
      "the new object an instance",
      "class P { constructor(readonly x: number) {} } function f(p: { x: number }) { return p.x; } f(new P(1)); f({ x: 2 });",
      "new P(1)",
      0,
      "instance",
    ],
    ["instances", "class P { x = 1; } const p = new P(); p.x;", "p", 1, "instance"],
    ["through T", "function id<T>(x: T): T { return x; } const o = id({ a: 1 }); o.a;", "o", 1, "dict"],
    ["T by what flows in", "function id<T>(x: T): T { return x; } id('a'); id(true);", "x", 1, "bool str"],
    ["unknown by what flows in", "function f(x: unknown) { return x; } f('a'); f([1]);", "x", 1, "list str"],
  ])("%s", (_, text, node, n, expected) => expect(kinds(text, node, n)).toBe(expected));

  it("knows which classes have their fields looked at", () => {
    const found = facts("class A { x = 1; } class B { y = 1; } console.log(new A(), new B().y);");
    const cls = (name: string) => found.identifier(name).parent as ts.ClassDeclaration;
    expect(found.facts.classes.enumerated(cls("A"))).toBe(true);
    expect(found.facts.classes.enumerated(cls("B"))).toBe(false);
  });

  it("tells null from undefined in a T by what flows there", () => {
    const found = facts("function f<T>(x: T) { return x; } f(null); f(1);");
    expect(found.facts.values.of(found.node("x", 1)).nullish).toBe("null");
  });
});

describe("function values", () => {
  const arity = (text: string, fn: string) => {
    const found = facts(text);
    return found.facts.calls.arity(found.node(fn) as ts.SignatureDeclaration);
  };
  it("gives a function the parameters that callers of its set pass", () => {
    expect(arity("const f: (a: number, b: number) => number = () => 0; f(1, 2);", "() => 0")).toBe(2);
    expect(
      arity("const f: (a: number, b: number) => number = () => 0; const g = () => 1; g(); f;", "() => 1"),
    ).toBe(-1);
    expect(arity("function run(f: (n: number) => void) { f(1); } run(() => {});", "() => {}")).toBe(1);
    expect(arity('import { Pin } from "machine"; new Pin(1).irq({ handler: () => {} });', "() => {}")).toBe(
      1,
    );
  });
});

describe("indexes", () => {
  const inRange = (text: string, node = "a[i]") => {
    const found = facts(text);
    return found.facts.values.inRange(found.node(node) as ts.ElementAccessExpression);
  };
  it.each([
    ["const a = [1, 2]; for (let i = 0; i < a.length; i++) a[i];", true],
    ["const a = [1, 2]; for (let i = 0; i < a.length; i++) { a.push(1); a[i]; }", true],
    ["const a = [1, 2]; for (let i = 0; i < a.length; i++) { a.pop(); a[i]; }", false],
    ["const a = [1, 2]; const b = a; for (let i = 0; i < a.length; i++) { b.pop(); a[i]; }", false],
    ["const a = [1, 2]; for (let i = 0; i <= a.length; i++) a[i];", false],
    ["const a = [1, 2]; for (let i = -1; i < a.length; i++) a[i];", false],
    ["const a = [1, 2]; for (let i = 0; i < a.length; i++) { i++; a[i]; }", false],
    ["const a = [1, 2]; for (let i = a.length - 1; i >= 0; i--) a[i];", true],
    ["const a = [1, 2]; const n = a.length; for (let i = 0; i < n; i++) a[i];", true],
    ["let a = [1, 2]; for (let i = 0; i < a.length; i++) { a = []; a[i]; }", false],
    ["const a = 'abc'; let i = 0; while (i < a.length) { a[i]; i++; }", true],
    ["const a = 'abc'; let i = 0; while (i < a.length) { i++; a[i]; }", false],
  ])("%s: %s", (text, expected) => expect(inRange(text)).toBe(expected));

  it("knows what is never zero", () => {
    const found = facts(
      "function f(a: number, b: number) { if (b === 0) return 0; return a / b; } f(1, 2); f(1, 0);",
    );
    expect(found.facts.values.of(found.node("b", 2)).nonZero).toBe(true);
    expect(found.facts.values.of(found.node("b", 1)).nonZero).toBeUndefined();
  });
});

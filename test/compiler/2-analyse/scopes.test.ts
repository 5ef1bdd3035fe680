import type ts from "typescript";
import { describe, expect, it } from "vitest";
import { facts } from "./program.js";

describe("scopes", () => {
  it("names what functions assign outside of themselves", () => {
    const found = facts(`
      let count = 0;
      function outer() {
        let local = 0;
        function inner() { local++; count += local; }
        inner();
        [count] = [local];
      }
      outer();`);
    const { scopes } = found.facts;
    const fn = (name: string) => found.identifier(name).parent;
    expect(scopes.globals(fn("inner"))).toEqual(["count"]);
    expect(scopes.nonlocals(fn("inner"))).toEqual(["local"]);
    expect(scopes.globals(fn("outer"))).toEqual(["count"]);
    expect(scopes.nonlocals(fn("outer"))).toEqual([]);
  });

  const captured = (text: string): string[] => {
    const found = facts(`const fs: (() => unknown)[] = []; ${text}`);
    const loop = found.source.statements.at(-1) as ts.IterationStatement;
    return found.facts.scopes.perIteration(loop).map((i) => i.text);
  };

  it.each([
    ["for (let i = 0; i < 3; i++) fs.push(() => i);", ["i"]],
    ["for (const x of [1]) { const y = x; fs.push(() => y); }", ["y"]],
    ["for (const x of [1]) { console.log([2].map((z) => z + x)); }", []],
    ["for (const x of [1]) { fs.push(...[2].map((z) => () => z + x)); }", ["x"]],
    ["for (const x of [1]) { for (const y of [2]) fs.push(() => y); console.log(x) }", []],
    ["while (true) { var v = 1; fs.push(() => v); }", []],
  ])("%s", (text, expected) => expect(captured(text)).toEqual(expected));

  it("knows what is never assigned again", () => {
    const found = facts("let a = 1; let b = 1; b++; function f(c: number) { return c; } f(a + b);");
    const { scopes } = found.facts;
    expect(["a", "b", "c", "f"].map((n) => scopes.isConstant(found.identifier(n)))).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});

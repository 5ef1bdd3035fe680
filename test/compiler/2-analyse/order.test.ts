import { describe, expect, it } from "vitest";
import { facts } from "./program.js";

describe("order", () => {
  const program =
    "let v = 1; const c = 2; const o = { p: 1, get q() { return v++; } }; const s = 'a'; function f() { return v++; } enum E { A }";
  const judge = (text: string) => {
    const found = facts(`${program}\nconsole.log(${text});`);
    const node = found.expression(text);
    return `${found.facts.order.isPure(node) ? "pure" : "not pure"}, ${found.facts.order.hasNoEffect(node) ? "quiet" : "has effects"}`;
  };
  it.each([
    ["c + 1", "pure, quiet"],
    ["v + 1", "not pure, quiet"],
    ["f() + 1", "not pure, has effects"],
    ["o.p", "not pure, quiet"],
    ["o.q", "not pure, has effects"],
    ["s.length", "pure, quiet"],
    ["Math.floor(c / 2)", "pure, quiet"],
    ["Math.random()", "not pure, has effects"],
    ["E.A", "pure, quiet"],
    ["() => f()", "pure, quiet"],
    ["v = 2", "not pure, has effects"],
    ["`$" + "{c}`", "pure, quiet"],
    ["`$" + "{o}`", "not pure, has effects"],
  ])("%s is %s", (text, expected) => expect(judge(text)).toBe(expected));

  it("sees which values are used", () => {
    const found = facts(
      "let i = 0; for (i++; i < 3; i++) {} (i++, i--); void i--; i > 2 && f(); function f() { return 1; }",
    );
    const used = (text: string, n = 0) => found.facts.order.isUsed(found.expression(text, n));
    expect([used("i++"), used("i < 3"), used("i++", 1), used("f()")]).toEqual([false, true, false, false]);
  });
});

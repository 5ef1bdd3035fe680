import { describe, expect, it } from "vitest";
import { facts } from "./program.js";

const namesIn = (text: string, identifier: string): string[] => {
  const found = facts(text);
  const names: string[] = [];
  for (let n = 0; ; n++) {
    try {
      names.push(found.facts.names.of(found.identifier(identifier, n)));
    } catch {
      return names;
    }
  }
};

describe("names", () => {
  it("moves keywords and names that generated code uses aside", () => {
    expect(namesIn("const def = 1; console.log(def);", "def")).toEqual(["def_", "def_"]);
    expect(namesIn("function print(len: string) { return len; }", "len")).toEqual(["len_", "len_"]);
    expect(namesIn("const id = 1; console.log(id);", "id")).toEqual(["id", "id"]);
    expect(namesIn("const $a = 1; const _a = $a + 1; console.log(_a)", "_a")).toEqual(["_a_", "_a_"]);
  });

  it("renames what shadows a variable of the same Python scope, and shares names between disjoint blocks", () => {
    expect(namesIn("let x = 1; { let x = 2; console.log(x); } console.log(x);", "x")).toEqual([
      "x",
      "x_",
      "x_",
      "x",
    ]);
    const loops = "for (let i = 0; i < 2; i++) {} for (let i = 0; i < 3; i++) {}";
    expect(new Set(namesIn(loops, "i"))).toEqual(new Set(["i"]));
  });

  it("gives captured variables of disjoint blocks names of their own", () => {
    const text =
      "const fs: (() => number)[] = []; { let v = 1; fs.push(() => v); } { let v = 2; fs.push(() => v); }";
    expect(namesIn(text, "v")).toEqual(["v", "v", "v_", "v_"]);
  });

  it("keeps a parameter's name where it shadows an outer one that the function doesn't use", () => {
    expect(namesIn("const a = 1; function f(a: number) { return a; } f(a);", "a")).toEqual([
      "a",
      "a",
      "a",
      "a",
    ]);
  });

  it("renames a constructor's parameter that an initialiser's outer variable would be hidden by", () => {
    const text = "const n = 1; class A { x = n; constructor(n: number) { console.log(n); } } new A(n);";
    expect(namesIn(text, "n")).toEqual(["n", "n", "n_", "n_", "n"]);
  });

  it("makes fresh names that nothing in sight has", () => {
    const found = facts(
      "const t = 1; function f(t_: number) { return () => { const t_2 = t_; return t_2 + t; }; } f(1);",
    );
    const inside = found.node("return () => { const t_2 = t_; return t_2 + t; };");
    expect(found.facts.names.fresh(inside, "t")).toBe("t_3");
    expect(found.facts.names.fresh(inside, "t")).toBe("t_4");
  });

  it("reads imports that change, or that come round in a circle, through their module", () => {
    const others = { "counter.ts": "export let count = 0; export function add() { count++; }" };
    const found = facts('import { add, count } from "./counter.js"; add(); console.log(count);', others);
    expect(found.facts.names.liveBinding(found.identifier("count", 1))).toMatchObject({ attribute: "count" });
    expect(found.facts.names.liveBinding(found.identifier("add", 1))).toBeUndefined();
  });

  it("tells #x from _x, and statics from members of the same name", () => {
    const text =
      "class A { #x = 1; _x = 2; static make = 3; make() { return this.#x + this._x + A.make; } } new A().make();";
    const found = facts(text);
    const { names } = found.facts;
    expect(names.of(found.node("#x") as never)).toBe("_x_");
    expect(names.attribute(found.node("A.make"), "make")).toBe("make_");
    expect(names.attribute(found.node("new A().make"), "make")).toBe("make");
  });
});

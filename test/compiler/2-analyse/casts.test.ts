import { describe, expect, it } from "vitest";
import type { RuntimeShape } from "../../../compiler/2-analyse/facts.js";
import { facts } from "./program.js";

function text(shape: RuntimeShape | "none" | undefined): string {
  if (shape === undefined || shape === "none") return shape ?? "unchecked";
  switch (shape.kind) {
    case "any":
      return "any";
    case "simple":
      return shape.name;
    case "constant":
      return shape.values.map((v) => JSON.stringify(v)).join("|");
    case "union":
      return shape.members.map(text).join("|");
    case "class":
      return shape.name.text;
    case "list":
      return `${text(shape.element)}[]`;
    case "tuple":
      return `[${shape.elements.map(text).join()}]`;
    case "object":
      return `{${shape.properties.map((p) => `${p.name}${p.optional ? "?" : ""}:${text(p.shape)}`).join()}}`;
    case "record":
      return `{*:${text(shape.value)}}`;
  }
}

const prelude = `declare const u: unknown; declare const n: number; declare const ns: string | null;
class A { a = 1; } class B extends A { b = 2; }
interface Config { name: string; port?: number; tags: string[]; mode: "a" | "b" }
interface Tree { v: number; kids: Tree[] }
enum E { X, Y }`;

describe("what a cast checks when it runs", () => {
  it.each([
    ["u as number", "number"],
    ["u as boolean", "bool"],
    ["u as string | null", "none|str"],
    ["u as Config", '{name:str,port?:none|number,tags:str[],mode:"a"|"b"}'],
    ["u as Tree", "{v:number,kids:any[]}"],
    ["u as [string, number]", "[str,number]"],
    ["u as Record<string, number>", "{*:number}"],
    ["u as Record<string, unknown>", "any"],
    ["u as A", "A"],
    ["new A() as B", "B"],
    ["new B() as A", "unchecked"],
    ["n as E", "unchecked"],
    ["ns as string", "present"],
    ["{} as Config", "unchecked"],
    ["u as () => void", "none"],
    ["u as unknown", "unchecked"],
  ])("%s: %s", (cast, expected) => {
    const found = facts(`${prelude}\nexport const x = ${cast};`);
    expect(text(found.facts.casts.of(found.expression(cast)))).toBe(expected);
  });

  it("any that goes where a type is declared is checked there", () => {
    const found = facts(`${prelude}\nexport const x: Config["tags"] = JSON.parse("[]");`);
    expect(text(found.facts.casts.of(found.expression('JSON.parse("[]")')))).toBe("str[]");
  });
});

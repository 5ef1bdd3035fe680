import type ts from "typescript";
import { describe, expect, it } from "vitest";
import { facts } from "./program.js";

const builtin = (text: string, node: string) => {
  const found = facts(text);
  const reference = found.facts.calls.builtin(found.node(node));
  return reference && `${reference.type}.${reference.name}`;
};

describe("built-ins are found by symbol", () => {
  it.each([
    ["const a = [1]; a.push(2);", "a.push(2)", "array.push"],
    ["const a = [1]; a.push(2);", "a.push", "array.push"],
    ["const a = [1]; console.log(a.length);", "a.length", "array.length"],
    ["const a: readonly number[] = [1]; a.map((x) => x);", "a.map((x) => x)", "array.map"],
    ["const m = new Map<string, number>(); m.get('a');", "m.get('a')", "map.get"],
    ["new Map<string, number>();", "new Map<string, number>()", "Map.new"],
    ["const s = String(1);", "String(1)", "String.call"],
    ["Math.floor(1.5);", "Math.floor(1.5)", "Math.floor"],
    ["Math.PI;", "Math.PI", "Math.PI"],
    ["parseInt('1');", "parseInt('1')", "global.parseInt"],
    ["console.log(1);", "console.log(1)", "console.log"],
    ["'a'.padStart(3);", "'a'.padStart(3)", "string.padStart"],
    ["new Uint8Array(3).length;", "new Uint8Array(3).length", "typedarray.length"],
    ["[1][Symbol.iterator]();", "[1][Symbol.iterator]()", "array.[Symbol.iterator]"],
    ["const e = new Error('x'); e.message;", "e.message", "error.message"],
    ["throw new TypeError('x');", "new TypeError('x')", "TypeError.new"],
    ["const x = undefined;", "undefined", "global.undefined"],
    ["Promise.resolve(1).then((x) => x);", "Promise.resolve(1)", "Promise.resolve"],
  ])("%s", (text, node, expected) => expect(builtin(text, node)).toBe(expected));

  it("doesn't mistake a program's own members", () => {
    expect(
      builtin("class S { push(x: number) { return x; } } new S().push(1);", "new S().push(1)"),
    ).toBeUndefined();
  });

  it("finds keyword arguments", () => {
    const found = facts(
      'import { Pin, PWM } from "machine"; new PWM(new Pin(1), { freq: 100 }); new Pin(2);',
    );
    const { calls } = found.facts;
    expect(calls.keywordIndex(found.node("new PWM(new Pin(1), { freq: 100 })") as ts.NewExpression)).toBe(1);
    expect(calls.keywordIndex(found.node("new Pin(2)") as ts.NewExpression)).toBe(-1);
    expect(calls.import(found.node('"machine"') as ts.Expression)).toEqual({
      kind: "micropython",
      name: "machine",
    });
  });
});

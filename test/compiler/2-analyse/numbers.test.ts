import { describe, expect, it } from "vitest";
import { facts } from "./program.js";

/** What the last statement's expression is, e.g. `"int 0..9"`. */
const number = (text: string, node: string, n = 0): string => {
  const found = facts(text);
  const value = found.facts.values.of(found.node(node, n));
  const kinds = [...value.kinds]
    .filter((k) => k === "int" || k === "float")
    .sort()
    .join("|");
  const bounds =
    value.kinds.has("int") && (Number.isFinite(value.min) || Number.isFinite(value.max))
      ? ` ${value.min}..${value.max}`
      : "";
  return `${kinds}${bounds}${value.nonFinite ? " or NaN" : ""}`;
};

describe("numbers", () => {
  it.each([
    ["let x = 1; x = 2; console.log(x);", "x", 2, "int 1..2"],
    ["let x = 1; x = 2.5; console.log(x);", "x", 2, "float|int 1..1"],
    ["const a = [1, 2]; console.log(a[0]);", "a[0]", 0, "int 1..2"],
    ["const a: number[] = []; a.push(1); a.push(0.5); console.log(a[0]);", "a[0]", 0, "float|int 1..1"],
    ["const o = { x: 1, y: 0.5 }; console.log(o.x);", "o.x", 0, "int 1..1"],
    ["const o = { x: 1, y: 0.5 }; console.log(o.y);", "o.y", 0, "float"],
    ["function f(a: number) { return a * 2; } console.log(f(3));", "f(3)", 0, "int 6..6"],
    ["function f(a: number) { return a * 2; } f(0.5); console.log(f(3));", "f(3)", 0, "float|int 6..6"],
    ["function id<T>(x: T): T { return x; } console.log(id(3));", "id(3)", 0, "int 3..3"],
    ["console.log([1, 2].map((x) => x / 2)[0]);", "[1, 2].map((x) => x / 2)[0]", 0, "float"],
    [
      "console.log([1, 2].map((x, i) => x + i)[0]);",
      "[1, 2].map((x, i) => x + i)[0]",
      0,
      "int 1..2147483649",
    ],
    [
      "console.log([1, 2].reduce((s, x) => s + x, 0));",
      "[1, 2].reduce((s, x) => s + x, 0)",
      0,
      "int 0..Infinity",
    ],
    [
      "const m = new Map<string, number>(); m.set('a', 1); console.log(m.get('a'));",
      "m.get('a')",
      0,
      "int 1..1",
    ],
    ["const m = new Map([['a', 1]] as const); for (const [k, v] of m) console.log(v);", "v", 1, "int 1..1"],
    ["let s = 0; for (let i = 0; i < 10; i++) s += i; console.log(s);", "i", 3, "int 0..9"],
    ["const a = [3]; for (const x of a) console.log(x & 0xff);", "x & 0xff", 0, "int 0..3"],
    ["const b = new Uint8Array(3); console.log(b[0] << 8);", "b[0] << 8", 0, "int 0..65280"],
    ["console.log(7 % 3);", "7 % 3", 0, "int 0..2"],
    [
      "function g(a: number, b: number): number { return b === 0 ? a : g(b, a % b); } console.log(g(12, 8));",
      "a % b",
      0,
      "int 0..7",
    ],
    [
      "function g(a: number, b: number) { while (b !== 0) { [a, b] = [b, a % b]; } return a; } console.log(g(12, 8));",
      "a % b",
      0,
      "int 0..7",
    ],
    ["const x = JSON.parse('1') as number; console.log(x);", "x", 1, "float|int or NaN"],
    ["console.log(Number('1'));", "Number('1')", 0, "float|int or NaN"],
    ["const w = Math.floor(7 / 2); console.log(w);", "w", 1, "int 0..3"],
    [
      "class A { n = 0; add(k: number) { this.n += k; } } const a = new A(); a.add(2); console.log(a.n);",
      "a.n",
      0,
      "int 0..Infinity",
    ],
    ["function* g() { yield 1; yield 2; } for (const x of g()) console.log(x);", "x", 1, "int 1..2"],
    [
      "async function f() { return 1; } async function m() { const x = await f(); console.log(x); } m();",
      "x",
      1,
      "int 1..1",
    ],
    ["const { a, ...r } = { a: 1, b: 0.5 }; console.log(r.b);", "r.b", 0, "float"],
    ["const [p, q = 0.5] = [1]; console.log(q);", "q", 1, "float"],
    ["function f({ a = 1 }: { a?: number }) { return a; } console.log(f({}));", "f({})", 0, "int 1..1"],
    ["function f(...xs: number[]) { return xs[0]; } console.log(f(1, 2.5));", "xs[0]", 0, "float|int 1..1"],
    [
      "const o: Record<string, number> = {}; o['a'] = 1; o.b = 2; console.log(o['c']);",
      "o['c']",
      0,
      "int 1..2",
    ],
    ["console.log(Object.entries({ a: 1, b: 2 }).map(([k, v]) => v)[0]);", "v", 1, "int 1..2"],
    ["console.log(-0);", "-0", 0, "float"],
    ["enum E { A, B = 5 } const e: E = E.B; console.log(e);", "e", 1, "int 5..5"],
    ["const xs = [5, 3].sort((a, b) => a - b); console.log(xs[0]);", "xs[0]", 0, "int 3..5"],
    [
      "const xs = Array.from({ length: 3 }, (_, i) => i * 2); console.log(xs[0]);",
      "xs[0]",
      0,
      "int 0..4294967294",
    ],
    ["console.log(Math.max(...[1, 2]));", "Math.max(...[1, 2])", 0, "float|int or NaN"],
    ["const xs = [[1], [2]]; console.log(xs.flat()[0]);", "xs.flat()[0]", 0, "int 1..2"],
    ["const xs = [1].concat([2], 3); console.log(xs[0]);", "xs[0]", 0, "int 1..3"],
    [
      "async function f() { const [a, b] = await Promise.all([g(), 2.5]); console.log(a, b); } async function g() { return 1; } f();",
      "a",
      1,
      "int 1..1",
    ],
  ])("%s: %s (%i) is %s", (text, node, n, expected) => {
    expect(number(text.replaceAll("b[0]", "b[0]!"), node.replaceAll("b[0]", "b[0]!"), n)).toBe(expected);
  });
});

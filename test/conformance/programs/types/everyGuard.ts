// discriminated unions, assertion functions, guards of every kind
type Shape = { kind: "circle"; r: number } | { kind: "rect"; w: number; h: number } | { kind: "tri"; pts: [number, number, number] };
function area(s: Shape): number { switch (s.kind) { case "circle": return Math.round(Math.PI * s.r ** 2); case "rect": return s.w * s.h; case "tri": { const [a, b, c] = s.pts; const p = (a + b + c) / 2; return Math.sqrt(p * (p - a) * (p - b) * (p - c)); } default: { const never: never = s; throw new Error(`unreachable ${JSON.stringify(never)}`); } } }
const shapes: Shape[] = [{ kind: "circle", r: 2 }, { kind: "rect", w: 2, h: 3 }, { kind: "tri", pts: [3, 4, 5] }];
console.log(shapes.map(area), shapes.filter((s): s is Extract<Shape, { kind: "rect" }> => s.kind === "rect").map(r => r.w));
function assertDefined<T>(v: T, name: string): asserts v is NonNullable<T> { if (v === null || v === undefined) throw new TypeError(`${name} missing`); }
function assert(c: unknown, m = "assertion failed"): asserts c { if (!c) throw new Error(m); }
function isStr(x: unknown): x is string { return typeof x === "string"; }
function isRecord(x: unknown): x is Record<string, unknown> { return typeof x === "object" && x !== null && !Array.isArray(x); }
type Msg = { t: "num"; v: number } | { t: "text"; v: string } | { t: "list"; v: (number | string)[] } | { t: "none" };
function parse(x: unknown): Msg {
  if (x === undefined) return { t: "none" };
  if (typeof x === "number") return { t: "num", v: x };
  if (isStr(x)) return { t: "text", v: x };
  if (Array.isArray(x) && x.every((y): y is number | string => typeof y === "number" || typeof y === "string")) return { t: "list", v: x };
  if (isRecord(x) && "t" in x && typeof x.t === "string") { assert(x.t === "num" || x.t === "none", `bad tag ${x.t}`); return x.t === "num" && typeof x.v === "number" ? { t: "num", v: x.v } : { t: "none" }; }
  throw new TypeError("cannot parse " + typeof x);
}
for (const x of [1, "a", [1, "b"], { t: "num", v: 4 }, { t: "zzz" }, true, [true], { t: "none" }]) try { console.log(parse(x)); } catch (e) { console.log((e as Error).name + ": " + (e as Error).message); }
function show(m: Msg): string { if (m.t === "none") return "-"; if ("v" in m && Array.isArray(m.v)) return m.v.map(x => typeof x === "string" ? x.toUpperCase() : x.toFixed(1)).join("+"); return typeof m.v === "number" ? m.v.toString(2) : m.v as string; }
console.log([parse(5), parse("q"), parse([1.25, "z"]), parse(undefined)].map(show));
class Cat { readonly sound = "meow"; purr() { return "purr"; } } class Dog { readonly sound = "woof"; fetch(n: number) { return "x".repeat(n); } }
type Pet = Cat | Dog | { name: string; age?: number } | null;
function pet(p: Pet): string { if (!p) return "nobody"; if (p instanceof Cat) return p.purr(); if (p instanceof Dog) return p.fetch(3) + p.sound; return "age" in p ? `${p.name} ${p.age}` : p.name; }
console.log([new Cat(), new Dog(), { name: "bob" }, { name: "al", age: 3 }, null].map(p => pet(p)));
type Result<T, E = Error> = { ok: true; value: T } | { ok: false; error: E };
const ok = <T>(value: T): Result<T, never> => ({ ok: true, value }); const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
function div(a: number, b: number): Result<number, string> { return b === 0 ? err("div0") : ok(a / b); }
function map<T, U, E>(r: Result<T, E>, f: (t: T) => U): Result<U, E> { return r.ok ? ok(f(r.value)) : r; }
function unwrapOr<T, E>(r: Result<T, E>, d: T): T { return r.ok ? r.value : d; }
console.log(map(div(1, 2), x => x * 10), map(div(1, 0), x => x * 10), unwrapOr(div(1, 0), -1), unwrapOr(div(9, 3), -1));
function process(x: string | number | boolean | null | string[] | (() => string) | Map<string, number> | Set<number> | Date | undefined): string {
  if (typeof x === "function") return "fn:" + x(); if (typeof x === "boolean") return x ? "yes" : "no"; if (x instanceof Map) return "map" + x.size; if (x instanceof Set) return "set" + [...x].join();
  if (Array.isArray(x)) return "arr" + x.length; switch (typeof x) { case "string": return x.length ? x : "empty"; case "number": return x.toFixed(); default: return "other"; }
}
console.log([process("s"), process(""), process(1.6), process(true), process(["a"]), process(() => "r"), process(new Map([["a", 1]])), process(new Set([1, 2]))]);
let val: string | number = "start"; const get = () => val; if (typeof val === "string") { val = val.length; } console.log(val + 1, get());
const opt: { a?: { b?: { c: number }[] } } = { a: { b: [{ c: 5 }] } }; assertDefined(opt.a, "a"); console.log(opt.a.b?.[0]?.c ?? "none", opt.a.b?.[1]?.c ?? "none"); try { assertDefined((opt as { z?: number }).z, "z"); } catch (e) { console.log((e as Error).message); }
type Tree<T> = { left?: Tree<T>; right?: Tree<T>; value: T }; const tree: Tree<number> = { value: 5, left: { value: 2, right: { value: 3 } }, right: { value: 8 } };
function* walk<T>(t: Tree<T> | undefined): Generator<T> { if (t) { yield* walk(t.left); yield t.value; yield* walk(t.right); } } console.log([...walk(tree)], Math.max(...walk(tree)));

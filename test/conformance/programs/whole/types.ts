import type { int } from "mpc";
enum E { A = "a", B = "b" } type Keys = keyof typeof E; const keys: Keys[] = ["A", "B"]; console.log(keys.map((k) => E[k]), Object.values(E).includes(E.A));
const enumMap: { [K in E]: number } = { [E.A]: 1, [E.B]: 2 }; let total: int = 0; for (const e of [E.A, E.B]) total += enumMap[e]; console.log(total);
enum Flags { None = 0, Read = 1, Write = 2, All = Read | Write } let fl = Flags.Read; fl |= Flags.Write; console.log(fl === Flags.All, (fl & Flags.Read) !== 0, Flags[fl], fl);
declare const nothing: unknown; type Maybe<T> = T | null; interface Box<T> { readonly value: T; map<U>(f: (t: T) => U): Box<U> }
const box = <T>(value: T): Box<T> => ({ value, map: (f) => box(f(value)) }); console.log(box(2).map((n) => n + 1).map((n) => `v${n}`).value);
const maybe = (n: number): Maybe<string> => (n > 0 ? "pos" : null); console.log(maybe(1) ?? "null", maybe(-1) ?? "null", maybe(1)?.length, maybe(-1) === null);
abstract class Sh { abstract get kind(): "a" | "b"; static of(k: "a" | "b"): Sh { return k === "a" ? new ShA() : new ShB(); } is(k: string): this is ShA { return this.kind === k; } } class ShA extends Sh { get kind() { return "a" as const; } only = 1; } class ShB extends Sh { get kind() { return "b" as const; } }
const sh = Sh.of("a"); if (sh.is("a")) console.log(sh.only, sh.kind); console.log(Sh.of("b").kind);
function assertIsNumber(v: unknown): asserts v is number { if (typeof v !== "number") throw new TypeError("not a number: " + String(v)); } const unk: unknown = 5; assertIsNumber(unk); console.log(unk + 1); try { assertIsNumber("s"); } catch (e) { console.log((e as Error).message); }
type Json = string | number | boolean | null | Json[] | { [k: string]: Json }; const depth = (j: Json): number => Array.isArray(j) ? 1 + Math.max(0, ...j.map(depth)) : j !== null && typeof j === "object" ? 1 + Math.max(0, ...Object.values(j).map(depth)) : 0; console.log(depth({ a: [1, { b: [] }], c: "s" }));
const satisfied = { r: [255, 0, 0], g: "#0f0" } satisfies Record<string, string | number[]>; console.log(satisfied.r.map((n) => n * 2), satisfied.g.toUpperCase());
let discr: { ok: true; value: number } | { ok: false; error: string }; const parse = (s: string): typeof discr => { const n = Number(s); return Number.isNaN(n) ? { ok: false, error: `bad ${s}` } : { ok: true, value: n }; }; for (const s of ["1", "x"]) { discr = parse(s); console.log(discr.ok ? discr.value : discr.error); }
const tupleMap = ([["a", 1], ["b", 2]] as [string, number][]).map(([k, v]): [string, number] => [k + k, v * v]); console.log(new Map(tupleMap), Object.fromEntries(tupleMap));
function over(x: number): number; function over(x: string): string; function over(x: number | string) { return typeof x === "number" ? x * 2 : x + x; } console.log(over(2), over("s"));
const curried = (a: number) => (b: number) => (c: number) => a + b * c; console.log(curried(1)(2)(3)); console.log([1, 2, 3].reduce((acc, n) => ({ ...acc, [`k${n}`]: n }), {} as Record<string, number>));
let a1 = [1, 2, 3]; const a2 = a1; a1 = [...a1, 4]; console.log(a2.length, a1.length, a1 === a2); const s1 = new Set("hello"); console.log([...s1].join(""), s1.size);

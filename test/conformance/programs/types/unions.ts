type Value = string | number | boolean | null | Value[];
function render(v: Value): string {
  if (v === null) return "null";
  if (typeof v === "string") return `"${v}"`;
  if (typeof v === "number" || typeof v === "boolean") return String(v);
  return `[${v.map(render).join(", ")}]`;
}
console.log(render([1, "a", true, null, [2, []]]));
type Result<T> = { ok: true; value: T } | { ok: false; error: string };
function parse(text: string): Result<number> {
  const n = Number(text);
  return Number.isNaN(n) ? { ok: false, error: `bad ${text}` } : { ok: true, value: n };
}
for (const text of ["12", "x", "1.5"]) {
  const r = parse(text);
  console.log(r.ok ? r.value + 1 : r.error);
}
enum Color { Red, Green = 5, Blue }
enum Level { Low = "low", High = "high" }
const enum Bits { A = 1 << 0, B = 1 << 1, Both = A | B }
console.log(Color.Red, Color.Green, Color.Blue, Color[5], Level.High, Bits.Both);
function isColor(c: Color): string {
  return c === Color.Red ? "red" : Color[c]!;
}
console.log(isColor(Color.Red), isColor(Color.Blue), Object.keys(Level).join());
interface Cat { meow(): string }
interface Dog { bark(): string }
const isCat = (a: Cat | Dog): a is Cat => "meow" in a;
for (const a of [{ meow: () => "meow" }, { bark: () => "woof" }] as (Cat | Dog)[]) console.log(isCat(a) ? a.meow() : a.bark());
function pick<T, K extends keyof T>(o: T, k: K): T[K] {
  return o[k];
}
console.log(pick({ x: 1, y: "two" }, "y"), pick({ x: 1, y: "two" }, "x") + 1);
const tuple = [1, "a", true] as const;
console.log(tuple[0] + 1, tuple[1], tuple.length);
const table = { up: [0, 1], down: [0, -1] } satisfies Record<string, number[]>;
console.log(table.up[1], table.down[1]);
type Brand = number & { readonly __brand: "id" };
const id = 5 as Brand;
console.log(id + 1);
function assertNever(x: never): never {
  throw new Error(`unexpected ${x}`);
}
type S = { k: "a"; n: number } | { k: "b"; s: string };
const f = (s: S) => (s.k === "a" ? s.n * 2 : s.k === "b" ? s.s.length : assertNever(s));
console.log(f({ k: "a", n: 4 }), f({ k: "b", s: "xyz" }));
let u: string | number = "start";
console.log(u.length);
u = 5;
console.log(u + 1);
namespace Geometry {
  export const unit = 2;
  export function scale(x: number): number {
    return x * unit;
  }
}
console.log(Geometry.scale(4), Geometry.unit);

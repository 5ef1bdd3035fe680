// Members that types of a union have in common
{
  function f(v: string | number | [string, number] | boolean) { return v.toString() + ";"; }
  console.log(f("a"), f(1), f(["x", 2]), f(true), f(1.5));
  function g(it: Iterable<string> | Iterable<number>) { let s = ""; for (const v of it) s += v.toString() + ";"; return s; }
  console.log(g(["a"]), g([1, 2]));
  function h(it: IterableIterator<string> | IterableIterator<[string, number]>) { let s = ""; for (const v of it) s += v.toString() + ";"; return s; }
  console.log(h(new Map([["a", 1]]).entries()), h(new Set(["q"]).values()));
  function k(xs: string[] | number[] | boolean[]) { const out: string[] = []; for (const x of xs) out.push(x.toString().padStart(5)); return out.join("|") + xs.map((x) => x.toString()).join(); }
  console.log(k(["a"]), k([1]), k([true]));
  function len(v: string | number[]) { return v.length + v.slice(1).length + v.indexOf("a" as never) + (v.at(0) ?? "none").toString(); }
  console.log(len("abc"), len([1, 2]));
  function inc(v: string | string[]) { return v.includes("a") + v.concat("b").toString(); }
  console.log(inc("abc"), inc(["a"]));
  function vv(m: Map<string, number> | Set<string>) { return m.has("a") + "," + m.size + [...m.keys()].join(); }
  console.log(vv(new Map([["a", 1]])), vv(new Set(["b"])));
}
{
  function f(v: string | number[]) { return v.toString() + ";"; }
  console.log(f("a"), f([1]));
}
{
  class A { toString() { return "A!"; } }
  function f(v: number | A | string) { return v.toString() + ";"; }
  console.log(f(2), f(new A()), f("s"));
  function g(v: { id: number } | string) { return v.toString(); }
  console.log(g({ id: 1 }), g("x"));
}
{
  function a(x: string | { length: number }) { return x.length; }
  console.log(a("abc"), a({ length: 7 }), a([1, 2] as number[]));
  function b(x: Error | { message: string }) { return x.message; }
  console.log(b(new Error("e")), b({ message: "m" }), b(new TypeError("t")));
  function c(x: Map<string, number> | { size: number }) { return x.size; }
  console.log(c(new Map([["a", 1]])), c({ size: 9 }));
  class Bag { items = [1, 2]; get size() { return this.items.length; } has(n: number) { return this.items.includes(n); } forEach(f: (n: number) => void) { this.items.forEach((i) => f(i)); } toString() { return "Bag"; } }
  function d(x: Set<number> | Bag) { return x.has(2) + ":" + x.size; }
  console.log(d(new Set([2, 3])), d(new Bag()));
}
{
  function s(x: string | string[] | undefined) { return x?.length ?? -1; }
  console.log(s("abc"), s(["a"]), s(undefined));
  function i(x: string | string[], y: string) { return [x.indexOf(y), x.lastIndexOf(y), x.includes(y), x.slice(1), x.slice(0, -1), x.at(-1), x.concat(y), x[0], x[1]]; }
  console.log(i("abca", "a"), i(["b", "a"], "a"));
  function n(x: number | string | boolean | null) { return x === null ? "null" : x.toString() + x.valueOf(); }
  console.log(n(1), n("s"), n(true), n(null), n(1.5));
  type Json = string | number | boolean | null | Json[] | { [k: string]: Json };
  function show(j: Json): string { if (j === null) return "null"; if (Array.isArray(j)) return "[" + j.map(show).join() + "]"; if (typeof j === "object") return "{" + Object.entries(j).map(([k, v]) => k + ":" + show(v)).join() + "}"; return j.toString(); }
  console.log(show({ a: [1, "x", null, true, { b: 2.5 }] }));
  const mixed: (string | number | Date2 | bigint2)[] = ["a", 1];
  interface Date2 { toString(): string } type bigint2 = boolean;
  console.log(mixed.map((m) => m.toString()), mixed.map((m) => m.toString().length));
  const vals = [1, "two", [3, 4], { five: 5 }, true, () => 1].slice(0, 5);
  console.log(vals.map((v) => v.toString()).join(" | "));
  enum E { A, B = "b" }
  function en(e: E | string) { return e.toString().toUpperCase(); }
  console.log(en(E.A), en(E.B), en("q"));
  function opt(x?: string | number) { return x?.toString() ?? "none"; }
  console.log(opt(), opt(1), opt("z"));
  const k = Math.random() > 2 ? "s" : 5; console.log(k.toString(), (k as string | number).toString().padStart(3, "0"));
  function radix(x: number | string) { return typeof x === "number" ? x.toString(2) : x.toString(); } console.log(radix(5), radix("5"));
}

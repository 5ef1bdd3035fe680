const u: unknown = [1, 2];
const n = u as number[];
console.log(n[0]);
type S = { k: "a"; x: number } | { k: "b"; y: string };
const s = { k: "b", y: "q" } as S;
console.log((s as { k: "b"; y: string }).y);
const el = ["a", "b"] as const;
console.log(el[1], el.length);
const v = <T>(x: unknown) => x;
console.log(v(1));
let q: string | undefined = "z";
const w = q as string;
console.log(w);
class A {
  a = 1;
}
class B extends A {
  b = 2;
}
const arr: A[] = [new B(), new A()];
console.log((arr[0] as B).b);
enum E {
  X,
  Y,
}
const e = 1 as E;
console.log(E[e]);
const st = "on" as string as "on" | "off";
console.log(st);
const o = {} as { n: number; m?: string };
o.n = 4;
console.log(o.n, o.m);
const lst = [] as string[];
lst.push("p");
console.log(lst);
const f = ((x: number) => x + 1) as (x: number) => number;
console.log(f(1));
const mm = new Map() as Map<string, number>;
mm.set("a", 1);
console.log(mm.get("a")! + 1);
const rec = JSON.parse('{"a":{"b":[1,null]}}') as Record<string, { b: (number | null)[] }>;
for (const [k, x] of Object.entries(rec)) console.log(k, x.b[0], x.b[1] === null);
type Json = null | boolean | number | string | Json[] | { [k: string]: Json };
const j = JSON.parse('{"x":[1,"a",{"y":false}]}') as Json;
console.log(JSON.stringify(j), typeof j);
interface T {
  v: number;
  kids: T[];
}
const t = JSON.parse('{"v":1,"kids":[{"v":2,"kids":[]}]}') as T;
const sum = (t: T): number => t.v + t.kids.map(sum).reduce((a, b) => a + b, 0);
console.log(sum(t));
function parse<T>(s: string, g: (x: unknown) => x is T): T | null {
  const x: unknown = JSON.parse(s);
  return g(x) ? x : null;
}
const isN = (x: unknown): x is { n: number } => typeof x === "object" && x !== null && "n" in x;
console.log(parse('{"n":5}', isN)?.n, parse("[]", isN));

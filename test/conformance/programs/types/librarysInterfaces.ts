interface JSONObject { [key: string]: JSONValue }
interface JSONArray extends Array<JSONValue> {}
type JSONValue = string | number | boolean | null | JSONObject | JSONArray;
const v: JSONValue = { a: [1, "x", null, { b: [true] }], c: "d" };
function depth(x: JSONValue): number {
  if (x === null || typeof x !== "object") return 0;
  if (Array.isArray(x)) return 1 + Math.max(0, ...x.map(depth));
  return 1 + Math.max(0, ...Object.values(x).map(depth));
}
console.log(depth(v), JSON.stringify(v));
const a = v.a as JSONArray;
console.log(a.length, a[1], a, a.map((x) => typeof x), a instanceof Array);
const parsed = JSON.parse('{"list":[1,[2,3]],"n":null}') as { list: JSONArray; n: null };
console.log(parsed.list.flat(), parsed.list.concat([4]), `${parsed.list}`, [...parsed.list]);
for (const [i, x] of parsed.list.entries()) console.log(i, x);
interface Names extends ReadonlyArray<string> { readonly extra?: number }
const names: Names = ["p", "q"];
console.log(names.join("+"), names.includes("q"), names);
const [first, ...others] = names as unknown as [string, ...string[]];
console.log(first, others, names.length);
interface Pairs extends Map<string, number> {}
const pairs: Pairs = new Map([["a", 1]]);
console.log(pairs.get("a"), pairs, [...(pairs as Map<string, number>)], (pairs as unknown as Pairs).size);
interface Tags extends Set<string> {}
const tags = new Set(["x"]) as Tags; console.log(tags.has("x"), tags);
interface Err extends Error { code: number }
const e = new Error("m") as Err; e.code = 5; console.log(e.code, e.message);
interface Fn extends Function { (x: number): number }
const unknownList: unknown = [1, [2]];
console.log((unknownList as JSONArray).length, (unknownList as JSONArray)[1]);

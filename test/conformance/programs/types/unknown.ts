function kind(x: unknown): string {
  if (x === null) return "null";
  if (Array.isArray(x)) return "array" + x.length;
  if (typeof x === "object") return "object";
  return typeof x;
}
console.log([1, "a", true, null, [1, 2], { a: 1 }, () => 1].map(kind));
function isStr(x: unknown): x is string {
  return typeof x === "string";
}
const mix: (string | number | boolean)[] = [1, "two", true, 2.5];
console.log(
  mix.filter(isStr),
  mix.filter((x): x is number => typeof x === "number"),
  mix.map((x) => (typeof x === "number" ? x * 2 : x)),
);
function len(x: string | unknown[]) {
  return x.length;
}
console.log(len("abc"), len([1]));
function fmt(x: string | number): string {
  return typeof x === "number" ? x.toFixed(1) : x.trim();
}
console.log(fmt(2), fmt(" q "));
type Json = string | number | boolean | null | Json[] | { [k: string]: Json };
function depth(j: Json): number {
  if (Array.isArray(j)) return 1 + Math.max(0, ...j.map(depth));
  if (j !== null && typeof j === "object") return 1 + Math.max(0, ...Object.values(j).map(depth));
  return 0;
}
console.log(depth([1, [2, { a: [3] }]]));
function assertNever(x: never): never {
  throw new Error("never " + x);
}
type AB = "a" | "b";
function ab(x: AB) {
  switch (x) {
    case "a":
      return 1;
    case "b":
      return 2;
    default:
      return assertNever(x);
  }
}
console.log(ab("a"), ab("b"));

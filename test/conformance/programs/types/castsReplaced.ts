// A cast of what may not be there, with another value in its place
function first(text: string): string {
  const seen = new Set<unknown>();
  for (const c of text) seen.add(c);
  return (Array.from(seen)[0] as string) || "none";
}
console.log(first(""), first("ab"));

function nameOf(o: Record<string, unknown>): string {
  return (o["name"] as string) ?? "anon";
}
console.log(nameOf({}), nameOf({ name: "x" }), nameOf({ name: "" }));

const settings = new Map<string, unknown>([
  ["port", 80],
  ["zero", 0],
  ["tags", ["a", "b"]],
]);
const port = (settings.get("port") as number) || 5;
const other = (settings.get("other") as number) || 5;
const zero = (settings.get("zero") as number) ?? 5;
const tags = (settings.get("tags") as string[]) ?? [];
const none = (settings.get("none") as string[]) ?? [];
console.log(port, other, zero, (settings.get("zero") as number) || 7);
console.log(tags, none, tags.length, none.map((t) => t.length));

interface Point {
  x: number;
  y: number;
}
const stored: Record<string, unknown> = { p: { x: 1, y: 2 } };
const origin: Point = { x: 0, y: 0 };
for (const key of ["p", "q"]) {
  const { x, y } = (stored[key] as Point) ?? origin;
  console.log(key, x, y, (stored[key] as Point) || "nothing");
}

const items: (string | number)[] = [];
console.log((items[0] as string) || "empty", (items[0] as number) ?? -1);
items.push("z");
console.log((items[0] as string) || "empty", JSON.stringify({ a: (stored["r"] as string) ?? "no" }));

interface Node_ {
  name: string;
  next?: Node_;
  greet?: (who: string) => string;
  items?: number[];
}
const leaf: Node_ = { name: "leaf", greet: (who) => `hi ${who}` };
const root: Node_ = { name: "root", next: leaf, items: [1, 2, 3] };
console.log(root.next?.name, root.next?.next?.name, root.next?.next?.next?.name.length);
console.log(root.items?.[1], leaf.items?.[0], root.items?.length);
console.log(leaf.greet?.("you"), root.greet?.("you"), root.next?.greet?.("me").toUpperCase());
let n = 0;
const none: Node_ | undefined = [root].find((x) => x.name === "missing");
console.log(none?.items?.[n++], n);
console.log(none?.name ?? "default", root.name ?? "default");
const zero: number | null = [0, null][0]!;
console.log(zero ?? 5, zero || 5);
delete root.next?.items;
root.next!.items ??= [];
root.next!.items!.push(7);
console.log(leaf.items?.join());
function maybe(x: number): number | undefined {
  return x > 1 ? x : undefined;
}
for (const x of [1, 2]) {
  const v = maybe(x)?.toFixed(1);
  console.log(v === undefined ? "undefined" : v);
  if (maybe(x)?.toString() === "2") console.log("two");
}
let flag: boolean | undefined;
flag ||= true;
flag &&= false;
console.log(flag);
const map = new Map<string, { count: number }>();
map.set("a", { count: 1 });
console.log(map.get("a")?.count, map.get("b")?.count ?? 0);
const deep: { a?: { b?: { c: () => number } } } = { a: { b: { c: () => 42 } } };
console.log(deep.a?.b?.c(), deep?.a?.b?.["c"]());

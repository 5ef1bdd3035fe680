// Defaults of another type than the element or key that may be absent
const scores: Record<string, number> = { amy: 3 };
console.log(scores["bob"] ?? "n/a", scores.amy ?? "n/a", `${scores["zed"] ?? "n/a"}`);
const v = scores["bob"] ?? "n/a"; console.log(v, typeof v, `${v}`, "v: " + v);
const flags: boolean[] = [true]; console.log(flags[3] ?? "unset", flags[0] ?? "unset", flags[9] ?? 0, flags[9] ?? null);
const names: string[] = ["a"]; console.log(names[4] ?? null, names[4] ?? 7, typeof (names[4] ?? false));
const objs: { id: number }[] = [{ id: 1 }]; console.log(objs[2] || "nothing", objs[2] ?? -1, objs[0] || "nothing");
function look(k: string) { return scores[k] ?? "missing"; } console.log(look("x"), look("amy"));
const list = ["amy", "bob"].map((k) => (scores[k] as number | undefined) ?? "none"); console.log(list, list.join());
let w = scores["bob"]; console.log(w ?? "unset");
console.log(String(flags[5] ?? 1.5), JSON.stringify(objs[3] ?? null), JSON.stringify(flags[8] ?? "x"));
const fns: (() => number)[] = []; console.log(fns[0] ?? "no fn", (fns[0] ?? (() => 9))());
const pick = (k: string): string | number => scores[k] ?? "?"; console.log(pick("amy"), pick("q"));
function show(x: string | number | null) { console.log(x === null ? "null!" : typeof x, x); } show(scores.zed ?? "s"); show(scores.zed ?? null); show(scores.amy ?? null);
const t = scores.zed ? "yes" : scores.q ?? "no"; console.log(t);
const first = names[3] ?? null; if (first === null) console.log("none"); else console.log(first.length);
const second = names[0] ?? null; console.log(second?.toUpperCase(), second === null);
let cur = objs[0] ?? null; while (cur !== null) { console.log(cur.id); cur = objs[cur.id] ?? null; } console.log(cur);
class Q { items: number[] = []; peek(): number | null { return this.items[0] ?? null; } get head() { return this.items[0] ?? null; } } console.log(new Q().peek());
const opts: { name: string; size: number } = { name: "n", size: 2 }; console.log(opts.name ?? 5, opts.size || "none");
{
  const names: string[] = ["a"];
  const first = names[3] ?? null;
  console.log(first === null, first);
  if (first !== null) console.log(first.length); else console.log("none");
  function peek<T>(xs: T[]): T | null { return xs[0] ?? null; }
  console.log(peek(names), peek([]), peek<number>([]) === null);
  const u = names[7] ?? undefined; console.log(u, u === undefined);
  function last(xs: number[]) { return xs[xs.length - 1] ?? null; }
  console.log(last([1]), last([]), last([]) === null);
  const m: Record<string, { id: number }> = { a: { id: 1 } };
  const hit = m["zz"] ?? null; console.log(hit, hit?.id, hit === null ? "no" : hit.id);
}

// What may be absent, in front of ?? and && and as an argument with a default
{
  const objs: { id: number; name?: string }[] = [{ id: 1 }];
  const rec: Record<string, { n: number }> = { a: { n: 1 } };
  console.log(objs[9] && "x", objs[0] && "x", rec["zz"] && rec["zz"].n, rec.a && rec.a.n);
  console.log(objs[9]?.id ?? "none", objs[0]?.id ?? "none", rec["q"]?.n ?? null, rec.a?.n ?? null);
  console.log(objs[9]?.name?.toUpperCase() ?? 0, objs[9]?.id === undefined, objs[9]?.id);
  const t = objs[9] && objs[9].id; console.log(t, t === undefined);
  const v = objs[9]?.id ?? -1; console.log(v + 1);
  const w = (objs[9] && objs[9].id) || "zero"; console.log(w);
  function f(x: number = 5, y: string = "d") { return `${x}${y}`; }
  const nums: number[] = [1]; const strs: string[] = [];
  console.log(f(nums[0]), f(nums[7]), f(nums[0], strs[3]), f(undefined, "n"));
  function g({ a = 1, b }: { a?: number; b?: string }) { return [a, b]; }
  console.log(g({ a: nums[5], b: strs[2] }));
  const fns: Record<string, () => number> = { one: () => 1 };
  console.log(fns.two?.() ?? "no", fns.one?.() ?? "no", (fns.two || (() => 7))());
  const cond = objs[3] ? "there" : null; console.log(cond);
  let acc: { id: number } | undefined = objs[0]; acc = objs[8]; console.log(acc, acc?.id);
  const nested: Record<string, Record<string, number>> = { a: { b: 1 } };
  console.log(nested.a?.b ?? "x", nested.a?.c ?? "x", nested.q?.b ?? "x", nested["q"]?.["b"]);
  for (const k of ["a", "q"]) { const inner = nested[k]; if (inner) console.log(Object.keys(inner)); else console.log("no", k); }
  const grid = [[1, 2], [3, 4]]; console.log(grid[5]?.[0] ?? "out", grid[0]?.[9] ?? "out", grid[1]?.[1] ?? "out");
  const firstWord = "".split(" ")[3] ?? "none"; console.log(firstWord);
}
interface Node3 { v: number; next: Node3 | null }
const table: Record<string, Node3> = {}; table.x = { v: 1, next: null };
const hit = table["x"] ?? null, miss = table["y"] ?? null;
console.log(hit === null, miss === null, miss?.v, hit?.next?.v ?? "end");
const cache = new Map<string, number[]>(); const arr = cache.get("k") ?? []; arr.push(1); cache.set("k", arr); console.log(cache);
function find(list: Node3[], v: number): Node3 | null { for (const n of list) if (n.v === v) return n; return null; }
console.log(find([hit!], 1)?.v ?? "none", find([], 1)?.v ?? "none");
function get<T>(xs: T[], i: number, d: T): T { return xs[i] ?? d; }
console.log(get([1], 0, 9), get([1], 4, 9), get<string | null>(["a"], 3, null));
function getOr<T, D>(xs: T[], i: number, d: D): T | D { return xs[i] ?? d; }
console.log(getOr([1], 5, "d"), getOr(["s"], 0, null), getOr(["s"], 7, null), getOr([true], 3, 0));
class Repo<T extends { id: number }> { private items: Record<number, T> = {}; add(t: T) { this.items[t.id] = t; return this; } get(id: number): T | null { return this.items[id] ?? null; } has(id: number) { return this.items[id] !== undefined; } first() { return Object.values(this.items)[0] ?? null; } }
const r = new Repo<{ id: number; n: string }>().add({ id: 3, n: "three" }); console.log(r.get(3), r.get(4), r.has(3), r.has(9), r.first(), new Repo().first());
const queue: number[] = [1, 2]; let cur: number | null; while ((cur = queue.shift() ?? null) !== null) console.log(cur); console.log(cur);
const words = ["a", "bb"]; const lens = Object.fromEntries(words.map((w) => [w, w.length])); console.log(lens["zz"] ?? "none", lens.bb ?? "none");
const stack: string[] = []; const top = stack[stack.length - 1] ?? "(empty)"; console.log(top); stack.push("x"); console.log(stack[stack.length - 1] ?? "(empty)");
const argv: string[] = ["run"]; const [cmd, target = "all"] = argv; console.log(cmd, target); const n = Number(argv[1] ?? "10"); console.log(n);
const env: { [k: string]: string } = { A: "1" }; const level = env.LEVEL ?? "info", num = parseInt(env.A ?? "0", 10), flag = (env.DEBUG ?? "") === "1"; console.log(level, num, flag);

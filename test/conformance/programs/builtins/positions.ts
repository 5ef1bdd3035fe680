const a: number[] | undefined = [1, 2, 3].length > 2 ? [3, 1] : undefined;
console.log(a?.map(x => x + 1), a?.["length"], a?.at(-1), a?.slice(1)?.length, a?.map(x => x).filter(x => x > 1)?.[0]);
console["log"]("elem"); const xs = [1, 2]; xs["push"](3); console.log(xs, xs["length"], "abc"["toUpperCase"]());
const args = [5, 3, 9] as const; console.log(Math.max(...args), Math.min(4, ...args), String.fromCharCode(...[72, 73]), xs.concat(...[[4], [5]]), Array.of(...args));
xs.push(...args, ...[7]); console.log(xs, xs.push(...[]), xs.splice(0, 2, ...[100, 200]), xs);
console.log(...args, ..."ab"); console.log("fmt %d", ...[1, 2]); const parts = ["%s!", "x"]; console.log(...parts);
const s: string | null = "x,y" as string | null; console.log(s?.split(",").length ?? 0, s?.toUpperCase() ?? "none", (s ?? "").padEnd(5, "-"), s!.length);
const m: Map<string, number[]> = new Map(); (m.get("k") ?? m.set("k", []).get("k")!).push(1); m.get("k")?.push(2); console.log(m, m.get("zz")?.length, m.get("k")?.[0]);
let n = 0; const next = () => ++n; console.log([next(), next()].map(v => v * next()), Math.max(next(), next()), "abc".slice(next() - 6), n); const idx = [10, 20, 30]; let i = 0; idx[i++] = idx.indexOf(20) + i; console.log(idx, i);
const order: string[] = []; const t = <T,>(name: string, v: T) => { order.push(name); return v; }; t("arr", [1, 2]).splice(t("start", 0), t("count", 1), t("item", 9)); t("s", "abc").replace(t("p", "b"), t("r", "x")); t("m", new Map<string, number>()).set(t("k", "k"), t("v", 1)); t("inc", [1]).includes(t("x", 1)); t("str", "abc").includes(t("y", "b")); ["a"].join(t("sep", "-")); console.log(order.join(" "));
void [1].map(x => x); [3, 1].sort(); "x".trim(); xs.length; if (xs.length && !xs.includes(0)) console.log("ok"); while (xs.length > 5) xs.pop(); console.log(xs.length); const cond = xs.length ? xs.shift() : xs.pop(); console.log(cond);
console.log([1, 2, 3].map((x) => { const y = x * 2; return y + 1; }), [1, 2].map(function (x) { return x; }), [[1, 2]].map(([p, q = 5]) => p! + q), [{ v: 1 }].map(({ v, w = 2 }: { v: number; w?: number }) => v + w), [1, 2, 3].reduce((acc, x) => { acc.push(x); return acc; }, [] as number[]));
const fns = { up: (x: string) => x.toUpperCase(), len: (x: string) => x.length }; console.log((["up", "len"] as const).map(k => fns[k]("ab"))); const chain = [5, 1].toSorted().map(String).join("").split("").map(Number); console.log(chain); label: { if (chain.length) break label; console.log("no"); }
const nested = [1, 2].map(x => [10, 20].map(y => x * y)); console.log(nested, [1, 2].flatMap(x => [x].concat([x * 2])), [1, 2, 3].map(x => [1, 2].filter(y => y < x).length), [..."ab"].map((c, i) => () => c + i).map(f => f()));
switch ([1, 2].length) { case 2: console.log("two"); break; default: console.log("other"); } for (const v of [1, 2].map(x => x * 3)) if (v > 3) console.log(v); for (let j = 0, L = xs.length; j < L; j++) xs[j]! *= 2; console.log(xs);

// passing through
const log: string[] = [];
function t<T>(n: string, v: T): T { log.push(n); return v; }
const id = <T>(v: T): T => v;
const tap = <T,>(v: T, f?: () => void) => (f?.(), v);
async function later<T>(v: T, ms = 1): Promise<T> { await new Promise(r => setTimeout(r, ms)); return v; }
class P { constructor(public x: number) {} get dbl() { return this.x * 2; } }
const o = t("o", { get a() { return 1; }, b: [1, 2] });
const p = t("p", new P(4)); const m = t("m", new Map([["k", 1]])); const f = t("f", (x: number) => x + 1); const s = t("s", new Set([1]));
console.log(o.a + o.b[t("i", 1)], p.dbl, m.get("k"), f(2), s.has(1), t("arr", [3, 4]), t("lit", { z: 1, y: 2 }), t("n", null), t("u", undefined), t("num", 1.5));
console.log(id(p) === p, id(o).a, id({ q: 1 }), [1, 2].map(id), [p, new P(1)].map(id).map(q => q.dbl), tap({ a: 1, b: 2 }, () => log.push("tap")), tap(o).a);
const r = await later({ w: 1, v: [1] }); console.log(r, (await later(p)).dbl, (await later(o)).a, await later(null), await later(Promise.resolve(5)));
console.log(await Promise.all([later(3, 3), later("a", 1), later(o).then(x => x.a)]));
function first<T>(a: T, b: T): T { if (log.length > 3) return a; return b; }
console.log(first({ a: 1 }, { a: 2 }).a, first(p, new P(9)).dbl);
const fn: <T>(v: T) => T = id; console.log(fn({ k: 1 }));
t("c", new P(1)).x = 5; t("d", o).b.push(3); console.log(o.b, log.join());
let n: number | null = t<number | null>("nn", null); n = t("nn", 4); console.log(n);
for (const [k, v] of t("ents", Object.entries({ a: 1, b: 2 }))) console.log(k, v);
for (const ch of t("gen", (function* () { yield 1; yield 2; })())) console.log(ch);
console.log({ ...t("sp", { a: 1, ...t("sp2", { b: 2 }) }) }, [...t("l", [1]), ...t("ss", "ab")]);
console.log(t("o?", undefined as { a?: { b: number } } | undefined)?.a?.b, t("und", [] as number[])[0] === undefined);
const { a, ...rest } = t("destr", { a: 1, b: 2, c: 3 }); console.log(a, rest);
switch (t<string>("sw", "b")) { case t("ca", "a"): console.log("A"); case t("cb", "b"): console.log("B"); case t("cc", "c"): console.log("C"); }
console.log(log.length);

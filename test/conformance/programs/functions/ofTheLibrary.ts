// Functions of the library in lists, records, fields and variables.
const m: Record<string, (x: number) => number> = { sqrt: Math.sqrt, neg: (x) => -x };
for (const k of ["sqrt", "neg"]) { const v = m[k]!(-4); console.log(v || "falsy", v ? "t" : "f", v === v, [v], v + 1, `${v}`, v > 0, Math.max(v, 1)); }
const f = Math.log; const g = [Math.cbrt, (x: number) => x * 2]; console.log(f(-1) || 7, g.map((h) => h(27)), g.map((h) => h(27) / 2), { r: g[0]!(8) }); const h = Number.parseFloat; console.log(h("x") || 1, h("2") + 1, [h("3")], `${h("4.0")}`);
const pick = (b: boolean) => b ? Math.floor : Math.sqrt; console.log(pick(true)(2.5), pick(false)(2), [10, 20, 30][pick(true)(1.9)], "abc"[pick(false)(4)], pick(false)(-1) || "nan");
const conv: ((s: string) => number)[] = [Number, parseInt, Number.parseFloat, (s) => s.length]; console.log(conv.map((c) => c("1.50")), conv.map((c) => c("zz") || "none"), conv.map((c) => `${c("7")}`));
const tests: ((x: unknown) => boolean)[] = [Array.isArray, Number.isInteger, (x) => typeof x === "string"]; console.log(tests.map((t) => t([1])), tests.map((t) => t("s")), tests.map((t) => t(5)));
const mk: (() => object)[] = [() => ({ z: 1, a: 2 })]; console.log(mk.map((k) => k())); const js: ((x: object) => string)[] = [JSON.stringify, (o) => Object.keys(o).join()]; console.log(js.map((j) => j({ q: 1, b: [2] })));
const ks: ((o: object) => unknown[])[] = [Object.keys, Object.values, Object.entries]; console.log(ks.map((k) => k({ z: 1, b: { y: 1, x: 2 } })));
const lists: ((o: object) => unknown)[] = [Object.keys, Object.values, Object.entries, JSON.stringify]; console.log(lists.map((k) => k({ z: 1, b: { y: 1, x: 2 }, a: 0 })));
const pp = { zeta: 1, alpha: 2, mid: { z: 1, a: 2 } }; const shows = [console.log, (x: unknown) => console.log(x)]; shows[0]!(pp);
const out = { write: console.log }; out.write({ zz: 1, bb: { yy: 1, aa: 2 } }); const say: (...a: unknown[]) => void = console.log; say({ q: 1, d: { c: 1, b: 2 } }, [{ zw: 1, b: 2, a: 3 }]);
const apply = <A, B>(f: (a: A) => B, a: A) => f(a); console.log(apply(Object.keys, { z: 1, y: 2, b: 3, a: 4 }), apply((o: object) => JSON.stringify(o), { z: 1, y: { w: 1, b: 2, a: 3 }, a: 4 }), apply(Object.entries, { zq: 1, yq: 2, bq: 3 }));
class L { constructor(private out: (...x: unknown[]) => void = console.log) {} put(x: object) { this.out("put", x); return this; } } new L().put({ zr: 1, yr: { zb: 1, ya: 2 }, ar: 3 }).put([{ b: 1, a: 2, c: 0 }]);

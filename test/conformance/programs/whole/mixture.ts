function outer() { let a = 1; function inner() { a += 1; const deep = () => { a *= 2; return () => a++; }; return deep(); } const h = inner(); h(); h(); return a; }
console.log(outer());
let shared = 0; const inc = () => { shared++; }; const incs = [inc, inc, () => { shared += 10; }]; incs.forEach((f) => f()); console.log(shared);
function varargs(first: string, ...rest: (string | number)[]) { return `${first}:${rest.length}:${rest.join("")}`; } console.log(varargs("a"), varargs("b", 1, "x"), varargs(...(["c", 2, 3] as const)));
function destr({ a, b: { c = 5, ...more } = { c: undefined as number | undefined, d: 4 }, ...rest }: { a: number; b?: { c?: number; d?: number }; e?: string; f?: boolean }, [p, , q = 9, ...tail]: number[] = [1, 2]) { return [a, c, more, rest, p, q, tail]; }
console.log(destr({ a: 1, e: "e", f: true }), destr({ a: 2, b: { c: 3 } }, [5, 6, 7, 8, 9]));
let [m, n] = [1, 2]; [m, n] = [n, m]; console.log(m, n); const arr = [1, 2, 3]; [arr[0], arr[2]] = [arr[2]!, arr[0]!]; console.log(arr); ({ m, n } = { m: 10, n: 20 }); console.log(m + n);
const objs = { list: [{ id: 1 }, { id: 2 }] }; objs.list[0]!.id += 5; objs.list[1]!["id"]++; console.log(objs); for (objs.list[0]!.id of [7, 8]) ; console.log(objs.list[0]!.id);
let un: number | undefined; un ??= 4; un ||= 5; un &&= un + 1; console.log(un); let str = ""; str ||= "filled"; str += 1; str += null; console.log(str);
console.log([..."abc"].map((c, i, all) => c + i + all.length), Array.from("xyz", (c) => c.toUpperCase()), [1, 2, 3].map(String), ["1", "2"].map(Number), ["a", "", "b"].filter(Boolean));
console.log([3, 1, 2].map((x) => ({ x })).sort((a, b) => a.x - b.x).map(({ x }) => x), [[1, 2], [3]].map(([a, b]) => a! + (b ?? 0)));
const memo = new Map<string, (n: number) => number>([["dbl", (n) => n * 2], ["neg", (n) => -n]]); console.log(memo.get("dbl")!(4), memo.get("neg")?.(3), memo.get("none")?.(1), [...memo.values()].map((f) => f(1)));
type Op = (a: number, b: number) => number; const ops: Record<string, Op> = { "+": (a, b) => a + b, "-": (a, b) => a - b }; 
console.log(Object.keys(ops).map((k) => ops[k]!(5, 3)));
const once = <A extends unknown[], R>(f: (...a: A) => R) => { let done = false; let r: R; return (...a: A): R => { if (!done) { done = true; r = f(...a); } return r; }; }; const init = once((a: number, b: string) => { console.log("init", a, b); return a; }); console.log(init(1, "x"), init(2, "y"));
for (const [k, v] of Object.entries({ a: 1, b: [2], c: { d: 3 } })) console.log(k, v, typeof v); for (const i in ["p", "q"]) console.log(i, typeof i);
const weird = { "quoted-key": 1, class: "kw", None: 0, "": "empty" }; console.log(weird["quoted-key"], weird.class, weird.None, weird[""], weird);
lbl: for (let i = 0, j = 10; i < j; i += 3, j--) { if (i === 3) continue lbl; console.log(i, j); }
let w = 5; while (w --> 0) { if (w === 3) continue; if (w === 1) break; console.log(w); } const cond = w > 5 ? "a" : w > 0 ? "b" : "c"; console.log(cond, !!w, !w, -w, +true, ~w, typeof w);
switch (w as number) { case 0: { const scoped = "zero"; console.log(scoped); break; } case 1: { const scoped = "one"; console.log(scoped); } case 2: console.log("fell"); default: console.log("default"); case 9: console.log("nine"); }
console.log(((a, b = a + 1, [c, d] = [b, b * 2]) => a + b + c + d)(1), (() => ({}))(), (() => { })());

const inv: Record<string, number> = { a: 1, b: 2 }; console.log("a" in inv, delete inv["a"], "a" in inv);
const arr = [1, 2]; console.log(`${arr}`, arr.length = 1, `${arr}`); console.log(arr + "", (arr[0] = 9), String(arr));
const o: { x: number; y?: number } = { x: 1 }; const show = (...v: unknown[]) => console.log(JSON.stringify(v)); show({ ...o }, (o.x = 5), { ...o }, (o.y = 2), Object.keys(o).length); show([...arr], (arr[0] = 3), [...arr]);
class V { constructor(public n: number) {} toString() { return "V" + this.n; } valueOf() { return this.n; } } const v = new V(1); console.log(`${v}`, (v.n = 2), `${v}`, "" + String(v), (v.n += 1), `${v}`);
let k = 1; console.log(k, (k = 2), k, [k, (k = 3)], { k, m: (k = 4), n: k }); const m = new Map([["a", 1]]); show(m.size, m.has("b"), m.set("b", 2).size, m.size); show(arr.includes(7), (arr[1] = 7), arr.includes(7), arr.length);
const w: { v: number | null } = { v: null }; show(w.v ?? "n", (w.v = 3), w.v ?? "n"); show(w.v === 3, (w.v = null), w.v === 3); show(w.v === null ? "null" : w.v, (w.v = 1), typeof w.v);
const nested = { a: { b: 1 } }; const { a } = nested; show(nested.a.b, (a.b = 2), nested.a.b, a === nested.a, (nested.a = { b: 5 }).b, a === nested.a);
console.log(v instanceof V, "n" in v, (() => { v.n = 100; return 0; })(), v.n, "x" in o, delete o.y, "y" in o);
let s = ""; const add = (x: string) => (s += x); console.log(s, add("a"), s, s.length, add("b"), s + s, s.toUpperCase(), (s = "z"), s);

// Keys that are there, and those that were taken away since
{
const o: Record<string, number> = { a: 1, B: 2 };
for (const k of Object.keys(o).map((k) => k.toUpperCase())) console.log(k, o[k]);
for (const k of Object.keys(o).filter((k) => k !== "a").reverse()) console.log(k, o[k]);
const names = Object.keys(o).concat("zz"); for (const k of names) console.log(`${o[k]}`, o[k] === undefined);
const sorted = Object.keys(o).sort(); sorted.forEach((k) => console.log(o[k]));
console.log(Object.keys(o).reduce((a, k) => a + String(o[a]) + o[k], ""));
let keys = Object.keys(o); keys = ["q"]; for (const k of keys) console.log(o[k]);
const p: Record<string, number> = { x: 1 }; if (!(`y` in p)) p["y"] = 5; console.log(p["y"], p["z"]);
}
{
const o: Record<string, number> = { a: 1, b: 2, c: 3 };
for (const k in o) { delete o[k]; console.log(k, o[k]); }
const p: Record<string, number> = { a: 1, b: 2 };
for (const k of Object.keys(p)) { if (k === "a") delete p["b"]; console.log(k, p[k]); }
const q: Record<string, string> = { x: "1" }; const ks = Object.keys(q); delete q["x"]; for (const k of ks) console.log(q[k]);
let r: Record<string, number> = { a: 1 }; for (const k in r) { r = {}; console.log(r[k]); }
const s: Record<string, number> = {}; s["k"] = 1; delete s["k"]; console.log(s["k"]);
const t: Record<string, number> = {}; const key = "m"; if (key in t) console.log("no"); t[key] = 4; const f = () => { delete t[key]; }; f(); console.log(t[key]);
const u: Record<string, number> = { z: 1 }; for (const k in u) { if (k in u) { delete u[k]; console.log(u[k]); } }
function drop(d: Record<string, number>) { for (const k in d) delete d[k]; }
const v: Record<string, number> = { z: 1 }; for (const k in v) { drop(v); console.log(v[k]); }
}
{
class C { private m: Record<string, number> = {}; put(k: string) { this.m[k] = 1; this.reset(); return this.m[k]; } keep(k: string) { this.m[k] = 2; console.log(this.m[k]); } reset() { this.m = {}; } }
const c = new C(); console.log(c.put("a")); c.keep("z");
const g: Record<string, Record<string, number>> = {}; (g["a"] ??= {})["x"] = 1; console.log(g["a"]["x"]); g["a"] = {}; console.log(g["a"]["x"], g["a"]["y"]);
let cur: Record<string, number> = { a: 1 }; cur["q"] = 2; cur = { b: 1 }; console.log(cur["q"], cur["b"]);
interface Store { [k: string]: string } const st: Store = { a: "x" }; function rm(s: Store, k: string) { delete s[k]; } for (const k of Object.keys(st)) { rm(st, k); console.log(st[k]); }
}

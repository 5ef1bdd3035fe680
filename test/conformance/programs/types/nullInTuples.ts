// Elements of tuples that may be null
type Val = number | string | boolean | null | ((...a: Val[]) => Val);
type Env = { get(n: string): Val };
const env = (parent: Env | null, ...es: [string, Val][]): Env => ({ get: (n) => { const e = es.find(([k]) => k === n); if (e) return e[1]; if (!parent) throw new ReferenceError(n); return parent.get(n); } });
const r = env(null, ["a", null], ["b", (x) => x]).get("a"); console.log(r === null);

let self: Env; self = { get: (n) => (n === "x" ? null : 1) };
const runIn = (s: Env): Val => s.get("x"); const found = runIn(self); console.log(found === null);
const fs: Val = (...a) => a[0] ?? null; console.log(fs !== null);
const g = (...a: Val[]): Val => { const x = a.map((p, i): [string, Val] => [String(p), a[i] ?? null]); return x[0]![1]; }; console.log(g(1) === null);

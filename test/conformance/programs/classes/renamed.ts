class Move { from = 1; is = true; "a-b" = 2; a_b = 3; constructor(readonly to = 5, public pass = 0) {} not() { return !this.is; } get in() { return this.from + 1; } set in(v: number) { this.from = v; } } class Sub extends Move { def = 9; other = 1; }
const m = new Move(); for (const k of ["from", "is", "to", "pass", "a-b", "a_b"] as const) console.log(k, m[k]); const keys = Object.keys(m) as (keyof Move)[]; console.log(keys, keys.map(k => m[k])); m["from"] = 7; const kk: "from" | "pass" = Math.random() < 2 ? "from" : "pass"; m[kk] += 5; console.log(m, m.in, m["in"], m.not(), "in" in m, "from" in m, "from_" in m, "nope" in m); m.in = 3; console.log(m.from, { ...m }, JSON.stringify(new Sub()), new Sub());
interface Range { from: number; to: number } const rs: Range[] = [m, { from: 10, to: 20 }]; console.log(rs.map(r => r.from + r.to), rs.map(({ from, to }) => `${from}-${to}`)); for (const r of rs) { r.from++; const { from, ...rest } = r; console.log(from, Object.keys(rest)); } function get<T, K extends keyof T>(o: T, k: K): T[K] { return o[k]; } console.log(get(m, "from"), get(new Sub(), "def"), get({ in: 1 }, "in")); const s: Record<string, unknown> = { ...new Sub() }; console.log(s["def"], s["from"], Object.assign(new Sub(), { from: 100 }).from);
{
// computed member names, string names, numeric-like
const KEY = "dyn"; const SYM = Symbol("s");
class K { [KEY] = 1; ["a-b"] = 2; "quoted name" = 3; static [KEY] = "st"; [`get${"X"}` as const]() { return 4; } get [`${KEY}2`]() { return 6; } }
const k = new K(); console.log(k.dyn, k["a-b"], k["quoted name"], K.dyn, Object.keys(k));
}

const LIMITS: readonly number[] = Object.freeze([1, 2, 3]);
function sum(xs: readonly number[]) { return xs.reduce((a, b) => a + b, 0); }
const a: number[] = []; a.push(4); a[0] = 5;
console.log(sum(LIMITS), sum(a));
interface Cfg { n: number; name: string }
const DEF: Cfg = Object.freeze({ n: 1, name: "d" });
function show(c: Cfg) { console.log(c); }
show(DEF);
const mine: Cfg = { ...DEF }; mine.n = 2; show(mine);
const c2: Cfg = structuredClone(DEF); c2.n = 9; show(c2);
const merged = Object.assign({}, DEF, { n: 7 }); merged.name = "z"; show(merged);
function count(words: string[]): Readonly<Record<string, number>> { const r: Record<string, number> = {}; for (const w of words) r[w] = (r[w] ?? 0) + 1; return Object.freeze(r); }
console.log(count(["a", "b", "a"]));
class P { readonly x: number; y: number; #z = 1; constructor(x: number) { this.x = x; this.y = x * 2; Object.freeze(this); } bump() { this.#z++; return this.#z; } with(x: number) { return new P(x); } }
const p = new P(3); console.log(p.x, p.y, p.bump(), p.with(4).x);
function deepFreeze<T extends object>(o: T): T { for (const v of Object.values(o)) if (typeof v === "object" && v !== null) deepFreeze(v); return Object.freeze(o); }
const d = deepFreeze({ a: { b: 1 }, c: [1, 2] });
console.log(d.a.b, d.c, d);
type State = Readonly<{ n: number; log: readonly string[] }>;
let state: State = Object.freeze({ n: 0, log: Object.freeze([] as string[]) });
function reduce(s: State, a: { type: "inc" } | { type: "log"; m: string }): State { switch (a.type) { case "inc": return Object.freeze({ ...s, n: s.n + 1 }); case "log": return Object.freeze({ ...s, log: Object.freeze([...s.log, a.m]) }); } }
state = reduce(state, { type: "inc" }); state = reduce(state, { type: "log", m: "x" }); console.log(state);
const Lv = Object.freeze({ LOW: 1, HIGH: 2 } as const); const lv: { level: number } = { level: Lv.LOW }; lv.level = Lv.HIGH; console.log(lv);
const rows = [{ id: 1 }, { id: 2 }]; const fr = rows.map((r) => Object.freeze({ ...r })); rows[0]!.id = 5; console.log(rows, fr);

// What is read again after a call that changed it, against what the checker still believes
{
const o: { x?: number; s: string | null } = { x: 1, s: "a" };
function clear() { o.x = undefined; o.s = null; }
if (o.x !== undefined && o.s !== null) { console.log(o.x, o.s); clear(); console.log(o.x, o.s, `${o.x} ${o.s}`, typeof o.x, typeof o.s, o.x === undefined); }
class P { v: string | undefined = "q"; reset() { this.v = undefined; } run() { if (this.v) { this.reset(); console.log(this.v, [this.v], { v: this.v }); } } }
new P().run();
const arr: (number | undefined)[] = [1, 2]; const wipe = () => { arr[0] = undefined; }; if (arr[0] !== undefined) { wipe(); console.log(arr[0], String(arr[0])); }
let g: number | null = 5; const drop = () => { g = null; }; if (g !== null) { drop(); console.log(g); }
const u: { k: string | number } = { k: "s" }; const num = () => { u.k = 5; }; if (typeof u.k === "string") { num(); console.log(u.k, typeof u.k, u.k + 1); }
const t: { b: boolean | number } = { b: true }; const one = () => { t.b = 1; }; if (t.b === true) { one(); console.log(t.b, `${t.b}`, JSON.stringify(t.b)); }
}
{
class S { on = false; mode: "a" | "b" = "a"; n: number | undefined; s: string | null = null; k: number | string = 0; toggle() { this.on = !this.on; this.mode = this.mode === "a" ? "b" : "a"; } clear() { this.n = undefined; this.s = null; this.k = "txt"; } }
const s = new S(); s.on = true; s.toggle(); console.log(s.on, `${s.on}`, s.on ? 1 : 2, typeof s.on, [s.on]); if (s.on) console.log("on"); else console.log("off");
s.mode = "a"; s.toggle(); console.log(s.mode, s.mode.length, [s.mode]);
s.n = 5; s.clear(); console.log(s.n, `${s.n}`, s.n === undefined, typeof s.n, [s.n], { n: s.n }, JSON.stringify({ n: s.n }));
s.s = "x"; s.clear(); console.log(s.s, `${s.s}`, s.s === null, typeof s.s, [s.s]);
s.k = 5; s.clear(); console.log(s.k, typeof s.k, `${s.k}`, s.k + 1);
let done = false; const run = () => { done = true; }; run(); console.log(done, `${done}`, done ? "y" : "n"); if (!done) console.log("not done");
let v: number | undefined = 3; const unset = () => { v = undefined; }; unset(); console.log(v, `${v}`);
s.n = 5; s.clear(); const copy = s.n; console.log(copy, `${copy}`); const { n } = s; console.log(n);
const o: { a: number | null } = { a: 1 }; const nul = (x: { a: number | null }) => { x.a = null; }; o.a = 7; nul(o); console.log(o.a, `${o.a}`, o.a ?? "none");
}
{
class Tok { constructor(public t: string, public v: string | null = null) {} }
class Parser { cur: Tok | null = null; i = 0; err: string | undefined; last?: number; constructor(readonly ts: Tok[]) { this.next(); }
  next() { this.cur = this.ts[this.i++] ?? null; return this.cur; }
  eat(t: string) { if (this.cur && this.cur.t === t) { const c = this.cur; this.next(); console.log(this.cur, this.cur === null); return c; } this.err = "no " + t; return null; }
  all() { while (this.cur) { console.log(this.cur.t, this.cur.v); this.next(); } console.log(this.cur); }
  sum(): number { let s = 0; while (this.cur !== null && this.cur.t === "n") { s += Number(this.cur.v); this.next(); } return s; }
  mark() { this.last = 1; this.unmark(); return this.last; } unmark() { this.last = undefined; }
}
const p = new Parser([new Tok("a"), new Tok("b", "x"), new Tok("n", "4"), new Tok("n", "5"), new Tok("z")]);
p.eat("a"); p.eat("q"); console.log(p.err, p.cur?.t); p.eat("b"); console.log(p.sum(), p.cur, p.mark()); p.all();
class Q { items: number[] = []; head: number | undefined; push(n: number) { this.items.push(n); this.head = this.items[0]; } pop() { this.items.shift(); this.head = this.items[0]; } drain() { let s = 0; while (this.head !== undefined) { s += this.head; this.pop(); if (this.head) s += this.head * 100; } return s; } }
const q = new Q(); q.push(1); q.push(2); q.push(3); console.log(q.head, q.drain(), q.head);
let cb: (() => void) | null = null; let st: string | null = "a"; const set = (x: string | null) => { st = x; };
if (st !== null) { set(null); console.log(st, `${st}`, [st], st === null); set("b"); console.log(st); }
for (const x of ["p", null, "q"]) { if (st) { console.log(st); set(x); console.log(st); } else set("r"); }
async function later() { const o: { v: number | null } = { v: 1 }; setTimeout(() => { o.v = null; }, 1); if (o.v !== null) { console.log(o.v); await new Promise<void>((r) => setTimeout(r, 5)); console.log(o.v, `${o.v}`); } }
later();
}

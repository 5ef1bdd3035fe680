// closures in all kinds of loops, with captured mutation
const acc: (() => string)[] = [];
for (let i = 0, j = 5; i < 3; i++, j--) acc.push(() => `${i}${j}`);
console.log(acc.map((f) => f()).join());
acc.length = 0;
for (const k in { x: 1, y: 2 }) acc.push(() => k);
console.log(acc.map((f) => f()).join());
acc.length = 0;
let n = 0;
while (n < 3) { let m = n * 2; acc.push(() => `${m++}`); n++; }
console.log(acc.map((f) => f() + f()).join());
acc.length = 0;
do { const d = n; acc.push(() => "d" + d); n--; } while (n > 1);
console.log(acc.map((f) => f()).join());
function outer(): string[] {
  const out: string[] = [];
  const fs: (() => void)[] = [];
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 2; j++) {
      if (j === 1 && i === 1) continue;
      fs.push(() => { out.push(`${i}-${j}`); });
    }
    if (i === 1) { fs.push(() => { out.push("mid" + i); }); }
  }
  for (const f of fs) f();
  return out;
}
console.log(outer().join());
function find(xs: number[][], want: number): (() => string) | undefined {
  outer: for (const row of xs) {
    for (const x of row) {
      const f = () => `f${x}`;
      if (x === want) return f;
      if (x < 0) continue outer;
      if (x > 100) break outer;
    }
  }
  return undefined;
}
console.log(find([[1, 2], [3]], 3)?.(), find([[-1, 3], [4]], 3)?.(), find([[101], [3]], 3)?.());
function gen(): (() => number)[] { const r: (() => number)[] = []; for (const x of [1, 2, 3]) { let y = x; r.push(() => (y += x)); } return r; }
const gs = gen();
console.log(gs.map((g) => g()), gs.map((g) => g()));
function sumClosures(): number { let s = 0; for (let i = 0; i < 4; i++) { const add = () => { s += i; }; add(); } return s; }
console.log(sumClosures());
const timers: { id: number; run: () => string }[] = [];
for (const id of [1, 2]) for (const name of ["a", "b"]) timers.push({ id, run: () => name + id });
console.log(timers.map((t) => t.run()).join());
function* genClosure(): Generator<() => number> { for (let i = 0; i < 3; i++) { const got: number = i * i; yield () => got + i; } }
for (const f of genClosure()) console.log(f());
const table: Record<string, (x: number) => number> = {};
for (const [name, k] of Object.entries({ dbl: 2, tpl: 3 })) table[name] = (x) => x * k;
console.log(table.dbl!(4), table["tpl"]!(4));
class Btn { handlers: (() => void)[] = []; count = 0; constructor() { for (let i = 0; i < 2; i++) this.handlers.push(() => { this.count += i + 1; }); } fire() { for (const h of this.handlers) h(); return this.count; } }
const btn = new Btn();
console.log(btn.fire(), btn.fire());
let x = 10;
{ let x = 20; { const x = 30; console.log(x); } console.log(x); }
console.log(x);
function shadow(x: number): number { { let x = 5; x++; if (x) { let x = 1; x--; } } return x; }
console.log(shadow(3));
var v1 = 1; { var v1 = 2; } console.log(v1);
function hoistVar(): number | undefined { if (x > 100) { var z: number | undefined = 1; } return z; }
console.log(hoistVar());
const fnExpr = function (this: void, a: number) { return a * 2; };
console.log(fnExpr(4), [1, 2].map(fnExpr as (a: number) => number).join());
function recur(n: number, f: (k: number) => void): void { if (n === 0) return; f(n); recur(n - 1, (k) => f(k * 10)); }
recur(3, (k) => console.log("k", k));
const once = <T>(f: () => T) => { let done = false; let r: T | undefined; return () => { if (!done) { r = f(); done = true; } return r; }; };
let cc = 0;
const o = once(() => ++cc);
console.log(o(), o(), cc);
function debounce(fn: (s: string) => void): { call(s: string): void; flush(): void } { let last: string | undefined; return { call(s) { last = s; }, flush() { if (last !== undefined) fn(last); last = undefined; } }; }
const db = debounce((s) => console.log("flush", s)); db.call("a"); db.call("b"); db.flush(); db.flush();
const pipeline = [(s: string) => s.trim(), (s: string) => s.split("").reverse().join(""), (s: string) => s + "!"];
console.log(pipeline.reduce((a, f) => f(a), " abc "));

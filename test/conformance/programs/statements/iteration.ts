// Iteration and live mutation
const a = [1, 2, 3]; for (const x of a) { if (x < 3 && a.length < 6) a.push(x * 10); console.log(x); }
const m = new Map([["a", 1]]); for (const [k, v] of m) { if (v < 3) m.set(k + "x", v + 1); console.log(k, v); }
const s = new Set([1, 2, 3]); for (const x of s) { if (x === 1) s.delete(2); if (x === 3) s.add(9); console.log(x); }
for (let i = 0; i < a.length; i++) { if (a[i] === 10) a.splice(i, 1); }
console.log(a);
let n = 3; for (let i = 0; i < n; i++) { if (i === 1) n = 5; console.log("i", i); }
for (let i = 0, len = a.length; i < len; i++) if (i % 2) console.log(a[i]);
function lim(): number { console.log("lim"); return 2; }
for (let i = 0; i < lim(); i++) console.log("l", i);
const obj: Record<string, number> = { x: 1, y: 2 }; for (const k in obj) { if (k === "x") delete obj["y"]; console.log(k); }
for (const k of Object.keys(obj)) obj[k + k] = 1; console.log(obj);
let count = 0; for (const c of "abc") for (const d of "xyz") { if (d === "y") break; count++; console.log(c + d); }
console.log(count);
for (let i = 5; i--; ) if (i === 3) continue; else console.log("dec", i);
for (let x = 0.5; x < 3; x += 0.5) console.log(x);
for (let i = 0; i < 10; i += 3) console.log("s", i);
for (let i = 10; i > 0; i -= 4) console.log("d", i);
for (let i = 2; i <= 2; i++) console.log("once");
for (let i = 0; i <= a.length - 1; i++) process(i);
function process(i: number): void { if (i > 2) return; console.log("p", a[i]); }
let str = ""; for (let i = 0, c = "a"; i < 3; i++, c += "b") str += c + ","; console.log(str);
const lookup = ["a", "b", "c"].entries(); for (const [i, v] of lookup) console.log(i, v);
for (const [i, v] of ["q", "w"].entries()) console.log(i, v);
for (const { length } of ["a", "bb"]) console.log(length);
var total = 0; for (var vi = 0; vi < 3; vi++) total += vi; console.log(vi, total);
let last; for (last of [1, 2]) ; console.log(last);
const pt = { x: 0 }; for (pt.x of [5, 6]) console.log(pt.x);
const arr2: number[] = [0, 0]; let q = 0; for (arr2[q++] of [7, 8]) ; console.log(arr2);
let pa: string, pb: number; for ([pa, pb] of [["k", 1]] as [string, number][]) console.log(pa, pb);
outer: while (true) { do { if (count++ > 12) break outer; if (count % 2) continue outer; console.log("w", count); } while (count < 100); }
const fnList = [1, 2, 3].map((k) => () => k); console.log(fnList.map((f) => f()));
console.log([..."ab"].map((c, i) => c + i), Array.from("xy", (c) => c + c), Array.from(new Set([3, 3, 4])));
const matrix = [[1, 2], [3, 4]]; for (const [p, q2] of matrix) console.log(p! + q2!);
const u = [..."aab"].reduce((acc, c) => acc.set(c, (acc.get(c) ?? 0) + 1), new Map<string, number>()); console.log(u);
const it = m.entries(); let r = it.next(); while (!r.done) { const [k, v] = r.value; console.log(k, v); r = it.next(); }
do console.log("single"); while (false as boolean);
if (!count) {} else console.log("x");
for (const x of [1, 2, 3]) switch (x) { case 2: continue; default: console.log("sw", x); }
switch (true as boolean) { case count > 100: console.log(">100"); break; case count > 10: console.log(">10"); break; default: console.log("small"); }
switch (count) { }
const z = (() => { switch (typeof count) { case "number": return "num"; default: return "other"; } })(); console.log(z);
const k2 = { a: 1, b: { c: [1, { d: 2 }] } }; const { b: { c: [, second] } } = k2; console.log(second);

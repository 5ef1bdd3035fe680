const fs: (() => unknown)[] = [];
for (let i = 0; i < 3; i++) fs.push(() => i);
for (let i = 0; i < 3; i++) { fs.push(() => i); i += 0; fs.push(() => i++); }
for (const x of [1, 2, 3]) fs.push(() => x);
for (const k in { a: 1, b: 2 }) fs.push(() => k);
let w = 0; while (w < 3) { const c = w * 10; fs.push(() => c + w); w++; }
do { let d = w; fs.push(() => d++); w--; } while (w > 0);
for (var v = 0; v < 2; v++) fs.push(() => v);
for (const [a, b] of [[1, 2], [3, 4]]) fs.push(() => a! + b!);
for (let i = 0, n = 3; i < n; i++) { if (i === 1) continue; fs.push(() => [i, n]); if (i === 2) break; }
console.log(fs.map((f) => f()).join(" ")); console.log(fs.map((f) => f()).join(" "));
function mk() { const out = []; for (let i = 0; i < 5; i++) { if (i === 3) return out; out.push(() => i * i); } return out; }
console.log(mk().map((f) => f()));
function find(xs: number[]) { for (const x of xs) { const f = () => x > 2; if (f()) return x; } return -1; }
console.log(find([1, 2, 3, 4]), find([]));
let s = 0; for (let i = 0; i < 3; i++) { const add = () => { s += i; }; add(); add(); } console.log(s);
const gs: (() => number)[] = []; for (let i = 0; i < 3; gs.push(() => i), i++); console.log(gs.map((g) => g()));
const hs: (() => number)[] = []; for (let i = 0; hs.push(() => i), i < 3; i++) {} console.log(hs.map((g) => g()));
const ks: (() => number)[] = []; for (let i = 0, f = () => i; i < 3; i++) ks.push(f); console.log(ks.map((g) => g()));
for (let i = 0; i < 2; i++) { for (let j = 0; j < 2; j++) { const f = () => `${i}${j}`; if (j === 1) fs.push(f); } } console.log(fs.slice(-2).map((f) => f()));
const counter = () => { let n = 0; return { inc: () => ++n, dec: () => --n, get: () => n }; };
const c1 = counter(), c2 = counter(); c1.inc(); c1.inc(); c2.dec(); console.log(c1.get(), c2.get());
outer: for (let i = 0; i < 3; i++) { for (let j = 0; j < 3; j++) { const f = () => i * j; if (f() === 2) break outer; if (j > i) continue outer; fs.push(f); } }
console.log(fs.slice(-4).map((f) => f()));
function* gen() { for (let i = 0; i < 3; i++) { const f = () => i; yield f; } }
console.log([...gen()].map((f) => f()));
async function as() { const r = []; for (let i = 0; i < 3; i++) { const f = () => i; await null; r.push(f); } return r.map((f) => f()); }
as().then((r) => console.log(r));

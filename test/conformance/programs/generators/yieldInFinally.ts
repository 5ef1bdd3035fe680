function* g() {
  try { yield 1; yield 2; } finally { console.log("fin a"); yield 99; console.log("fin b"); }
}
for (const x of g()) { console.log(x); break; }
function h() { for (const x of g()) { console.log(x); return x * 2; } return -1; }
console.log(h());
const it = g();
console.log(it.next(), it.return(7 as any), it.next(), it.next());
outer: for (const a of [1, 2]) { for (const x of g()) { console.log(a, x); continue outer; } }
try { for (const x of g()) { throw new Error("x" + x); } } catch (e) { console.log((e as Error).message); }
const [a] = g();
console.log(a);

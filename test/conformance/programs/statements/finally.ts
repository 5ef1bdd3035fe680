const out: unknown[] = [];
function f(n: number): string { a: { try { if (n === 0) break a; if (n === 1) return "r1"; if (n === 2) throw new Error("e"); out.push("t"); } catch (e) { out.push("c"); if (n === 2) break a; } finally { out.push("f" + n); if (n === 3) return "override"; } return "end" + n; } return "after" + n; }
for (let i = 0; i < 5; i++) console.log(f(i), out.splice(0));
function g() { for (let i = 0; ; i++) { try { if (i === 1) continue; if (i === 3) break; out.push(i); } finally { out.push("f" + i); } } return out.splice(0); } console.log(g());
function h() { o: for (const a of [1, 2, 3]) { for (const b of [1, 2, 3]) { try { if (b === 2) continue o; if (a === 3) break o; out.push(a * 10 + b); } finally { if (a === 2) out.push("fin"); } } } return out.splice(0); } console.log(h());
function k() { let i = 0; try { return i++; } finally { i += 10; out.push(i); } } console.log(k(), out.splice(0));
function l() { while (true) { try { return "try"; } finally { break; } } return "after"; } console.log(l());
function m() { for (const x of [1, 2]) { try { throw new Error("x"); } catch { continue; } finally { out.push(x); } } return out.splice(0); } console.log(m());
function n() { try { try { throw new Error("inner"); } finally { out.push("f1"); } } catch (e) { out.push((e as Error).message); try { throw new TypeError("second"); } catch (e) { out.push((e as Error).name); } out.push((e as Error).message); } return out.splice(0); } console.log(n());
function sw(x: number | string) { switch (x) { case 1: out.push(1); default: out.push("d"); case 2: out.push(2); break; case 3: { const y = x; out.push(y); } case "s": let z = "lex"; out.push(z); break; case f(4): out.push("f4"); } return out.splice(0); }
for (const x of [1, 2, 3, 4, "s", "end4", "zz"]) console.log(x, sw(x));
function sw2(x: number) { for (let i = 0; i < 3; i++) { switch (x + i) { case 1: continue; case 2: break; case 3: return i; default: out.push("d" + i); } out.push(i); } return -1; } console.log(sw2(0), sw2(1), sw2(5), out.splice(0));
lbl: switch (1 as number) { case 1: for (;;) { break lbl; } case 2: console.log("no"); }
let cnt = 0; do { if (cnt === 2) { cnt = 10; continue; } cnt++; } while (cnt < 5); console.log(cnt);
a: b: for (let i = 0; i < 3; i++) { if (i === 1) continue a; for (;;) { if (i === 2) break b; break; } console.log("lab", i); }
let j = 0; for (; j < 3;) j++; for (;;) { if (j-- < 0) break; } console.log(j);
for (const c of "héł") out.push(c); for (const [i, v] of ["a", "b"].entries()) out.push(i + v); for (const [k, v] of new Map([["k", 1]])) out.push(k + v); for (const [k, v] of Object.entries({ z: 1, y: 2 })) out.push(k + v); for (const k in ["x", "y"]) out.push(k + typeof k); console.log(out.splice(0));
block: { const t = 1; if (t) break block; console.log("no"); }

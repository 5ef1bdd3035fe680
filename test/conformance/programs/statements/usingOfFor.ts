class R { constructor(readonly n: string) { console.log("open", n); } [Symbol.dispose]() { console.log("sync close", this.n); } }
function f() { for (using r = new R("a"), q = new R("b"); ; ) { console.log("in"); break; } }
f();
label: for (let i = 0; i < 2; i++) { for (using r = new R("c" + i); ; ) { console.log(r.n); continue label; } }
class A { constructor(readonly n: string) { console.log("open", n); } async [Symbol.asyncDispose]() { console.log("close", this.n); } }
async function g() { for (await using r = new A("a"); ; ) { console.log("in"); break; } }
await g();
async function h() { for (await using r of [new A("b"), new A("c")]) { console.log("in", r.n); } return 5; }
console.log(await h());
for (using r = new R("i"), s = null; r.n.length < 5; ) { try { console.log(s); continue; } finally { break; } }
const fs: (() => string)[] = [];
for (using r = new R("cap"); fs.length < 2; ) fs.push(() => r.n);
console.log(fs.map((f) => f()));
outer: for (const x of [1, 2]) { for (using r = new R("q" + x); ; ) { continue outer; } }
function ret() { for (using r = new R("ret"); ; ) { return r.n; } }
console.log(ret());
try { for (using r = new R("thr"); ; ) throw new Error("body"); } catch (e) { console.log((e as Error).message); }

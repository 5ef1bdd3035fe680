class Res { constructor(readonly n: string) { console.log("open", n); } [Symbol.dispose]() { console.log("close", this.n); } use() { return this.n.length; } }
function f(fail: boolean) { using a = new Res("a"); using b = new Res("bb"); console.log(a.use() + b.use()); if (fail) throw new Error("inside"); return "returned"; }
console.log(f(false)); try { f(true); } catch (e) { console.log((e as Error).message); }
for (const n of ["x", "y"]) { using r = new Res(n); if (r.n === "x") continue; console.log("loop", r.n); }
{ using maybe = null as Res | null; console.log(maybe === null); }
async function g() { await using c = { async [Symbol.asyncDispose]() { await null; console.log("async close"); } }; console.log("in g", typeof c); }
g().then(() => console.log("g done"));

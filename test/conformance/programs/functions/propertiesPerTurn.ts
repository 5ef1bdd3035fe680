for (let i = 0; i < 3; i++) { const f = () => f.n + i; f.n = i * 10; f.n++; console.log(f(), f.n); }
const fs: (() => number)[] = [];
for (let i = 0; i < 3; i++) { function g() { g.n += 1; return g.n; } g.n = i * 10; g(); fs.push(g); fs.push(() => i); }
console.log(fs.map((f) => f()), fs.map((f) => f()));
function wrap(f: (n: number) => number) { const w = (n: number) => { w.calls++; w.last = n; return f(n); }; w.calls = 0; w.last = 0; const stats = () => `${w.calls}:${w.last}`; return { w, stats }; }
const a = wrap((n) => n + 1), b = wrap((n) => n * 2); a.w(1); a.w(2); b.w(7); console.log(a.stats(), b.stats());
class C { m() { function h() { return h.k++; } h.k = 1; h(); return h.k + h(); } } console.log(new C().m());
const inc = function () { return ++inc.total; }; inc.total = 5; console.log(inc(), inc(), inc.total);

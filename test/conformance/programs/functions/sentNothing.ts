// What `next()` sends where it's given nothing, and first calls, which send nothing
function* g1(): Generator<number, void, boolean> { while (true) { const r = yield 1; console.log(r, typeof r, r ? "T" : "F", `${r}`); } }
const a = g1(); a.next(); a.next(true); a.next();
function* g2(): Generator<number, string, number> { let t = 0; for (let i = 0; i < 3; i++) { t += yield t; } return "t" + t; }
const b = g2(); console.log(b.next(), b.next(5), b.next(6), b.next(7));


function* g4() { let total = 0; while (true) { const n: number | undefined = yield total; if (n === undefined) return total; total += n; } }
const d = g4(); d.next(); d.next(3); d.next(4); console.log(d.next());
function* g5() { const x: number = yield "a"; console.log(x + 1); } const h5 = g5(); h5.next(); h5.next(41); const k5 = g5(); k5.next(); k5.next();
function* idGen() { let id = 0; while (true) { const reset: boolean = yield id++; if (reset) id = 0; } } const i6 = idGen(); const take = () => i6.next().value; console.log(take(), take(), i6.next(true).value, take());
async function* ag(): AsyncGenerator<number, void, string> { for (let i = 0; i < 3; i++) { const s = yield i; console.log(s, s?.length); } } const w = ag(); w.next().then(() => w.next("abc")).then(() => w.next()).then((r) => console.log(r));

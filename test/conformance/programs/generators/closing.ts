const mk = (opts: { throwNext?: boolean; throwReturn?: boolean; noReturn?: boolean; throwDone?: boolean }) => ({ [Symbol.iterator]() { let n = 0; return { next() { console.log("next", n); if (opts.throwNext && n === 1) throw new Error("next"); return { value: n++, done: n > 3 }; }, return() { console.log("return"); if (opts.throwReturn) throw new Error("return"); return { value: 0, done: true }; } }; } });
const run = (f: () => void) => { try { f(); console.log("ok"); } catch (e) { console.log("caught", (e as Error).message); } };
run(() => { for (const x of mk({ throwNext: true })) console.log(x); });
run(() => { for (const x of mk({})) { throw new Error("body"); } });
run(() => { for (const x of mk({ throwReturn: true })) { throw new Error("body"); } });
run(() => { for (const x of mk({ throwReturn: true })) { break; } });
run(() => { for (const x of mk({ throwReturn: true })) { return; } });
run(() => { const [a, b] = mk({ throwNext: true }); console.log(a, b); });
run(() => { const [a] = mk({ throwReturn: true }); console.log(a); });
run(() => { const [] = mk({}); });
run(() => { const [a, b, c, d = -1] = mk({}); console.log(a, b, c); console.log(d); });
run(() => { console.log([...mk({})]); });
run(() => { console.log([...mk({ throwNext: true })]); });
run(() => { console.log(Math.max(...mk({ throwNext: true }))); });
run(() => { const s = new Set(mk({})); console.log(s.size); });
run(() => { Array.from(mk({}), (x) => { if (x === 1) throw new Error("mapper"); return x; }); });
function* g() { try { yield* mk({}); } finally { console.log("gfin"); } }
run(() => { for (const x of g()) break; });
function* h() { try { yield 1; yield 2; } finally { console.log("h fin"); throw new Error("from finally"); } }
run(() => { for (const x of h()) { throw new Error("body"); } });
run(() => { for (const x of h()) { break; } });
function* k() { try { yield 1; } catch (e) { console.log("k caught", (e as Error).message); yield 99; } }
run(() => { const it = k(); it.next(); console.log(it.throw(new Error("z")), it.next(), it.next()); });
run(() => { const it = k(); it.throw(new Error("unstarted")); });
run(() => { const it = k(); console.log(it.return(7 as any), it.next()); });

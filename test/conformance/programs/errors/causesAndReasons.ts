// Causes of errors, reasons of rejections, and lists of errors.
const e = new Error("x", { cause: { zeta: 1, alpha: null, mid: [{ z: 1, b: 2, a: 3 }] } }); console.log(e.cause, JSON.stringify(e.cause));
try { throw new Error("o", { cause: { zeta: 1, beta: 2, alpha: null } }); } catch (er) { if (er instanceof Error) { console.log(er.cause, Object.keys(er.cause as object)); } }
class W extends Error { constructor(m: string, readonly ctx: Record<string, unknown>) { super(m, { cause: ctx }); } } const w = new W("m", { q: 1, b: null, a: [1] }); console.log(w.cause, w.ctx);
Promise.allSettled([Promise.reject({ zeta: 1, yy: 2, alpha: null }), Promise.resolve({ q: 1, p: 2, a: 3 })]).then(rs => { for (const r of rs) console.log(r, r.status === "rejected" ? r.reason : r.value); });
(async () => { try { await Promise.reject(new W("z", { zeta: 1, b: 2, a: 3 })); } catch (er) { if (er instanceof W) console.log(er.ctx, Object.entries(er.ctx)); } })();
Promise.reject(new W("z", { zeta: 1, b: 2, a: null })).catch(er => { console.log(er.ctx, er.message); });
const agg = new AggregateError([{ z: 1, b: 2, a: null }], "m"); console.log(agg.errors); for (const x of agg.errors) console.log(x, x.z);

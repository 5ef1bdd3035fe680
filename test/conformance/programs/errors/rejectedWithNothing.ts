const ps = [Promise.reject(undefined), Promise.reject(new Error("a")), Promise.reject(new RangeError("b"))] as Promise<number>[];
const rs = await Promise.allSettled(ps);
for (const r of rs) { if (r.status === "rejected") { const { reason } = r; console.log(reason?.message, reason instanceof Error, typeof reason); const q = r.reason; console.log(q?.name ?? "none"); } }
console.log(rs.map((r) => (r as PromiseRejectedResult).reason?.message));
for (const p of ps) await p.catch((e) => console.log(e?.message ?? "nothing", e instanceof RangeError));
for (const p of ps) await p.then(() => 0, ({ message } = { message: "dflt" }) => console.log(message));
try { await Promise.any(ps); } catch (e) { if (e instanceof AggregateError) for (const x of e.errors) console.log(x?.message, x === undefined); const { errors: [first, second] } = e as AggregateError; console.log(first, (second as Error).message); }
function* g() { for (let i = 0; i < 2; i++) try { yield i; } catch (e) { console.log("in", (e as Error | undefined)?.message); } }
const it = g(); it.next(); it.throw(new Error("thrown")); it.next(); try { it.throw(undefined); } catch (e) { console.log(e); }

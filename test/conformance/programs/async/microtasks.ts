// The order of microtasks.
const p = (s: unknown) => console.log(s);
const a = async () => { p("a1"); await b(); p("a2"); return "a"; };
const b = async () => { p("b1"); await null; p("b2"); };
a().then(p);
Promise.resolve().then(() => p("m1")).then(() => p("m2")).then(() => p("m3")).then(() => p("m4"));
(async () => { await new Promise<void>(r => r()); p("x1"); await Promise.resolve(Promise.resolve()); p("x2"); })();
const inner = async () => Promise.resolve("wrapped"); inner().then(p);
const thrown = async () => { throw new Error("t"); }; thrown().catch((e: Error) => p(e.message)).finally(() => p("f")).then(() => p("after f"));
Promise.all([1, Promise.resolve(2), a()]).then(v => p(v.join()));
Promise.race([new Promise<string>(() => {}), Promise.resolve("r")]).then(p);
Promise.allSettled([Promise.reject("no"), 1]).then(r => p(r.map(x => x.status).join()));
Promise.any([Promise.reject(1), Promise.resolve(2)]).then(p);
Promise.any([Promise.reject(1)]).catch((e: AggregateError) => p(e.errors.length));
queueMicrotask(() => { p("q1"); queueMicrotask(() => p("q2")); });
const th = { then(res: (v: number) => void, rej: (e: unknown) => void) { p("then called"); res(9); rej(1); } };
(async () => { p(await th); })(); Promise.resolve(th).then(p);
new Promise<number>((res) => { p("exec"); res(1); p("still"); }).then(p);
const d = Promise.resolve(1); d.then(() => { p("d1"); d.then(() => p("d3")); }); d.then(() => p("d2"));
(async () => { try { await Promise.reject(new TypeError("await")); } catch (e) { p((e as Error).message); } finally { await null; p("fin"); } })();
async function* g() { yield 1; const x: unknown = yield 2; p(x === undefined ? "none" : "some"); return 3; }
(async () => { const it = g(); p((await it.next()).value); p((await it.next()).value); p(await it.next()); p(await it.next()); for await (const v of g()) { if (v === 2) break; p("v" + v); } })();
(async () => { for await (const v of [Promise.resolve("p1"), "p2"]) p(v); })();
Promise.resolve(5).finally(() => 6).then(p); Promise.resolve(5).finally(() => { throw new Error("ff"); }).catch((e: Error) => p(e.message));
Promise.reject(new Error("passed")).then(() => p("no")).then(() => p("no")).catch((e: Error) => p(e.message));
p("sync end");

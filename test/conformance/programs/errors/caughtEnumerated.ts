class E1 extends Error { zeta = 1; constructor(m: string, readonly code: number, public alpha = { q: 1, b: 2 }) { super(m); this.name = "E1"; } }
class E2 extends E1 { extra = "x"; }
function run(f: () => unknown) { try { f(); } catch (e) { if (e instanceof E1) { console.log(Object.keys(e), JSON.stringify(e), { ...e }.code, Object.entries(e).length, "zeta" in e); for (const k in e) console.log(k); } else console.log(e); } }
run(() => { throw new E1("a", 5); }); run(() => { throw new E2("b", 6); });
run(() => { throw { zz: 1, b: 2, m: { y: 1, a: 2 }, aa: 3 }; });
await Promise.reject(new E2("c", 7)).catch(e => { if (e instanceof E2) console.log(JSON.stringify({ e }), Object.keys(e)); });
class Plain { yy = 1; aa = 2; constructor(public b = 3) {} }
try { throw new Plain(); } catch (e) { console.log(e, JSON.stringify(e)); }
const rs = await Promise.allSettled([Promise.reject({ w: 1, a: { z: 1, b: 2 } })]); console.log(rs, rs.map(r => r.status === "rejected" ? JSON.stringify(r.reason) : ""));

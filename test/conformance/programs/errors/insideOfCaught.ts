// What is inside of caught values, causes and reasons: the order of its keys, and what None is there.
class Val extends Error { constructor(public data: { z: null | number; a: number; m: number[]; q: { y: number; b: string; a: null } }) { super("m"); } more() { return this.data; } get g() { return this.data.q; } }
try { throw new Val({ z: null, a: 1, m: [1], q: { y: 1, b: "x", a: null } }); } catch (e) { if (e instanceof Val) { console.log(e.data, JSON.stringify(e.data), Object.keys(e.data.q), e.more(), e.g, e.data.z === null); } }
try { throw new Val({ z: null, a: 1, m: [1], q: { y: 1, b: "x", a: null } }); } catch (e) { const { data } = e as Val; console.log(data); for (const [k, v] of Object.entries(data.q)) console.log(k, v); }
function isVal(e: unknown): e is Val { return e instanceof Val; }
try { throw new Val({ z: null, a: 1, m: [1], q: { y: 1, b: "x", a: null } }); } catch (e) { if (isVal(e)) console.log(e.data); const err = e instanceof Val ? e.data : undefined; console.log(err); }
class Fail extends Error { constructor(public items: { zeta: number; alpha: number; mid: number }[]) { super("m"); } }
try { throw new Fail([{ zeta: 1, alpha: 2, mid: 3 }]); } catch (e) { if (e instanceof Fail) for (const it of e.items) console.log(it, Object.keys(it)); }
try { throw { zeta: 1, alpha: 2, mid: { x: 1, w: 2, a: 3 } }; } catch (e) { console.log(e); console.log(Object.keys((e as { mid: object }).mid)); }
try { throw [{ zeta: 1, alpha: 2, mid: 3 }, null]; } catch (e) { console.log(JSON.stringify(e)); }
class Odd { z = 1; a = 2; k = null; f = { z: 1, b: 2, a: 3 } } 
try { throw new Odd(); } catch (e) { console.log(e); if (e instanceof Odd) console.log(e.f); }
class Listed extends Error { code = 5; constructor(public field: string) { super("m:" + field); } }
try { throw new Listed("f"); } catch (e) { for (const k in e as Listed) console.log(k); console.log(Object.entries(e as object)); const { field, ...rest } = e as Listed; console.log(field, rest); }
Promise.reject(new Listed("z")).catch((e: unknown) => { if (e instanceof Listed) console.log(JSON.stringify({ ...e })); });

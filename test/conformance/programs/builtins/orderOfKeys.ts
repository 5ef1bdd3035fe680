// enumerated sets: order kept wherever observed
const make = (z: number, a: number) => ({ z, a, m: 1 }); const o = make(1, 2); const k = Object.keys(o); console.log(k);
const p = { z: 1, b: 2, a: 3 }; function pr(x: { z: number }) { console.log(x); } pr(p);
const cl = structuredClone({ y: 1, x: 2 }); console.log(Object.keys(cl)); const as = Object.assign({}, { q: 1, c: 2 }); for (const i in as) console.log(i);
const js = { d: 1, c: 2 }; const t = JSON.stringify(js); console.log(t); const sp = { ...js, b: 3 }; console.log(JSON.stringify(sp)); const { d, ...r } = { d: 1, zz: 2, y: 3 }; console.log(Object.entries(r));
class P { zeta = 1; alpha = 2; } console.log(Object.keys(new P()), JSON.stringify(new P())); const arr = [{ w: 1, e: 2 }]; console.log(arr.map(x => Object.keys(x).join())); console.table(arr);
const dyn: Record<string, number> = {}; for (const c of "zebra") dyn[c] = 1; console.log(Object.keys(dyn).join("")); for (const [kk] of Object.entries(dyn)) console.log(kk); delete dyn["z"]; dyn["z"] = 2; console.log(dyn);
const nest = { outer: { z: 1, a: { y: 1, b: 2 } } }; console.log(JSON.stringify(nest)); const g = new Map([["k", { z: 1, a: 2 }]]); console.log(g); const st = [{ n: { z: 1, a: 1 } }]; st.forEach(s => console.log(s.n)); setTimeout(() => console.log({ z: 1, a: 2 }), 1);
const res = Promise.resolve({ z: 1, a: 2 }); res.then(v => console.log(v)); console.dir({ z: 1, a: 2 }); console.log("%o", { z: 1, a: 2 }); console.log(`${JSON.stringify({ z: 1, a: [{ y: 1, x: 2 }] })}`); const ret = (() => ({ zz: 1, aa: 2 }))(); console.log(ret, Object.values(ret));
interface Opt { z?: number; a?: number } const f = (o: Opt = {}) => ({ z: 9, a: 8, ...o }); console.log(f({ a: 1 }), f()); const e = new Error("m") as Error & { zcode?: number }; console.log(Object.keys({ ...{ z: 1 }, ...{ a: 2, z: 3 } })); const tup = [{ b: 1, a: 2 }] as const; console.log(tup[0]); console.log([..."ba"].map(c => ({ [c]: 1, a1: 2 })));

import def, { ns, hi, y, n, inc, count, K } from "./b.js"; import * as all from "./b.js"; import type { K as KT } from "./a.js";
const k: KT = new K(); console.log(k.k);
console.log(def(), ns.x, hi(), y, n, count); inc(); console.log(n, count, ns.n, all.n, all.count, all.ns.n); console.log(ns.default(), all.default());

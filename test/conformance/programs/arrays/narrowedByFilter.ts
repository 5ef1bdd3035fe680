type P = { zeta: number; b: number; alpha: number; q: string; m?: number };
const xs: (string | P | null)[] = ["s", { zeta: 1, b: 2, alpha: 3, q: "x", m: 4 }, null];
const ys = xs.filter(x => typeof x !== "string" && x !== null);
console.log(ys);
const z = xs.find((x): x is P => typeof x === "object" && x !== null);
console.log(z, Object.keys(z!));
const nums: (number | string | undefined)[] = [1, 2.5, "a", undefined];
const ns = nums.filter(n => typeof n === "number");
console.log(ns, ns.map(n => n + 1), ns[0] / 2, `${ns[1]}`);
class A { constructor(public v: number) {} get d() { return this.v * 2; } }
const mix: (A | { v: number })[] = [new A(1), { v: 2 }];
const as = mix.filter(m => m instanceof A); console.log(as[0].d, as);
const both: (number | null | undefined)[] = [1, null, undefined, 2];
console.log(both.filter(b => b != null));

const g = (n: number): bigint => BigInt(n);
console.log(typeof g(3), typeof BigInt(3), typeof (g(3) + 1n));
function h(x: bigint | string | null) { return typeof x; }
console.log(h(3n), h("s"), h(g(2)), h(null));
function u(x: unknown) { return typeof x; }
console.log(u(3n), u("s"), u(null), u(true), u([]), u(() => 1));
const xs: (bigint | string)[] = [1n, "b"]; console.log(xs.map(x => typeof x));
function isBig(x: bigint | string): x is bigint { return typeof x === "bigint"; } console.log(xs.filter(isBig));
const k = typeof g(1); switch (typeof g(2)) { case "bigint": console.log("big", k); break; default: console.log("other"); }
const o: { v?: bigint } = {}; console.log(typeof o.v, typeof { v: 5n }.v); o.v = 6n; console.log(typeof o.v);

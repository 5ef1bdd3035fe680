const xs: (bigint | string | boolean | null)[] = [1n, "a", true, null];
for (const x of xs) console.log(x);
xs.forEach(x => console.log("v", x, typeof x, [x]));
xs.map(x => { console.log(`${x}`); console.error(x); console.info("i", x); return x; });
const m = new Map<string, bigint>([["a", 10n]]); console.log(m.get("a"), m.get("b"), m.get("a") ?? 0n, m);
const u: unknown = 5n; console.log(u, [u], { u });
function id<T>(x: T) { console.log(x); return x; } id(3n); id("s"); id([4n]);
class Acc { balance?: bigint; hist: bigint[] = []; add(n: bigint) { this.balance = (this.balance ?? 0n) + n; this.hist.push(n); return this; } } const a = new Acc(); console.log(a.balance, a); console.log(a.add(5n).balance, a.hist.at(-1), a.hist.at(9), a.hist.pop(), a);
const big = [5n, 3n].find(x => x > 4n); console.log(big, [1n].find(x => x > 4n)); console.log([1n, 2n].reduce((p, c) => p + c), Math.max(Number(1n), 2));
{
const b = 0xffff_ffff_ffff_fffen;
console.log(BigInt?.asUintN?.(64, -5n), BigInt.asIntN(8, 255n));
console.log(BigInt.asUintN?.(64, -5n));
const o = { v: 5n as bigint | undefined }; console.log(o?.v, o.v?.toString(), o.v ?? 1n);
const m = new Map([["a", 1n]]); console.log(m?.get("a"), m.get?.("a"), [m.get("a")], m.get("zz"));
function f(x?: bigint) { return x; } console.log(f(2n), f(), f(3n)! + 1n);
}

function Fn(x: number) { return x * Fn.factor; }
namespace Fn { export let factor = 3; export const twice = (x: number) => Fn(x) * 2; export let log: string[] = []; }
console.log(Fn(2), Fn.twice(2)); Fn.factor = 10; Fn.factor += 1; Fn.factor++; console.log(Fn(2)); Fn.log = ["a"]; Fn.log.push("b"); console.log(Fn.log);
const alias = Fn; console.log(alias.factor, alias(3));
class K { static n = 1; } namespace K { export let m = 2; } K.m = 5; K.n = 6; console.log(K.m, K.n);
function Counter() { return ++Counter.count; } Counter.count = 0; Counter(); Counter(); console.log(Counter.count);
function Memo(n: number): number { if (n < 2) return n; const c = Memo.cache.get(n); if (c !== undefined) return c; const v = Memo(n - 1) + Memo(n - 2); Memo.cache.set(n, v); return v; } Memo.cache = new Map<number, number>(); console.log(Memo(30), Memo.cache.size);

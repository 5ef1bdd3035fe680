function a(n: number): number { return n <= 0 ? 0 : b(n - 1) + 1; }
function b(n: number): number { return n <= 0 ? 0 : a(n - 1) + 1; }
console.log(a(5));
console.log(late());
function late(): string { return helper2() + "!"; }
function helper2(): string { return "late"; }
function opt(x?: number, y = 2, ...z: number[]): string { return `${x} ${y} ${z.length}`; }
console.log(opt(), opt(1), opt(1, 3, 4, 5), opt(undefined, undefined, 1));
function d({ p, q = 5 }: { p: number; q?: number }, [m, n = 1]: [number, number?] = [0]): string { return `${p}${q}${m}${n}`; }
console.log(d({ p: 1 }), d({ p: 1, q: 2 }, [3]), d({ p: 1 }, [3, 4]));
const fact = function inner(n: number): number { return n < 2 ? 1 : n * inner(n - 1); };
console.log(fact(6));
function counter() { let c = 0; return { inc() { return ++c; }, dec: () => --c, get: function () { return c; } }; }
const c1 = counter(), c2 = counter();
c1.inc(); c1.inc(); c2.dec();
console.log(c1.get(), c2.get());
const o = { n: 1, add(k: number) { this.n += k; return this; }, show() { return `n=${this.n}`; } };
console.log(o.add(2).add(3).show());
function mk(n: number) { return { n, twice() { return this.n * 2; } }; }
const objs = [1, 2, 3].map(mk);
objs[0]!.n = 10;
console.log(objs.map((x) => x.twice()).join());
const made: { v: number; get(): number }[] = [];
for (let i = 0; i < 3; i++) made.push({ v: i, get() { return this.v; } });
console.log(made.map((x) => x.get()).join());
(() => { console.log("iife"); })();
const res = ((x: number, y: number) => { const z = x + y; return z * 2; })(3, 4);
console.log(res);
function sum(...xs: number[]): number { let s = 0; for (const x of xs) s += x; return s; }
const many: number[] = []; for (let i = 0; i < 300; i++) many.push(i);
console.log(sum(...many), sum(1, ...[2, 3], 4, ...[5]), Math.max(...many));
function tag(s: TemplateStringsArray, ...v: unknown[]): string { return s.join("_") + v.length; }
console.log(tag`a${1}b${2}c`, tag`x`);
type Op = (a: number, b: number) => number;
const ops: Record<string, Op> = { add: (a, b) => a + b, zero: () => 0, first: (a) => a };
for (const k of ["add", "zero", "first"]) console.log(k, ops[k]!(3, 4));
function run(f: (x: number, i: number) => void): void { for (let i = 0; i < 2; i++) f(i * 10, i); }
run((x) => console.log("cb", x));
run(console.log);
let total = 0;
function addAll(xs: number[]): void { xs.forEach((x) => { total += x; }); }
addAll([1, 2, 3]);
console.log(total);
function outer(): string {
  let v = "a";
  function change() { v += "b"; function deep() { v += "c"; } deep(); }
  change();
  return v;
}
console.log(outer());
const compose = <A, B, C>(f: (a: A) => B, g: (b: B) => C) => (x: A): C => g(f(x));
console.log(compose((x: number) => x + 1, (x: number) => `<${x}>`)(4));
const curry = (a: number) => (b: number) => (c: number) => a + b + c;
console.log(curry(1)(2)(3));
function defaults(a: number, b = a * 2, c = a + b): string { return [a, b, c].join(); }
console.log(defaults(1), defaults(1, 5), defaults(1, undefined, 7));
let lazy = 0;
function next(): number { return ++lazy; }
function useDef(x = next()): number { return x; }
console.log(useDef(), useDef(10), useDef());
function ret(): void { return; }
console.log(ret());
const self = { f: null as null | (() => number), v: 4 };
self.f = () => self.v;
console.log(self.f());
console.log([3, 1, 2].sort((a, b) => b - a).join(), [1, 2, 3].map((x, i) => x * i).join(), ["a", "b"].map((s) => s.toUpperCase()).join());
console.log([1, 2, 3, 4].filter((x) => x % 2 === 0).map((x) => { const y = x * x; return y + 1; }).reduce((p, c) => p + c, 0));
function fib(n: number): number { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
console.log(fib(10));
const memo = (() => { const cache: Record<number, number> = {}; return function f(n: number): number { if (n in cache) return cache[n]!; const r = n < 2 ? n : f(n - 1) + f(n - 2); cache[n] = r; return r; }; })();
console.log(memo(20));

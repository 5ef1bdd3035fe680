const compose = <T>(...fs: ((x: T) => T)[]) => (x: T) => fs.reduceRight((v, f) => f(v), x);
const curry = (f: (a: number, b: number, c: number) => number) => (a: number) => (b: number) => (c: number) => f(a, b, c);
console.log(compose<number>((x) => x + 1, (x) => x * 2)(5), curry((a, b, c) => a * b + c)(2)(3)(4));
function memoize<A extends string | number, R>(f: (a: A) => R): (a: A) => R { const cache = new Map<A, R>(); return (a) => { const hit = cache.get(a); if (hit !== undefined) return hit; const v = f(a); cache.set(a, v); return v; }; }
let calls = 0;
const slow = memoize((n: number) => { calls++; return n * n; });
console.log(slow(3), slow(3), slow(4), calls);
function debounceLike(fn: (...args: string[]) => void) { const pending: string[][] = []; return Object.assign((...a: string[]) => { pending.push(a); }, {}), { call: (...a: string[]) => pending.push(a), flush: () => { const last = pending.pop(); if (last) fn(...last); pending.length = 0; } }; }
const d = debounceLike((...xs) => console.log("flushed", xs.join("|")));
d.call("a"); d.call("b", "c"); d.flush(); d.flush();
const { x = 1, y: { z = 2, ...others } = { z: 5 } as { z?: number; q?: number }, ...rest } = { x: undefined as number | undefined, y: { q: 9 } as { z?: number; q?: number }, w: 3, v: 4 };
console.log(x, z, others, rest);
function overload(a: string): string; function overload(a: number, b: number): number; function overload(a: string | number, b?: number) { return typeof a === "string" ? a.toUpperCase() : a + (b ?? 0); }
console.log(overload("up"), overload(1, 2));
const pipeline = [1, 2, 3, 4, 5, 6].filter((n) => n % 2).map((n) => n ** 2).reduce((a, b) => a + b);
console.log(pipeline, [3, 1, 2].sort().reverse(), [..."héllo"].length, "a-b-c".split("-").reverse().join("-"));
const counter = (() => { let n = 0; return { inc: (by = 1) => (n += by), get: () => n, reset() { n = 0; } }; })();
counter.inc(); counter.inc(5); console.log(counter.get()); counter.reset(); console.log(counter.get());
function tag(strings: TemplateStringsArray, ...vals: unknown[]) { return strings.raw.map((s, i) => s + (i < vals.length ? `<${vals[i]}>` : "")).join(""); }
console.log(tag`a${1}b${"two"}c\n`);
const range = (n: number) => [...Array(n).keys()];
console.log(range(5), Object.fromEntries(range(3).map((i) => [`k${i}`, i * i])));
label: for (const i of range(4)) { for (const j of range(4)) { if (j === 2) continue label; if (i === 2) break label; console.log(i, j); } }
const big = 123456789012345678901234567890n; console.log(big * 2n, typeof big, (0.1 + 0.2).toFixed(2), 5 / 2 | 0, -7 % 3, 2 ** 31 | 0, 1e21, 1 / 3);
console.log([undefined, 1, "s", true].map((v) => typeof v), void 0, typeof null, typeof (() => 0));
console.log(isNaN(Number("x")), Number("12.5"), parseInt("42px"), (255).toString(16), Number.MAX_SAFE_INTEGER, +"7" + 1, "5" + 3);
const frozen = Object.freeze({ a: 1 }); console.log(frozen.a);
console.log([1, [2, [3]]].flat(), "abc".at(-1), "x".repeat(3), " t ".trim(), "a,b".split(","), "Hello".replace("l", "L"), "abc".includes("b"));
const date = { toString: () => "custom" }; console.log(`${date}`, date + "!");

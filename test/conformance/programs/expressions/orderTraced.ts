// evaluation order
const log: string[] = [];
function t<T>(name: string, v: T): T { log.push(name); return v; }
const flush = () => { console.log(log.join(" ")); log.length = 0; };
const arr = [1, 2, 3];
t("a", arr)[t("i", 1)] += t("v", 10); flush();
console.log(arr);
let x = 1;
function f(a: number, b: number, c = a + b, ...rest: number[]) { return [a, b, c, rest.length]; }
console.log(f(x, x = 2), f(x++, ++x, x--, x, x), x);
let i = 3; i = i++ + ++i; console.log(i);
i += i++ * 2 + (i = 1); console.log(i);
const o = { get p() { log.push("get p"); return 5; }, set p(v: number) { log.push("set p " + v); }, q: { r: 1 } as { r: number; s?: number } };
o.p += t("rhs", 2); o.p++; flush();
t("o", o).q.r = t("one", 1) + t("two", 2); flush();
const { a = t("da", 1), b: { c = t("dc", 2), ...others } = { d: t("dd", 3), e: 5 } as Record<string, number> } = t("src", {} as { a?: number; b?: Record<string, number> }); flush();
console.log(a, c, others);
[arr[0], arr[2]] = [arr[2], arr[0]]; console.log(arr);
let m = 0, n = 0; [m, n] = [n + 1, m + 2]; console.log(m, n);
console.log((t("x", 0) || t("y", null)) ?? t("z", "zz")); flush();
console.log(t("c1", false) && t("c2", 1), t("d1", true) ? t("d2", 1) : t("d3", 2)); flush();
const s = `${t("s1", 1)}-${t("s2", [1, 2])}-${t("s3", { toString: () => "obj" })}`; flush(); console.log(s);
const fn = (...args: number[]) => args.reduce((p, c2) => p * 10 + c2, 0);
console.log(fn(...t("sp1", [1, 2]), t("m", 3), ...t("sp2", new Set([4, 5])))); flush();
let u: { v?: { w?: number[] } } | undefined = t("u", { v: {} });
u!.v!.w ??= t("init", [1]); u!.v!.w ??= t("never", [2]); flush();
console.log(u?.v?.w?.[0], u?.v?.w?.at?.(-1), delete u!.v!.w);
u = undefined as { v?: { w?: number[] } } | undefined; console.log(u?.v!.w!.push(t("not", 1))); flush();
let k = 5; k **= 2; k >>>= 1; k ^= 3; k |= 0x100; k &= ~1; k <<= 25; console.log(k, k >>> 0, -1 >>> 28, 1 << 31, (2 ** 32 + 5) | 0, ~~-3.7, 5.5 % -2, -5 % 5);
console.log(void t("v", 1), typeof void 0, typeof null, typeof (() => 1), typeof 1n); flush();
console.log((t("l", 1), t("r", 2))); flush();
console.log(t("left", 5) < t("right", 3), t("in1", "a") in t("in2", { a: 1 })); flush();

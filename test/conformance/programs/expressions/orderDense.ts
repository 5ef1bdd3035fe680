const log: string[] = [];
function t<T>(s: string, v: T): T { log.push(s); return v; }
function flush() { console.log(log.join(" ")); log.length = 0; }
const o = { a: 1, b: [1, 2, 3], f(x: number, y: number) { log.push("f"); return x + y; } };
t("o", o).b[t("i", 1)]! += t("v", 5); flush();
console.log(o.b);
t("o", o).f(t("x", 1), t("y", 2)); flush();
const r = t("l", 1) + t("m", 2) * t("r", 3); flush(); console.log(r);
let x = 1;
function f(a: number, b: number, c: number) { return [a, b, c]; }
console.log(f(x, x = 2, x));
console.log(f(x++, x, ++x), x);
let i = 0;
const arr = [10, 20, 30];
arr[i++] = arr[i++]! + i; console.log(arr, i);
i = 1; i = i++ + ++i; console.log(i);
i = 1; i += i++ + ++i; console.log(i);
const obj: Record<string, number> = {};
obj[t("k1", "a")] = obj[t("k2", "b")] = t("val", 7); flush(); console.log(obj);
let y = 5;
const g = () => { y = 10; return 1; };
console.log(y + g(), g() + y, y);
y = 5; y += g(); console.log(y);
y = 5; y = y + g() * 2; console.log(y);
const z = { n: 1 };
z.n += (z.n = 5); console.log(z.n);
z.n = z.n++ + z.n; console.log(z.n);
const [p = t("dp", 1), q = t("dq", 2)] = [undefined, t("e", 3)]; flush(); console.log(p, q);
const { a: aa = t("da", 0), [t("ck", "zz")]: zz = t("dz", 9) } = { a: undefined, ...t("sp", {}) } as { a?: number; zz?: number }; flush(); console.log(aa, zz);
console.log(t("c1", false) ? t("c2", 1) : t("c3", 2)); flush();
console.log(t("a1", 0) || t("a2", "") || t("a3", "x"), t("b1", 1) && t("b2", 0) && t("b3", 3)); flush();
console.log(`${t("t1", 1)}${t("t2", 2)}`); flush();
console.log([t("e1", 1), ...t("e2", [2, 3]), t("e3", 4)]); flush();
console.log({ [t("k", "x")]: t("v", 1), y: t("y", 2), ...t("s", { z: 3 }) }); flush();
new (t("cls", class { constructor(a: number) { log.push("ctor" + a); } }))(t("arg", 1)); flush();
(t("comma1", 1), t("comma2", 2)); flush();
void t("v", 1); flush();

// evaluation order and side effects
const log: string[] = [];
const t = <T>(name: string, v: T): T => { log.push(name); return v; };
class K { static [t("computed", "m") as "m"]() { return 1; } static a = t("static a", 1); static b = t("static b", 2); x = t("field x", 1); constructor() { t("ctor", 0); } }
new K();
const o = { [t("k1", "a")]: t("v1", 1), [t("k2", "b")]: t("v2", 2), ...t("spread", { c: 3 }) };
const arr = [t("e0", 0), ...t("e1", [1]), t("e2", 2)];
t("obj", o)[t("key", "a")] = t("val", 5);
t("f", (a: number, b: number) => a + b)(t("arg1", 1), t("arg2", 2));
const r = t("cond", true) ? t("yes", 1) : t("no", 2);
let i = 1; const xs = [0, 0, 0]; xs[i++] = i++; xs[i = 0] += t("rhs", 10); log.push(`${xs} ${i} ${r} ${arr}`);
const { p = t("default p", 1), q = t("unused", 2) } = t("source", { q: 5 } as { p?: number; q?: number }); log.push(`${p}${q}`);
t("a", 0) || t("b", 1) && t("c", 2); t("d", null) ?? t("e", 3);
let z = 1; z += t("z", (z = 5)); log.push(String(z));
`${t("t1", 1)}${t("t2", 2)}`;
delete (o as Record<string, number>)[t("delkey", "b")];
console.log(log.join(" "));
function f(a = t("a default", 1), b = a + t("b default", 1), ...rest: number[]) { return a + b + rest.length; }
console.log(f(), f(undefined, 5), f(1, 2, 3), log.slice(-5));
let n = 0; const next = () => ++n; console.log([next(), next(), next()], next() - next(), next() * 10 + next());
const getObj = () => { log.push("getObj"); return { v: 1, inc() { return ++this.v; } }; };
console.log(getObj().inc(), getObj().v++, log.slice(-2));
var v1 = 1; { var v1 = 2; } console.log(v1); console.log(hoisted()); function hoisted() { return "hoisted"; } var later = 1;
const fns: (() => number)[] = []; for (let j = 0; j < 3; j++) fns.push(() => j * 10); for (var w = 0; w < 3; w++) fns.push(() => w); console.log(fns.map((g) => g()));

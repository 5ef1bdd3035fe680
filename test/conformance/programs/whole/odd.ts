const pick = (flag: boolean) => (flag ? class A { n = 1; } : class B { n = 2; });
console.log(new (pick(true))().n, new (pick(false))().n);
function withDefault(K: new () => { n: number } = class { n = 9; }) { return new K().n; }
console.log(withDefault(), withDefault(pick(true)));
class Outer { static Inner = class { v = 3; static w = 4; }; make() { return new Outer.Inner().v + Outer.Inner.w; } }
console.log(new Outer().make());
function* g(): Generator<number, string, number> { const x = (yield 1) + (yield 2); const s = `${yield x}-${yield x * 2}`; return [s, yield 5].join("/"); }
const it = g(); console.log(it.next(), it.next(10), it.next(20), it.next(1), it.next(2), it.next(3));
const nested = `a${`b${`c${1 + 1}`}`}d`; console.log(nested);
let x = 3; console.log(x, (x++, x), void 0 === undefined);
const o: { a?: { b?: () => { c: number[] } } } = { a: { b: () => ({ c: [7] }) } };
console.log(o.a?.b?.().c[0], o?.a?.b?.()?.c?.[1], (o.a?.b)?.().c.length);
const fnInObj = { async a() { return 1; }, *b() { yield 2; }, async *c() { yield 3; }, get: 4, set: 5, async: 6, await: 7, of: 8, static: 9 };
fnInObj.a().then(async (v) => { console.log(v, [...fnInObj.b()], fnInObj.get + fnInObj.set + fnInObj.async + fnInObj.await + fnInObj.of + fnInObj.static); for await (const y of fnInObj.c()) console.log(y); });
for (;;) { break; } while (false); do x--; while (x > 0); console.log(x);
{ const x = "inner"; { const x = "innermost"; console.log(x); } console.log(x); } console.log(x);
try { throw { code: 5 }; } catch ({ code }: any) { console.log(code as number); }
try { throw "text"; } catch (e) { console.log(typeof e, e); } try { throw 42; } catch { console.log("no binding"); }
const f = function fact(n: number): number { return n <= 1 ? 1 : n * fact(n - 1); }; console.log(f(5));

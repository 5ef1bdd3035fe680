let n = 0;
const log: string[] = [];
function d(x: string): number { log.push(x); return ++n; }
function* g(a = d("a"), b: number = a + d("b")) { log.push("start"); yield a; yield b; }
const it = g();
console.log(log, n);
console.log(it.next(), log);
console.log([...g(5)], log);
function* h({ x = d("x"), y }: { x?: number; y: number } = { y: d("y") }) { log.push("h"); yield x + y; }
const ih = h();
console.log(log);
console.log(ih.next());
function* k([p, q = d("q")]: number[], ...rest: number[]) { yield p; yield q; yield rest.length; }
const ik = k([1], 2, 3);
console.log(log, [...ik]);
function thrower(): number { throw new Error("default"); }
function* t(a = thrower()) { yield a; }
try { const i = t(); console.log("no", i); i.next(); } catch (e) { console.log((e as Error).message); }
async function* ag(a = thrower()) { yield a; }
try { const i = ag(); console.log("no"); await i.next(); } catch (e) { console.log("sync", (e as Error).message); }
class C {
  m = 3;
  *gen(a = this.m, b = d("m")) { yield a; yield b; }
  static async *sag(a = thrower()) { yield a; }
}
const c = new C();
const ic = c.gen(); c.m = 9;
console.log([...ic], log);
try { C.sag(); console.log("no"); } catch (e) { console.log("s", (e as Error).message); }
async function af(a = thrower()) { return a; }
try { const p = af(); console.log("promise"); await p; } catch (e) { console.log("async", (e as Error).message); }
const ge = function* (a = d("ge")) { yield a; };
const i2 = ge(); log.push("made"); console.log([...i2], log);
const o = { *m(a = d("om")) { yield a; } };
const i3 = o.m(); log.push("made3"); console.log([...i3], log);
function* nul({ v }: { v: number }) { yield v; }
try { nul(undefined as unknown as { v: number }); console.log("no throw"); } catch (e) { console.log("early", e instanceof TypeError); }

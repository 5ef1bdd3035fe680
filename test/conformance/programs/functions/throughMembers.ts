// call, apply and bind, also under a key.
const a = { n: 1, m(x: number) { return x + this.n; } };
console.log(a["m"]["call"](a, 1), a["m"].call(a, 2), a.m["call"](a, 3), a["m"]["apply"](a, [4]), a["m"]["bind"](a)(5));
function g(this: { n: number }, ...r: number[]) { return this.n + r.length; }
console.log(g["call"]({ n: 4 }, 1, 2), g["apply"]({ n: 1 }, [1]), g["bind"]({ n: 5 })(1, 2), g.name, g.length);
class C { n = 3; plus(x: number) { return this.n + x; } }
const c = new C(), d = new C(); d.n = 10;
console.log(c.plus["call"](d, 1), C.prototype.plus["apply"](d, [2]));
const now = performance.now.bind(performance);
const t = now(); console.log(typeof t, now() >= t);
const ys = new Set([1, 2]); const inside = ys.has["bind"](ys); console.log([1, 3].filter(inside).length);
console.log(Math.max["apply"](null, [3, 1]), Array.prototype.slice["call"]([1, 2, 3], 1), Array.prototype.join["apply"]([1, 2], ["-"]));

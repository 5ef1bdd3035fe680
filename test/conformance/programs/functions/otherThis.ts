class C { constructor(public k: number) {} m(x: number) { return this.k + x; } static make(k: number) { return new this(k); } }
class D extends C { override m(x: number) { return super.m(x) * 2; } }
const c = new C(1), d = new D(5);
console.log(c.m.call(d, 5), d.m.call(c, 5), C.prototype.m.call(d, 1), c.m.apply(d, [2]), c.m.bind(d)(3), D.prototype.m.call(new D(1), 1));
const o = { n: 5, f(k = 0) { return this.n + k; }, g: function (this: { n: number }) { return this.n * 2; } };
console.log(o.f.call({ n: 9 } as typeof o, 1), o.g.call({ n: 4 }), o.f.bind(o)(2), o.f.apply(o, [3]));
function greet(this: { name: string }, greeting: string, mark = "!") { return `${greeting} ${this.name}${mark}`; }
const p = { name: "Ann", greet };
console.log(p.greet("hi"), greet.call({ name: "Bob" }, "yo"), greet.apply({ name: "Cy" }, ["hey", "?"]), greet.bind({ name: "Di" })("hello"), greet.bind({ name: "Ed" }, "bound")("."));
const oo = { n: 5, f() { return this.n; } };
console.log(oo.f.call({ n: 9 } as typeof oo), oo.f.bind(oo)());
class CC { constructor(public k: number) {} m(x: number) { return this.k + x; } }
const cc = new CC(1); const bmm = cc.m.bind(cc); console.log(bmm(2), cc.m.call(new CC(10), 5), CC.prototype.m.call(new CC(100), 1));
setTimeout(cc.m.bind(cc, 3), 0);
class Vec { constructor(public x = 0, public y = 0) {} add(o: Vec) { return new Vec(this.x + o.x, this.y + o.y); } get len() { return this.x + this.y; } describe(this: Vec, sep = ",") { return this.x + sep + this.y; } async later() { await null; return this.len; } *each() { yield this.x; yield this.y; } }
const v = new Vec(1, 2), w = new Vec(3, 4);
console.log(v.add.call(w, v).len, v.describe.call(w), Vec.prototype.describe.apply(w, ["/"]), await v.later.call(w), [...v.each.call(w)], [v, w].map(q => Vec.prototype.describe.call(q, "+")));
const later = v.describe.bind(w, "-"); console.log(later(), [1].map(() => v.describe.bind(w)()));
const base = { n: 1, inc(by = 1) { this.n += by; return this; } }; const other = { n: 10 } as typeof base; base.inc.call(other, 5); console.log(base.n, other.n, base.inc.call(other).n, base.inc().n);

class Btn { n = 0; private h: () => void; constructor() { this.h = this.click.bind(this); } click() { this.n++; } fire() { this.h(); this.h(); return this.n; } }
console.log(new Btn().fire());
const add = (a: number, b: number) => a + b; console.log(add.call(null, 1, 2), add.apply(null, [3, 4]), Math.max.apply(null, [1, 9, 3]), add.bind(null, 10)(5));
console.log(Date.now() > 1e12, typeof Date.now(), ["b", "a", "C"].sort((x, y) => x.localeCompare(y)), [{ n: "z" }, { n: "A" }].sort((p, q) => p.n.localeCompare(q.n)));
const t0 = Date.now(); console.log(Date.now() - t0 < 5000);

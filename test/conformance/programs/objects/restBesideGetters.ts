const c = {
  n: 1,
  get cur() {
    return this.n++;
  },
  z: 4,
  get other() {
    console.log("other");
    return this.n++;
  },
};
const { n: cn, cur, ...cr } = c;
console.log(cn, cur, cr, c.n);
class P {
  a = 1;
  b = 2;
  get g() {
    console.log("g");
    return 3;
  }
}
const { a, ...r } = new P();
console.log(a, r);
const { g, ...r2 } = new P();
console.log(g, r2);
const k = "cur" as "cur" | "n";
const { [k]: q, ...r3 } = c;
console.log(q, r3, c.n);
const f = ({ cur: x, ...y }: typeof c) => [x, y];
console.log(f(c), c.n);
let m, w;
({ cur: m, ...w } = c);
console.log(m, w, c.n);

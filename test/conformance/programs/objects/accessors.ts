const o = {
  n: 2,
  double() {
    return this.n * 2;
  },
  arrow: (x: number) => x + 1,
  get half() {
    return this.n / 2;
  },
  set half(v: number) {
    this.n = v * 2;
  },
  inner: {
    get z() {
      return 7;
    },
  },
};
console.log(o.double(), o.arrow(1), o.half, o.inner.z);
o.half = 5;
console.log(o.n, o.half);
o.n++;
o.half += 1;
console.log(o.n, o["half"]);
function make(x: number) {
  let hits = 0;
  return {
    get x() {
      hits++;
      return x;
    },
    set x(v) {
      x = v;
    },
    get hits() {
      return hits;
    },
  };
}
const a = make(1),
  b = make(2);
a.x = 10;
console.log(a.x, b.x, a.x, a.hits, b.hits);
interface HasArea {
  readonly area: number;
}
class Sq implements HasArea {
  constructor(private s: number) {}
  get area() {
    return this.s ** 2;
  }
}
const shapes: HasArea[] = [
  new Sq(2),
  {
    get area() {
      return 3;
    },
  },
  { area: 5 },
];
for (const s of shapes) console.log(s.area);
const { half } = o;
console.log(half);

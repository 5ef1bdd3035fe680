const H = (n: number) => n / 2; // float
class A {
  v = H(4);
  static s = H(6);
  #p = H(8);
  get p() {
    return this.#p;
  }
  set p(x: number) {
    this.#p = x;
  }
  m() {
    return this.v;
  }
  constructor(public q: number = H(10)) {}
}
const a = new A();
console.log(`${a.v} ${A.s} ${a.p} ${a.q} ${a.m()}`);
a.p = 3;
console.log(`${a.p}`);
a.p = H(14);
console.log(`${a.p}`);
const { v, q: qq } = a;
console.log(`${v} ${qq}`);
class B<T> {
  constructor(private items: T[] = []) {}
  add(x: T) {
    this.items.push(x);
    return this;
  }
  each(f: (x: T) => void) {
    this.items.forEach(f);
  }
  get first() {
    return this.items[0];
  }
}
new B<number>()
  .add(1)
  .add(H(4))
  .each((x) => console.log(`${x}`));
console.log(`${new B([H(2)]).first}`);
class C extends B<number> {
  sum = 0;
  total() {
    this.each((x) => {
      this.sum += x;
    });
    return this.sum;
  }
}
console.log(`${new C([H(2), 1]).total()}`);

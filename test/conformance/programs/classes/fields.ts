class Empty {}
console.log(new Empty() instanceof Empty);

class A {
  x = 1;
  y: number;
  readonly z: string = "z";
  w?: number;
  constructor(y: number, public p = 7, private readonly q: string = "q") {
    this.y = y;
  }
  all() {
    return [this.x, this.y, this.z, this.w, this.p, this.q];
  }
}
console.log(new A(2).all(), new A(3, 4, "r").all());
console.log(new A(5));

class B extends A {
  extra = this.y + 1;
  override x = 100;
}
const b = new B(1);
console.log(b.extra, b.x, b.all());

class C {
  items: number[] = [];
  handler = (n: number) => {
    this.items.push(n);
    return this.items.length;
  };
  add(n: number): this {
    this.items.push(n);
    return this;
  }
}
const c = new C();
const { handler } = c;
console.log(handler(1), handler(2), c.add(3).add(4).items);
console.log(new C().items.length);

class D {
  static instances: D[] = [];
  static total = 0;
  static readonly max = 3;
  static label = `max ${D.max}`;
  static {
    D.total = D.max * 2;
  }
  id: number;
  constructor() {
    this.id = D.instances.length;
    D.instances.push(this);
    D.total += this.id;
  }
  static reset(): void {
    this.instances = [];
    this.total = 0;
  }
}
new D();
new D();
console.log(D.instances.length, D.total, D.label, D.instances[1]!.id);
D.reset();
console.log(D.instances.length, D.total);

class E extends D {
  static override label = "E";
  static own() {
    return super.label + this.label;
  }
}
console.log(E.label, D.label, E.max);

class Temperature {
  static #count = 0;
  #celsius = 0;
  static of(c: number) {
    const t = new Temperature();
    t.#celsius = c;
    Temperature.#count += 1;
    return t;
  }
  get fahrenheit() {
    return (this.#celsius * 9) / 5 + 32;
  }
  set fahrenheit(f: number) {
    this.#celsius = ((f - 32) * 5) / 9;
  }
  get celsius() {
    return this.#celsius;
  }
  static get count() {
    return Temperature.#count;
  }
  static set count(n: number) {
    Temperature.#count = n;
  }
  #secret() {
    return this.#celsius * 2;
  }
  reveal() {
    return this.#secret();
  }
}
const t = Temperature.of(100);
console.log(t.fahrenheit, t.celsius, Temperature.count);
t.fahrenheit = 32;
t.fahrenheit += 18;
console.log(t.celsius, t.reveal());
Temperature.count = 10;
Temperature.count++;
console.log(Temperature.count);

class Animal {
  static count = 0;
  readonly name: string;
  protected energy = 10;
  constructor(name: string) {
    this.name = name;
    Animal.count++;
  }
  speak(): string {
    return `${this.name} makes a sound`;
  }
  get tired(): boolean {
    return this.energy < 5;
  }
  set level(value: number) {
    this.energy = value;
  }
  toString(): string {
    return `Animal(${this.name})`;
  }
  static create(name: string): Animal {
    return new this(name);
  }
}
class Dog extends Animal {
  tricks: string[] = [];
  constructor(name: string, private age = 3) {
    super(name);
  }
  override speak(): string {
    return `${super.speak()}: woof`;
  }
  teach(trick: string): this {
    this.tricks.push(trick);
    return this;
  }
  birthday(): number {
    return ++this.age;
  }
}
const a = new Animal("cat");
const d = new Dog("rex");
console.log(a.speak());
console.log(d.speak(), d.birthday(), d.tired);
d.level = 2;
console.log(d.tired, `${d}`, String(a), d + "!");
console.log(d.teach("sit").teach("roll").tricks.join());
console.log(Animal.count, d instanceof Dog, d instanceof Animal, a instanceof Dog);
console.log(Animal.create("x").name, Dog.create("y").name);

class Counter {
  #n = 0;
  static #instances = 0;
  constructor() {
    Counter.#instances++;
  }
  #bump(): void {
    this.#n += 1;
  }
  inc(): number {
    this.#bump();
    return this.#n;
  }
  static get instances(): number {
    return Counter.#instances;
  }
  static has(o: object): boolean {
    return #n in o;
  }
}
const c = new Counter();
c.inc();
console.log(c.inc(), Counter.instances, Counter.has(c), Counter.has({}));

abstract class Shape {
  abstract area(): number;
  describe(): string {
    return `area ${this.area()}`;
  }
}
class Square extends Shape {
  constructor(private side: number) {
    super();
  }
  area(): number {
    return this.side ** 2;
  }
}
const shapes: Shape[] = [new Square(2), new (class extends Shape { area() { return 7; } })()];
for (const s of shapes) console.log(s.describe());

class Order {
  a = this.log("a");
  b = this.log("b");
  static s = "static";
  static {
    Order.s += " block";
  }
  constructor() {
    this.log("constructor");
  }
  log(x: string): string {
    console.log("init", x);
    return x;
  }
}
new Order();
console.log(Order.s);
interface Named { name: string; greet(): string }
class Person implements Named {
  constructor(public name: string) {}
  greet() { return `I am ${this.name}`; }
}
const literal: Named = { name: "literal", greet() { return `me ${this.name}`; } };
for (const n of [new Person("p"), literal]) console.log(n.greet());
class Base { who() { return "base"; } get v() { return 1; } }
class Derived extends Base { override who() { return "derived " + super.who(); } override get v() { return super.v + 1; } }
console.log(new Derived().who(), new Derived().v);
const bound = new Person("bound");
const g = () => bound.greet();
console.log(g());

abstract class Shape {
  protected constructor(readonly name: string) {}
  abstract area(): number;
  toString() {
    return `${this.name}: ${this.area()}`;
  }
  get big() {
    return this.area() > 10;
  }
  set scale(n: number) {
    console.log("scale", n);
  }
}
class Circle extends Shape {
  constructor(private r: number) {
    super("circle");
  }
  area() {
    return this.r * this.r * 3;
  }
}
class Square extends Shape {
  constructor(private side: number) {
    super("square");
  }
  area() {
    return this.side ** 2;
  }
  override toString() {
    return `<${super.toString()}>`;
  }
  override get big() {
    return super.big && this.side > 4;
  }
  override set scale(n: number) {
    super.scale = n * 2;
    this.side *= n;
  }
}
for (const s of [new Circle(1), new Square(4)]) console.log(`${s}`, s.big);
const sq = new Square(2);
sq.scale = 3;
console.log(sq.area(), String(sq), "" + sq);

class Base {
  log: string[] = [];
  constructor() {
    this.init();
  }
  init() {
    this.log.push("base");
  }
  async later(): Promise<string> {
    return "base later";
  }
  *gen(): Generator<number> {
    yield 1;
  }
  static create() {
    return new this();
  }
  static hello() {
    return "hello " + this.who();
  }
  static who() {
    return "Base";
  }
}
class Derived extends Base {
  value = 5;
  maybe?: string = "set";
  override init() {
    super.init();
    this.log.push("derived " + (this.maybe ?? "unset"));
  }
  override async later() {
    return (await super.later()) + "!";
  }
  override *gen() {
    yield* super.gen();
    yield 2;
  }
  static override who() {
    return "Derived";
  }
  static override hello() {
    return super.hello() + "!";
  }
  arrow() {
    const f = () => super.init();
    f();
    return this.log.length;
  }
}
const d = new Derived();
console.log(d.log.join(), d.value, [...d.gen()].join());
console.log(d.arrow());
console.log(Derived.create() instanceof Derived, Base.create() instanceof Derived);
console.log(Base.hello(), Derived.hello());
d.later().then((x) => console.log(x));

type Constructor<T = object> = new (...args: any[]) => T;
function Tagged<T extends Constructor>(B: T) {
  return class extends B {
    tag = "tagged";
    describe() {
      return `${this.tag}!`;
    }
  };
}
class Plain {
  plain = true;
}
const TaggedPlain = Tagged(Plain);
const tp = new TaggedPlain();
console.log(tp.plain, tp.tag, tp.describe());
class More extends Tagged(Plain) {
  more = 1;
}
console.log(new More().describe(), new More().more, new More() instanceof Plain);

const Named = class Inner {
  static make() {
    return new Inner();
  }
  v = 3;
};
console.log(Named.make().v);

class ValidationError extends Error {
  constructor(message: string, readonly field: string) {
    super(message);
    this.name = "ValidationError";
  }
}
class DeepError extends ValidationError {}
try {
  throw new DeepError("bad", "age");
} catch (e) {
  if (e instanceof ValidationError) console.log(e.name, e.message, e.field, e instanceof Error, e instanceof DeepError);
}
class Plainer extends Error {}
const p = new Plainer("plain");
console.log(p.name, p.message, String(p), `${p}`);
class Stack<T> {
  private items: T[] = [];
  push(...xs: T[]): number {
    return this.items.push(...xs);
  }
  pop(): T | undefined {
    return this.items.pop();
  }
  get size() {
    return this.items.length;
  }
  static from<U>(...xs: U[]): Stack<U> {
    const s = new Stack<U>();
    s.push(...xs);
    return s;
  }
}
const st = Stack.from(1, 2, 3);
console.log(st.pop(), st.size, st.push(9, 8));

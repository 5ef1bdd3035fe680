// A class inside a function, made once per call, that closes over it.
function makeCounter(start: number) {
  let n = start;
  class Counter {
    next() {
      n += 1;
      return n;
    }
    static start = start;
  }
  return Counter;
}
const C1 = makeCounter(1);
const C2 = makeCounter(10);
const c1 = new C1();
console.log(c1.next(), c1.next(), new C2().next(), C1.start, C2.start);
const made = [];
for (let i = 0; i < 3; i++) {
  made.push(
    class {
      id = i;
      get() {
        return i;
      }
    },
  );
}
console.log(made.map((K) => new K().id + new K().get()).join());

// Methods with Python's names, keywords and clashes.
class Odd {
  in = 1;
  class = "class";
  None = 3;
  static list = "static list";
  list = ["own list"];
  print(def: number, lambda = 2) {
    return def + lambda + this.in;
  }
  delete() {
    return "deleted";
  }
  __init__() {
    return "init";
  }
  self(self: number) {
    return self;
  }
}
const odd = new Odd();
console.log(odd.in, odd.class, odd.None, Odd.list, odd.list[0], odd.print(1), odd.delete(), odd.__init__(), odd.self(4));

// Iteration protocols.
class Range {
  constructor(private from: number, private to: number) {}
  *[Symbol.iterator]() {
    for (let i = this.from; i <= this.to; i++) yield i;
  }
}
console.log([...new Range(1, 4)], Math.max(...new Range(2, 6)), Array.from(new Range(0, 2)));
const [first, , third] = new Range(5, 9);
console.log(first, third);
class Countdown implements Iterator<number>, Iterable<number> {
  constructor(private n: number) {}
  next(): IteratorResult<number> {
    return this.n > 0 ? { value: this.n--, done: false } : { value: undefined, done: true };
  }
  [Symbol.iterator]() {
    return this;
  }
}
for (const n of new Countdown(3)) console.log("count", n);
console.log([...new Countdown(2)]);
class Wrapped {
  private inner = ["a", "b"];
  [Symbol.iterator]() {
    return this.inner[Symbol.iterator]();
  }
}
for (const x of new Wrapped()) console.log(x);

// Computed and quoted names.
const key = "dynamic";
class Named {
  [key]() {
    return "computed";
  }
  "quoted name" = 5;
}
const named = new Named();
console.log(named[key](), named["quoted name"], named.dynamic());

// Getters that shadow, static inheritance, this in arrows and nested functions.
class P {
  static shared = [1];
  static count = 0;
  value = 1;
  get doubled() {
    return this.value * 2;
  }
  run() {
    const inner = () => {
      const deeper = () => this.value;
      return deeper() + this.doubled;
    };
    return inner();
  }
  each(xs: number[]) {
    return xs.map((x) => x * this.value);
  }
}
class Q extends P {
  static override count = 5;
  override value = 10;
  override get doubled() {
    return super.doubled + 1;
  }
}
Q.shared.push(2);
console.log(P.shared.length, P.count, Q.count, new Q().run(), new P().run(), new Q().each([1, 2]));
Q.count++;
console.log(P.count, Q.count);

// Methods as values, with their object.
const q = new Q();
const run = () => q.run();
console.log(run(), [1, 2].map((n) => q.each([n])[0]));

// Optional and chained members.
class Node2 {
  next?: Node2;
  constructor(public value: number) {}
  append(value: number): Node2 {
    this.next = new Node2(value);
    return this.next;
  }
}
const head = new Node2(1);
head.append(2).append(3);
let total = 0;
for (let at: Node2 | undefined = head; at; at = at.next) total += at.value;
console.log(total, head.next?.next?.value, head.next?.next?.next?.value, head.next?.next?.next?.append(4));

// instanceof, narrowing by class, and identity.
class Cat {
  meow() {
    return "meow";
  }
}
class Dog {
  bark() {
    return "woof";
  }
}
const speak = (x: Cat | Dog) => (x instanceof Cat ? x.meow() : x.bark());
console.log(speak(new Cat()), speak(new Dog()));
const cat = new Cat();
console.log(cat === cat, new Cat() === new Cat(), [cat].includes(cat), [cat].indexOf(new Cat()));
const registry = new Map<new () => Cat | Dog, string>([
  [Cat, "cat"],
  [Dog, "dog"],
]);
console.log(registry.get(Cat), registry.get(Dog), cat.constructor === Cat);
abstract class Job<T> {
  private done: T[] = [];
  protected abstract step(n: number): T;
  go(n: number): T[] {
    for (let i = 0; i < n; i++) this.done.push(this.step(i));
    return this.done;
  }
}
class Squares extends Job<number> {
  protected step(n: number) {
    return n * n;
  }
}
class Words extends Job<string> {
  protected step(n: number) {
    return "w" + n;
  }
}
console.log(new Squares().go(4), new Words().go(2));

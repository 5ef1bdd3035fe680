// members under well-known symbols, asked for by the program itself
const log = (...parts: unknown[]) => console.log(parts.map(String).join(" "));

class Resource {
  constructor(public name: string) {}
  [Symbol.dispose]() {
    log("close", this.name);
  }
  async [Symbol.asyncDispose]() {
    log("close later", this.name);
  }
  *[Symbol.iterator]() {
    yield this.name;
  }
  [Symbol.toPrimitive](hint: string): string | number {
    return hint === "number" ? 4 : this.name;
  }
  get [Symbol.toStringTag](): string {
    return "Resource";
  }
}
class Derived extends Resource {
  override [Symbol.dispose]() {
    log("first", this.name);
    super[Symbol.dispose]();
  }
  override async [Symbol.asyncDispose]() {
    await super[Symbol.asyncDispose]();
    log("and then");
  }
  override *[Symbol.iterator]() {
    yield "derived";
    yield* super[Symbol.iterator]();
  }
}
const literal = (name: string) => ({
  name,
  [Symbol.dispose]() {
    log("close literal", this.name);
  },
  async [Symbol.asyncDispose]() {
    log("close literal later", this.name);
  },
  *[Symbol.iterator]() {
    yield name;
  },
});

type Both = Disposable & AsyncDisposable & Iterable<string>;
const all: Both[] = [new Resource("a"), literal("b"), new Derived("c")];
for (const x of all) {
  x[Symbol.dispose]();
  await x[Symbol.asyncDispose]();
  console.log([...x], Symbol.dispose in x, Symbol.toPrimitive in x, Symbol.iterator in x);
}
const one = new Derived("one");
console.log(one[Symbol.toPrimitive]("number"), one[Symbol.toPrimitive]("string"), one[Symbol.toStringTag]);

class Stack {
  items: Disposable[] = [];
  use<T extends Disposable>(item: T): T {
    this.items.push(item);
    return item;
  }
  [Symbol.dispose]() {
    while (this.items.length) this.items.pop()![Symbol.dispose]();
  }
}
{
  using stack = new Stack();
  stack.use(new Resource("1"));
  stack.use(literal("2"));
}

interface MayDispose {
  [Symbol.dispose]?(): void;
  name: string;
}
const some: MayDispose[] = [one, literal("some"), { name: "none" }];
for (const x of some) {
  x[Symbol.dispose]?.();
  if (x[Symbol.dispose]) log("has", x.name);
  console.log(Symbol.dispose in x, typeof x[Symbol.dispose]);
}
const later: MayDispose = { name: "later" };
later[Symbol.dispose]?.();
later[Symbol.dispose] = () => log("set");
later[Symbol.dispose]?.();

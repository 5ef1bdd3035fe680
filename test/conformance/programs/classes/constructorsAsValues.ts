// Classes as values, made with more arguments than their constructors declare.
class Named {
  constructor(public name: string, public n = 1) {}
}
class Fixed extends Named {
  constructor() {
    super("fixed");
  }
}
class Plain {
  v = 1;
}
class Bare {}
class Heir extends Plain {}
class Both extends Named {}
class Rest {
  n: number;
  constructor(first?: string, ...rest: number[]) {
    this.n = rest.length + (first?.length ?? 0);
  }
}
const registry: Record<string, new (name: string, n: number) => object> = {
  named: Named,
  fixed: Fixed,
  plain: Plain,
  bare: Bare,
  heir: Heir,
  both: Both,
  rest: Rest,
};
for (const key in registry) console.log(key, new registry[key]!("x", 2));

function make<T>(Made: new (a: string, b: number) => T): T {
  return new Made("z", 5);
}
console.log(make(Named), make(Plain), make(class {}), make(class X extends Fixed {}));

abstract class Step {
  abstract run(): string;
}
class First extends Step {
  run() {
    return "first";
  }
}
class Second extends Step {
  constructor(private context: { y: number }) {
    super();
  }
  run() {
    return `second ${this.context.y}`;
  }
}
const steps = new Map<string, new (context: { y: number }) => Step>([
  ["a", First],
  ["b", Second],
]);
for (const [name, Made] of steps) console.log(name, new Made({ y: 3 }).run());

interface Handler {
  handle(text: string): string;
}
interface HandlerClass {
  new (prefix: string, options?: { up: boolean }): Handler;
  kind: string;
}
class Prefixing implements Handler {
  static kind = "prefixing";
  constructor(private prefix: string) {}
  handle(text: string) {
    return this.prefix + text;
  }
}
class Passing implements Handler {
  static kind = "passing";
  handle(text: string) {
    return text;
  }
}
class Raising extends Passing {
  static override kind = "raising";
  #up: boolean;
  constructor(_: string, { up } = { up: false }) {
    super();
    this.#up = up;
  }
  override handle(text: string) {
    return this.#up ? text.toUpperCase() : super.handle(text);
  }
}
const handlers: HandlerClass[] = [Prefixing, Passing, Raising];
for (const H of handlers) console.log(H.kind, new H("<").handle("a"), new H("", { up: true }).handle("b"));

type Maker<T = object> = new (...args: any[]) => T;
const Counted = <B extends Maker>(Base: B) =>
  class extends Base {
    count = 0;
    constructor(...args: any[]) {
      super(...args);
      this.count = args.length;
    }
  };
class Point {
  constructor(public x: number) {}
}
console.log(new (Counted(Point))(4), new (Counted(Bare))().count);

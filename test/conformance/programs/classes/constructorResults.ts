// Constructors that give an object that is there already.
class Counter {
  static instance: Counter;
  count = 0;
  label!: string;
  constructor(label: string) {
    if (Counter.instance) return Counter.instance;
    this.label = label;
    Counter.instance = this;
  }
  up(): number {
    return ++this.count;
  }
}
const a = new Counter("a");
const b = new Counter("b");
console.log(a === b, a.up(), b.up(), b.label, a, b instanceof Counter);

class Pool {
  private static readonly all = new Map<string, Pool>();
  private uses = 0;
  constructor(
    public readonly name: string,
    public size = 1,
  ) {
    const known = Pool.all.get(name);
    if (known) {
      known.uses++;
      return known;
    }
    Pool.all.set(name, this);
    if (size > 5) return;
    for (const pool of Pool.all.values()) if (pool.name === "stop") return pool;
  }
  report(): string {
    return `${this.name}:${this.size}:${this.uses}`;
  }
}
console.log([new Pool("x"), new Pool("y", 7), new Pool("x", 3), new Pool("y")].map((p) => p.report()));
console.log(new Pool("stop").name, new Pool("later").name, new Pool("x"));

const make = (C: new (label: string) => Counter) => new C("z");
console.log(make(Counter).label, make(Counter) === a);

export class Config {
  private static current: Config | null = null;
  private values: Record<string, number> = {};
  constructor() {
    try {
      if (Config.current !== null) return Config.current;
      Config.current = this;
    } finally {
      console.log("made");
    }
  }
  set(key: string, value: number): this {
    this.values[key] = value;
    return this;
  }
  get(key: string): number | undefined {
    return this.values[key];
  }
}
new Config().set("a", 1);
console.log(new Config().get("a"), new Config().set("b", 2));

const cls = 5;
class Named {
  static one?: Named;
  x!: number;
  constructor(cls: number, object: { self: number } = { self: 2 }) {
    if (Named.one) return Named.one;
    this.x = cls + object.self;
    Named.one = this;
  }
}
console.log(new Named(1).x, new Named(cls, { self: 7 }).x);

class Late {
  static shared?: Late;
  on = false;
  constructor() {
    const shared = Late.shared ?? this;
    Late.shared = shared;
    return shared;
  }
}
new Late().on = true;
console.log(new Late().on, new Late() === Late.shared);
class Tagged extends Error {
  constructor(message: string) {
    super(message);
  }
}
console.log(new Tagged("t").message);

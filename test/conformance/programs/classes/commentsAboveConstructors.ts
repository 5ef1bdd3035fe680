// Comments that stand apart above constructors, methods, accessors and fields
class Store {
  // entries: Map<string, string>

  constructor(public entries: Record<string, string> = {}) {}

  // reading

  get(key: string): string {
    return this.entries[key] ?? "none";
  }

  // size

  get size(): number {
    return Object.keys(this.entries).length;
  }

  // static

  static of(entries: Record<string, string>): Store {
    const made = new Store();
    for (const key in entries) made.entries[key] = entries[key]!;
    return made;
  }
}

class Named extends Store {
  // label: string;

  label = "unnamed";

  /* kept apart */

  // and above
  constructor(
    label: string,
    public readonly tags: string[] = [],
  ) {
    super({ label });
    this.label = label.toUpperCase();
  }
}

class Counter {
  // count = 0

  // The step
  step: number;

  // overloads

  constructor(step: number);
  constructor(step: string);
  constructor(step: number | string) {
    this.step = Number(step);
  }
}

const shapes = [
  class {
    // sides

    constructor(readonly sides: number) {}
  },
].map((shape, i) => new shape(i + 3).sides);

console.log(Store.of({ a: "1", b: "2" }), new Store().size, Store.of({ a: "1" }).get("a"));
console.log(new Named("x", ["t"]), new Named("y").get("label"), new Named("z").tags);
console.log(new Counter(2), new Counter("3").step, shapes);

// Copies of objects have their own methods: spread, Object.assign, the rest of a pattern.
{
  const a = {
    n: 1,
    get() {
      return this.n;
    },
  };
  const b = { ...a, n: 2 };
  console.log(b.get());
  const c = Object.assign({}, a, { n: 3 });
  console.log(c.get());
}
{
  class P {
    n = 1;
    get = () => this.n;
    m() {
      return this.n;
    }
  }
  const p = new P();
  const q = { ...p, n: 5 };
  console.log(q.get(), q.n, "m" in q);
}
{
  const o = {
    n: 1,
    inc() {
      this.n++;
      return this;
    },
  };
  const copies = [1, 2].map((n) => ({ ...o, n }));
  copies[0]!.inc();
  console.log(
    copies.map((c) => c.n),
    o.n,
  );
}
{
  const base = {
    kind: "base",
    describe() {
      return this.kind;
    },
  };
  function make(kind: string) {
    return { ...base, kind };
  }
  console.log(make("a").describe(), make("b").describe(), base.describe());
}
const a = {
  n: 1,
  get() {
    return this.n;
  },
  twice() {
    return this.get() * 2;
  },
  self() {
    return this;
  },
};
const b = { ...a, n: 5 };
const c = {
  ...b,
  n: 7,
  own() {
    return this.twice() + 1;
  },
};
console.log(b.twice(), c.twice(), c.own(), a.twice(), a.self() === a, b.self() === b, c.self().n);
const { n, ...rest } = a;
const r2 = Object.assign(rest, { n: 50 });
console.log(n, r2.get(), r2.twice());
console.log(Object.assign({ n: 3 }, a, { n: 4 }).twice(), Object.keys(b), typeof b.get, JSON.stringify(b));
let cur = {
  n: 1,
  get() {
    return this.n;
  },
};
const first = cur;
cur = {
  n: 2,
  get() {
    return this.n * 10;
  },
};
console.log(first.get(), cur.get());
const counters = [1, 2, 3].map((n) => ({ ...a, n }));
for (const k of counters) k.n += 100;
console.log(
  counters.map((k) => k.twice()),
  a.n,
);
const chain = {
  v: [] as string[],
  add(s: string) {
    this.v.push(s);
    return this;
  },
  fork() {
    return { ...this, v: [...this.v] };
  },
};
const base = chain.add("a");
const f1 = base.fork().add("b");
base.add("c");
console.log(base.v, f1.v);
const gen = {
  items: [1, 2],
  *[Symbol.iterator]() {
    yield* this.items;
  },
  async later() {
    await null;
    return this.items.length;
  },
};
const g2 = { ...gen, items: [7, 8, 9] };
console.log([...g2], [...gen]);
g2.later().then((x) => console.log("later", x));
interface Shape {
  area(): number;
  name: string;
}
const sq = (w: number): Shape & { w: number } => ({
  w,
  name: "sq",
  area() {
    return this.w ** 2;
  },
});
const s1 = sq(2);
const s2 = { ...s1, w: 3, name: "big" };
const shapes: Shape[] = [
  s1,
  s2,
  new (class {
    name = "c";
    r = 1;
    area() {
      return this.r * 3;
    }
  })(),
];
console.log(shapes.map((s) => s.name + s.area()));

// Functions with a this parameter: called, applied, bound, and as methods of literals.
{
  interface Counter {
    n: number;
    inc(this: Counter, by?: number): number;
  }
  function inc(this: { n: number }, by = 1) {
    this.n += by;
    return this.n;
  }
  const c: Counter = { n: 0, inc };
  console.log(c.inc(), c.inc(5), c.n);
  console.log(inc.call({ n: 10 }, 2), inc.apply({ n: 20 }, [3]), inc.apply({ n: 1 }));
  const d = { n: 100, bump: inc };
  console.log(d.bump(), d.bump(10), d.n);
  const bound = inc.bind({ n: 7 });
  console.log(bound(), bound(3));
  const by5 = inc.bind(d, 5);
  console.log(by5(), by5(), d.n);
  const copy = { ...d, n: 0 };
  copy.bump();
  console.log(copy.n, d.n);
}
{
  function greet(this: { name: string }, greeting: string, ...rest: string[]) {
    return `${greeting}, ${this.name}${rest.join("")}`;
  }
  const people = ["a", "b"].map((name) => ({ name, greet }));
  for (const p of people) console.log(p.greet("hi", "!"));
  class Person {
    constructor(public name: string) {}
    hello() {
      return greet.call(this, "hello");
    }
  }
  console.log(
    new Person("P").hello(),
    greet.call(new Person("Q"), "yo", "?", "!"),
    greet.apply({ name: "arr" }, ["x", "y", "z"]),
  );
  const area = function (this: { w: number; h: number }, k = 1): number {
    const f = () => this.w * this.h;
    return f() * k;
  };
  const box = { w: 2, h: 3, area };
  console.log(box.area(), box.area(2), area.call({ w: 1, h: 1 }));
  function each<T>(this: { items: T[] }, f: (x: T) => void) {
    for (const x of this.items) f(x);
  }
  each.call({ items: [1, 2] }, (x) => console.log(x));
  const col = { items: ["p"], each };
  col.each((x) => console.log(x));
  console.log(typeof greet);
  async function later(this: { v: number }) {
    await null;
    return this.v;
  }
  const o = { v: 3, later };
  o.later().then((v) => console.log(v));
  function* gen(this: { xs: number[] }) {
    yield* this.xs;
  }
  console.log([...gen.call({ xs: [4, 5] })]);
}

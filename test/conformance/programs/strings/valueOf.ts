// Joining text by + asks an object for valueOf first; templates and String ask for toString.
{
  class Money {
    constructor(public cents: number) {}
    valueOf() {
      return this.cents;
    }
    toString() {
      return `$${this.cents / 100}`;
    }
  }
  const m = new Money(250);
  console.log(
    `${m}`,
    m + "",
    "" + m,
    String(m),
    m.toString(),
    [m].join(),
    m + "x",
    +m,
    "a".concat(String(m)),
  );
  let s = "s";
  s += m;
  console.log(s);
}
{
  const t = {
    toString() {
      return "T!";
    },
    valueOf() {
      return 42;
    },
  };
  console.log(`${t}`, t + "", +t);
  const u = {
    valueOf() {
      return 7;
    },
  };
  console.log(u + "", +u);
}
{
  class V {
    valueOf() {
      return "v";
    }
  }
  console.log(new V() + "!", "!" + new V());
  class T {
    toString() {
      return "t";
    }
  }
  console.log(new T() + "!", "!" + new T());
  console.log(
    [1, 2] + "",
    [] + "x",
    {} + "",
    "" + [1, [2, 3]],
    null + "a",
    undefined + "b",
    true + "c",
    1.5 + "d",
    10n + "e",
  );
}
{
  class Money {
    constructor(public cents: number) {}
    valueOf() {
      return this.cents;
    }
  }
  const a = new Money(5),
    b = new Money(7);
  console.log(a < b, a > b, +a + +b, a.valueOf() - b.valueOf(), Math.max(+a, +b));
  console.log(
    [b, a].sort((x, y) => +x - +y).map((x) => x.cents),
    `${a < b ? "lt" : "ge"}`,
  );
}

// `instanceof` of classes that say themselves what their instances are.
class Even {
  static [Symbol.hasInstance](n: unknown) {
    return typeof n === "number" && n % 2 === 0;
  }
}
class Big extends Even {
  static min = 10;
  static [Symbol.hasInstance](n: unknown): boolean {
    return super[Symbol.hasInstance](n) && (n as number) >= this.min;
  }
}
class Inherits extends Even {}
class Plain {}
const xs: unknown[] = [1, 2, 3.5, "4", 12, [2], true];
console.log(xs.map((x) => x instanceof Even).join());
console.log(xs.filter((x) => x instanceof Big), xs.filter((x) => !(x instanceof Even)).length);
console.log((4 as unknown) instanceof Inherits, (new Plain() as unknown) instanceof Plain);

let log = "";
class Loud {
  static [Symbol.hasInstance](v: { n: number }) {
    log += v.n;
    v.n++;
    return v.n > 2;
  }
}
const o = { n: 1 };
console.log(o.n + (o instanceof Loud ? 10 : 20) + o.n, log);
console.log([o.n, o instanceof Loud, o.n], log);

const fits = (C: typeof Even, v: unknown) => v instanceof C;
console.log(fits(Even, 4), fits(Big, 4), fits(Big, 14));
for (const [name, C] of Object.entries({ Even, Big })) {
  console.log(name, (20 as unknown) instanceof C, (3 as unknown) instanceof C);
}

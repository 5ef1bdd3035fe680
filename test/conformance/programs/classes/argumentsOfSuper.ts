// What is handed to methods of the base: nothing, fractions, callbacks with fewer parameters, objects in their order.
class Base {
  times(text: string, n = 2) {
    return text.repeat(n);
  }
  half(x: number) {
    return x % 2 === 0 ? x / 2 : x;
  }
  show(o: { a: number; b: number }, ...more: (string | number)[]) {
    console.log(o, Object.keys(o), more);
  }
  each(f: (value: number, at: number) => void) {
    [7, 8].forEach((value, at) => f(value, at));
  }
  made(id: number, rest: { name?: string } = {}) {
    return { id, ...rest };
  }
  get info(): { n: number; label?: string } {
    return { n: 1 };
  }
  *items(from = 0, step = 1) {
    for (let i = from; i < 6; i += step) yield i;
  }
  async later(n: number, f?: (n: number) => number) {
    await null;
    return f ? f(n) : n;
  }
  static sum(...xs: number[]) {
    return xs.reduce((a, b) => a + b, 0);
  }
  static named(name = "base", o?: { loud: boolean }) {
    return o?.loud ? name.toUpperCase() : name;
  }
}
class Derived extends Base {
  override times(text: string, n?: number) {
    return super.times(text, n) + ".";
  }
  override half(x: number) {
    return super.half(x + 0.5);
  }
  override show(o: { a: number; b: number }, ...more: (string | number)[]) {
    super.show({ b: o.b, a: o.a }, "first", ...more, 0.5);
  }
  override each(f?: (value: number, at: number) => void) {
    super.each(() => (f ? f(0, 0) : console.log("each")));
    super.each((value) => console.log(value));
    super.each(() => console.log("none"));
  }
  override made(id: number, rest?: { name?: string }) {
    return super.made(id / 4, rest);
  }
  override get info() {
    const info = super.info;
    return { label: "derived", ...info, n: info.n + 0.25 };
  }
  override *items(from?: number, step?: number) {
    yield -1;
    yield* super.items(from, step);
  }
  override async later(n: number, f?: (n: number) => number) {
    return (await super.later(n, f && ((x) => f(x) / 8))) + 1;
  }
  static override sum(...xs: number[]) {
    return super.sum(0.5, ...xs);
  }
  static override named(name?: string, o?: { loud: boolean }) {
    const inner = () => super.named(name, o);
    return `<${inner()}>`;
  }
}
class Last extends Derived {
  override times(text: string, n?: number) {
    return super.times(text.toUpperCase(), n);
  }
}
const d = new Derived();
console.log(d.times("a"), d.times("a", 3), new Last().times("b"), new Last().times("b", 1));
console.log(d.half(1), d.half(1.5), new Base().half(4), d.made(3), d.made(2, { name: "two" }), new Base().made(1));
d.show({ a: 3, b: 4 }, "x");
d.each();
d.each(() => console.log("given"));
console.log(d.info, [...d.items()], [...d.items(4)], [...d.items(1, 2)]);
console.log(await d.later(1), await d.later(2, (n) => n * 2));
console.log(Derived.sum(1, 2), Base.sum(1, 2), Derived.named(), Derived.named("q", { loud: true }), Base.named());

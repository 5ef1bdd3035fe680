function logged<This, Args extends unknown[], R>(target: (this: This, ...args: Args) => R, context: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => R>) {
  const name = String(context.name);
  function replacement(this: This, ...args: Args): R {
    console.log(`enter ${name}`, args.length);
    const result = target.call(this, ...args);
    console.log(`exit ${name}`);
    return result;
  }
  return replacement;
}
class Calc { constructor(private base: number) {} @logged add(x: number, y: number) { return this.base + x + y; } @logged hello(name: string) { return `hi ${name} ${this.base}`; } @logged static make(n: number) { return new Calc(n); } plain() { return this.add(1, 1); } }
const c = new Calc(10); console.log(c.add(1, 2), c.hello("bob"), c.plain()); console.log(Calc.make(3).add(0, 0));

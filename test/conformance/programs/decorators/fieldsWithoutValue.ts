// Decorators of fields that don't look at the first value
const log: string[] = [];
const twice = (_: undefined, ctx: ClassFieldDecoratorContext) => { log.push(`twice ${String(ctx.name)}`); return (v: number) => v * 2; };
const nine = (_: undefined, ctx: ClassFieldDecoratorContext) => { log.push(`nine ${String(ctx.name)}`); return () => 9; };
const counted = (_: undefined, ctx: ClassFieldDecoratorContext) => { log.push(`counted ${String(ctx.name)}`); return () => log.push("made"); };
function maybe(_: unknown, ctx: DecoratorContext) { if (ctx.kind === "field") return () => "given"; }
class A {
  @nine a = 1;
  @twice @nine b = 2;
  @nine @twice c = 3;
  @counted d = 4;
  @nine static e = 5;
  @twice @nine static #f = 6;
  @nine #g = 7;
  @maybe h = "init";
  sum() { return [this.#g, A.#f]; }
}
console.log(log.join("; "));
const x = new A();
console.log(x, A.e, x.sum());
console.log(log.slice(-2), log.length);

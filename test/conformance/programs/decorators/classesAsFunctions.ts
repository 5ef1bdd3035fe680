// Decorators of classes that take any function, and print it.
function Logger(text: string) { console.log("factory"); return function (constructor: Function) { console.log(text, constructor, constructor.name); }; }
function sealed(constructor: Function) { console.log("sealing", constructor.name); }
function Component(_: Function) { console.log("component"); }
function both(value: Function, ctx: DecoratorContext) { console.log(ctx.kind, String(ctx.name)); }
const registry: Function[] = []; function register(c: Function) { registry.push(c); }
@Logger("LOG") @Component @register @both class Person { name = "Max"; constructor() { console.log("creating"); } @both greet() { return "hi " + this.name; } }
@register class Other { static n = 1; } 
console.log(registry, registry.map((c) => c.name)); const p = new Person(); console.log(p, p.greet(), Other.n);
function Timed<T extends new (...a: any[]) => object>(base: T) { console.log("timed", base.name); }
@Timed class Z { v = this.mk(); mk() { return 1; } } console.log(new Z().v);

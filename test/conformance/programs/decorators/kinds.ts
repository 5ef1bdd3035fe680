const registry: string[] = [];
function register(value: new (...args: any[]) => object, context: ClassDecoratorContext) { registry.push(context.name ?? "anon"); }
function withId<T extends new (...args: any[]) => object>(Base: T, _ctx: ClassDecoratorContext) { return class extends Base { id = 7; describe() { return "described " + this.id; } }; }
@register class One { a = 1; } @register @withId class Two { constructor(public b: string) {} }
console.log(registry, new One(), new Two("x").b); const t = new Two("y") as Two & { id: number; describe(): string }; console.log(t.id, t.describe(), t instanceof Two);
function double(_v: undefined, ctx: ClassFieldDecoratorContext<unknown, number>) { return (initial: number) => { console.log("init", String(ctx.name), initial); return initial * 2; }; }
function addThis(_v: undefined, _ctx: ClassFieldDecoratorContext<F, number>) { return function (this: F, initial: number) { return initial + this.base; }; }
class F { base = 100; @double x = 5; @addThis @double y = 1; @double static z = 21; @double #priv = 4; get priv() { return this.#priv; } }
const f = new F(); console.log(f.x, f.y, F.z, f.priv, f);
function memo<This, R>(target: (this: This) => R, _ctx: ClassGetterDecoratorContext<This, R>) { const cache = new Map<unknown, R>(); return function (this: This): R { if (!cache.has(this)) cache.set(this, target.call(this)); return cache.get(this)!; }; }
function clamp(target: (this: G, v: number) => void, _ctx: ClassSetterDecoratorContext<G, number>) { return function (this: G, v: number) { target.call(this, Math.max(0, Math.min(10, v))); }; }
class G { #n = 1; count = 0; @memo get expensive() { this.count++; return this.#n * 10; } get n() { return this.#n; } @clamp set n(v: number) { this.#n = v; } }
const g2 = new G(); console.log(g2.expensive, g2.expensive, g2.count); g2.n = 50; console.log(g2.n); g2.n = -5; console.log(g2.n); g2.n += 3; console.log(g2.n);

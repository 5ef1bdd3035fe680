// Replacements with a cast, in parentheses, kept in a constant.
function log<T extends (this: any, ...args: any[]) => any>(target: T, ctx: ClassMethodDecoratorContext): T { return function (this: any, ...args: any[]) { console.log(String(ctx.name), args); return target.apply(this, args); } as T; }
function two<T extends (this: any, ...args: any[]) => any>(target: T, ctx: ClassMethodDecoratorContext) { const f = (function (this: any, ...args: any[]) { console.log(String(ctx.name), args); return target.apply(this, args); }); return f as T; }
const three = <T extends (this: any, ...args: any[]) => any>(target: T, ctx: ClassMethodDecoratorContext) => (function (this: any, ...args: any[]) { console.log(String(ctx.name), args); return target.apply(this, args); }) as T;
class K { b = 10; @log add(a: number) { return a + this.b; } @two sub(a: number) { return a - this.b; } @three mul(a: number) { return a * this.b; } }
const k = new K(); console.log(k.add(1), k.sub(2), k.mul(3));

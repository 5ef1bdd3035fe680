class Reg { static items = new Map<string, () => string>(); static add(name?: string) { return (value: (this: any) => string, ctx: ClassMethodDecoratorContext) => { ctx.addInitializer(function (this: any) { Reg.items.set(name ?? String(ctx.name), () => value.call(this)); }); }; } }
class Cmd { constructor(private id: number) {} @Reg.add() run() { return "run" + this.id; } @Reg.add("halt") stop() { return "stop" + this.id; } }
new Cmd(5); for (const [k, f] of Reg.items) console.log(k, f());

function observe(_v: undefined, ctx: ClassFieldDecoratorContext) { ctx.addInitializer(function (this: unknown) { log.push(`${String(ctx.name)} ready`); }); } const log: string[] = [];
class O { @observe a = 1; b = (log.push("b init"), 2); @observe c = 3; constructor() { log.push("ctor"); } } new O(); console.log(log);
function gen<T>(target: (this: T, n: number) => Generator<number>, _c: ClassMethodDecoratorContext) { return function* (this: T, n: number) { yield -1; yield* target.call(this, n); }; }
class It { k = 10; @gen *seq(n: number) { for (let i = 0; i < n; i++) yield i * this.k; } } console.log([...new It().seq(3)]);
function time(t: (this: Acc) => number, c: ClassGetterDecoratorContext<Acc, number>) { console.log(c.kind, c.static, c.private, c.name); return function (this: Acc) { return t.call(this) + 1; }; }
class Acc { #v = 1; @time get #hidden() { return this.#v; } get shown() { return this.#hidden; } } 
console.log(new Acc().shown);
class St { static base = 2; @stat static calc(n: number) { return n * this.base; } } function stat(t: (this: typeof St, n: number) => number, c: ClassMethodDecoratorContext<typeof St>) { return function (this: typeof St, n: number) { return t.call(this, n) + (c.static ? 0.5 : 0); }; } console.log(St.calc(4));

// class in a function captured closure, per-call classes
function makeClass(tag: string) { let made = 0; return class { readonly tag = tag; readonly n = ++made; static total() { return made; } who() { return `${tag}${this.n}`; } }; }
const X = makeClass("x"), Y = makeClass("y"); new X(); console.log(new X().who(), new Y().who(), X.total(), Y.total(), new X() instanceof X, new X() instanceof (Y as unknown as typeof X));
const objs = [X, Y].map(C => new C().who()); console.log(objs);
for (let i = 0; i < 2; i++) { class Loop { v = i; get() { return this.v * 10 + i; } } console.log(new Loop().get(), new Loop()); }
const registry: Record<string, new (n: number) => { n: number; go(): string }> = { a: class { constructor(public n: number) {} go() { return "a" + this.n; } }, b: class B { constructor(public n: number) {} go() { return "b" + this.n * 2; } } };
for (const k in registry) console.log(k, new registry[k]!(3).go());

// Accessors on interfaces, static blocks, getters used by unions, private static methods, symbols.
interface HasArea { readonly area: number; name?: string }
class Sq implements HasArea { constructor(private s: number) {} get area() { return this.s ** 2; } }
class Circ implements HasArea { name = "circ"; get area() { return 3; } set area(_v: number) { console.log("ignored"); } }
const shapes: HasArea[] = [new Sq(2), new Circ(), { area: 7, name: "lit" }];
console.log(shapes.map((s) => s.area), shapes.map((s) => s.name ?? "-"));
class Id { static #next = 1; static #make() { return Id.#next++; } readonly id = Id.#make(); static peek() { return Id.#next; } equals(o: Id) { return this.#key() === o.#key(); } #key() { return "k" + this.id; } }
const a = new Id(), b = new Id(); console.log(a.id, b.id, Id.peek(), a.equals(b), a.equals(a));
class Config { static readonly defaults = { a: 1, b: [1, 2] }; static instance: Config | null = null; static get(): Config { return (Config.instance ??= new Config()); } values = { ...Config.defaults }; with(patch: Partial<typeof Config.defaults>): Config { const c = new Config(); c.values = { ...this.values, ...patch }; return c; } }
console.log(Config.get() === Config.get(), Config.get().with({ a: 9 }).values, Config.defaults);
class Vec { constructor(readonly x = 0, readonly y = 0) {} add({ x, y }: Vec) { return new Vec(this.x + x, this.y + y); } static readonly zero = new Vec(); static sum(...vs: Vec[]) { return vs.reduce((a, v) => a.add(v), Vec.zero); } toJSON() { return [this.x, this.y]; } equals(o: Vec) { return this.x === o.x && this.y === o.y; } }
console.log(Vec.sum(new Vec(1, 2), new Vec(3)), JSON.stringify({ v: new Vec(1, 2), n: null }), Vec.zero.equals(new Vec()));
class Builder { private parts: string[] = []; private indent = 0; line(s: string) { this.parts.push("  ".repeat(this.indent) + s); return this; } block(head: string, body: (b: this) => void) { this.line(head + " {"); this.indent++; body(this); this.indent--; return this.line("}"); } build() { return this.parts.join("\n"); } }
console.log(new Builder().block("if (x)", (b) => b.line("y();").block("while (z)", (bb) => bb.line("w();"))).build());
type Ctor<T> = new (...a: any[]) => T;
const Jumpable = <B extends Ctor<{ name: string }>>(Base: B) => class extends Base { jumps = 0; jump() { this.jumps++; return `${this.name} jumped ${this.jumps}`; } };
const Swimmable = <B extends Ctor<object>>(Base: B) => class extends Base { swim() { return "swims"; } };
class Person { constructor(public name: string) {} }
const Athlete = Swimmable(Jumpable(Person)); const at = new Athlete("Al"); console.log(at.jump(), at.jump(), at.swim(), at instanceof Person);
abstract class Repo<T extends { id: number }> { protected items = new Map<number, T>(); abstract make(id: number): T; ensure(id: number): T { let i = this.items.get(id); if (!i) { i = this.make(id); this.items.set(id, i); } return i; } all(): T[] { return [...this.items.values()].sort((a, b) => a.id - b.id); } }
class UserRepo extends Repo<{ id: number; tag: string }> { make(id: number) { return { id, tag: `u${id}` }; } }
const repo = new UserRepo(); repo.ensure(3); repo.ensure(1); repo.ensure(3).tag = "changed"; console.log(repo.all());
class Matrix { private d: Float32Array; constructor(readonly r: number, readonly c: number) { this.d = new Float32Array(r * c); } get(i: number, j: number) { return this.d[i * this.c + j]!; } set(i: number, j: number, v: number) { this.d[i * this.c + j] = v; } }
const mm = new Matrix(2, 2); mm.set(1, 1, 2.5); console.log(mm.get(1, 1), mm.get(0, 1));
class Chain { constructor(private v: number) {} map(f: (n: number) => number) { return new Chain(f(this.v)); } get value() { return this.v; } }
console.log(new Chain(2).map((n) => n + 1).map(Math.sqrt).value.toFixed(3));
class Err extends Error { constructor(public code: number, options?: { cause: unknown }) { super(`code ${code}`, options); } override get name() { return "Err"; } }
try { try { (JSON.parse("null") as { x: number }).x; } catch (e) { throw new Err(5, { cause: e }); } } catch (e) { if (e instanceof Err) console.log(e.name, e.message, e.code, e.cause instanceof TypeError); }
const obj = { n: 1, get() { return this.n; }, nested: { n: 2, get() { return this.n; } }, arrow: () => typeof obj };
console.log(obj.get(), obj.nested.get(), obj.arrow());
class Lazy<T> { #v?: T; #done = false; constructor(private make: () => T) {} get value(): T { if (!this.#done) { this.#v = this.make(); this.#done = true; } return this.#v as T; } }
let made = 0; const lz = new Lazy(() => { made++; return [made]; }); console.log(lz.value === lz.value, made, lz.value);
console.log(new (class { x = 1; })().x, (() => class { static y = 2; })().y);
console.log(new Sq(3), [new Circ()], { p: new Vec(1, 2) }, new Person("Z"), Person, new Id());

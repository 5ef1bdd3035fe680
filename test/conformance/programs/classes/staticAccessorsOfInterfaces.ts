const mk = () => class {};
const K = mk();
console.log(K.name === "", new K().constructor.name === "", K);
const ext = <T extends new (...a: any[]) => object>(B: T) => class extends B {};
const L = ext(class Base {});
console.log([L.name], [new L().constructor.name], new L());
const f = () => {};
console.log((() => {}) instanceof Object, f instanceof Object, {} instanceof Object, [] instanceof Object, f instanceof Function);
const un: unknown[] = [1, "a", null, {}, [], f, new Map(), new K(), K, true];
for (const u of un) console.log(u instanceof Object, u instanceof Function);
interface Bar { foo: string; }
class Foo { static _foo = "foo"; static get foo() { return this._foo; } static set foo(v: string) { this._foo = v + "!"; } }
const bar: Bar = Foo;
console.log(bar.foo); bar.foo = "bar"; console.log(bar.foo, Foo._foo); bar.foo += "x"; console.log(bar.foo);
const either = (x: Bar) => x.foo;
console.log(either(Foo), either({ foo: "literal" }));
const { foo } = bar; console.log(foo);

// Functions that have `this` before super(…) has made it: a ReferenceError if they are called too early, the object afterwards.
const name = (f: () => unknown): unknown => { try { return f(); } catch (e) { return e instanceof ReferenceError ? "ReferenceError" : (e as Error).name; } };
class Base { y: number; constructor(f: () => unknown) { this.y = 1; console.log(name(f)); } }
class Direct extends Base { x = 1; constructor() { super(() => this.x); console.log(this.x); } }
class Before extends Base {
  readonly get: () => number;
  own = () => this.y + 1;
  constructor(n: number) {
    const f = () => this.y + n;
    const deep = () => [1].map(() => f() + this.y);
    console.log(name(f), name(deep));
    super(() => this);
    this.get = f;
    console.log(f(), deep(), this.own(), this.get());
    const later = () => this.get() + 1;
    console.log(later());
  }
}
class Inner extends Base {
  made: Base;
  constructor() {
    class Other extends Base { z = () => this.y; constructor() { super(() => 5); } }
    const mine = () => { const o = { v: 7, get() { return this.v; } }; return [o.get(), new Other().z(), this.y]; };
    super(() => mine());
    this.made = new Other();
    console.log(mine(), this.made.y);
  }
}
new Direct(); console.log(new Before(10).get()); new Inner();
const key = "length"; class Plain extends Base { constructor(readonly v: string) { super(() => v[key]); } } console.log(new Plain("abc").v);
// bigints shifted by more than there is room for
const far = 100000000000n;
console.log(0n << far, 0n >> far, 5n >> far, -5n >> far, 0n << 3n, 1n << 3n, 8n >> 2n, 8n << -2n, 0n << 100000000000n);
// names that every object has are asked for last
const has = (k: string, o: object): boolean => k in o;
console.log(has("a", { a: 1 }), has("toString", { a: 1 }), has("b", { a: 1 }), has("valueOf", [1]), has("0", [1]), has("y", new Plain("p")), has("constructor", new Plain("p")));

class C {
  static #$ = 1; static #_ = 2;
  static $() { return this.#$; }
  static _() { return this.#_; }
}
console.log(C.$(), C._());
class D { $ = 1; _ = 2; #_ = 3; #$ = 4; __ = 5; all() { return [this.$, this._, this.#_, this.#$, this.__]; } }
console.log(new D().all());
const $ = 1, _ = 2, __ = 3; console.log($, _, __);
const o = { $: 1, _: 2, __: 3, $_: 4 }; console.log(o.$, o._, o.__, o.$_);
class F { $x = 1; _x = 2; x_ = 3; x$ = 4; "x" = 5; #x = 6; all() { return [this.$x, this._x, this.x_, this.x$, this.x, this.#x]; } }
console.log(new F().all(), new F());
class G { from = 1; from_ = 2; #from = 3; "a-b" = 4; a_b_ = 5; a_b = 6; None = 7; None_ = 8; all() { return [this.from, this.from_, this.#from, this["a-b"], this.a_b_, this.a_b, this.None, this.None_]; } }
console.log(new G().all(), new G());
class H extends G { $from = 9; override all() { return [...super.all(), this.$from]; } }
console.log(new H().all(), new H());
interface HasFrom { from: number; from_: number }
const show = (x: HasFrom) => [x.from, x.from_];
console.log(show(new G()), show({ from: 5, from_: 6 }));
const key: "from" | "from_" = Math.random() < 2 ? "from" : "from_"; console.log(new G()[key]);

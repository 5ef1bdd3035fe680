// Private names of classes themselves
class Foo {
  static #bar = 21;
  #own = 1;
  static #m() { return 1; }
  static get #acc() { return 2; }
  #method() { return 3; }
  static self: boolean[] = [];
  static { this.self = [#bar in this, #m in this, #acc in this, #own in this, #method in this]; }
  static test(o: object) { return [#bar in o, #m in o, #acc in o, #own in o, #method in o]; }
  static sum() { return Foo.#bar + Foo.#m() + Foo.#acc; }
  use() { return this.#own + this.#method(); }
}

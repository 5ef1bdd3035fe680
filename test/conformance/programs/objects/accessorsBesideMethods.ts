// Object literals with accessors and methods, printed.
const temperature = {
  _c: 20,
  get f() {
    return this._c * 1.8 + 32;
  },
  set f(v) {
    this._c = (v - 32) / 1.8;
  },
  show() {
    return `${this._c}C`;
  },
  async load() {
    return this._c;
  },
  *each() {
    yield this._c;
  },
  old: function named() {
    return 1;
  },
  anon: function () {
    return 2;
  },
  arrow: () => 3,
  "a-b"() {
    return 4;
  },
  class() {
    return 5;
  },
};
console.log(temperature, [temperature], { temperature }, Object.keys(temperature));
temperature.f = 212;
console.log(temperature.show(), temperature["a-b"](), temperature.class(), JSON.stringify(temperature));
console.log("show" in temperature, Object.entries(temperature).length, [...temperature.each()]);

function made(n: number) {
  return {
    n,
    get d() {
      return n * 2;
    },
    inc() {
      n++;
      return this;
    },
    toString() {
      return `made${n}`;
    },
  };
}
const m = made(1);
console.log(m, `${m.inc()}`, m.d, [made(3), made(4)]);

const more = {
  ...{ a: 1 },
  m(): number {
    return this.a;
  },
  get g(): number {
    return this.m() + 1;
  },
  ...{ z: 2 },
};
console.log(more, more.g, Object.keys(more));

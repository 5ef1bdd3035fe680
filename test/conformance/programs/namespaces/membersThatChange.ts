namespace N {
  export let n = 0;
}
class A {
  id = N.n++;
  static s = ++N.n;
  m() {
    N.n += 10;
    return N.n;
  }
}
console.log(new A().id, A.s, new A().m(), N.n);
const o = {
  f() {
    return ++N.n;
  },
  get g() {
    return N.n++;
  },
};
console.log(o.f(), o.g, N.n);
for (N.n of [5, 6]);
console.log(N.n);
const mk = <T extends new (...a: any[]) => object>(B: T) =>
  class extends B {
    s = ++N.n;
  };
class C extends mk(class {}) {}
console.log(new C().s, N.n);
namespace M2 {
  export let n = 0;
}
const nx = () => ++M2.n;
console.log(nx());
namespace P {
  export let [a, b] = [1, 2];
  export namespace Q {
    export var c = 3;
  }
  export const k = 5;
}
function up() {
  P.a++;
  P.b--;
  P.Q.c *= 2;
}
up();
up();
console.log(P.a, P.b, P.Q.c, P.k);
class T {
  n = 1;
  a = 2;
  c = 3;
  go() {
    this.n++;
    this.a += 2;
    return [this.n, this.a, this.c--, this.c];
  }
}
console.log(new T().go());
const oo = {
  n: 1,
  f() {
    this.n++;
    return this.n;
  },
};
console.log(oo.f(), oo.n++, oo.n);
const later = (d = P.a) => d;
P.a = 50;
console.log(later(), (() => P.Q.c++)(), P.Q.c);

// Classes printed: bases without a name, bases that a call makes
class A { a = 1 } const mix = <T extends new (...a: any[]) => object>(B: T) => class extends B { m = 1; };
const mixN = <T extends new (...a: any[]) => object>(B: T) => class Inner extends B { static s = 1; };
class X extends mix(A) { static st = 5; } const Y = mix(A); class Z extends Y {}  const NA = mixN(A); class W extends NA {}
console.log(X, Y, Z, [X], { Y, z: Z }, NA, W, mixN(X), mix(mixN(A)));
class P<T> { constructor(public t?: T) {} } class Q extends P<{ f: (x: number) => void }> {} class R extends (P)<string> {} console.log(P, Q, R, new Q(), new R("s"));
console.log(`${X.name} ${Y.name === ""} ${Z.name}`, new X(), new Y(), new Z(), new W());
let C = class extends class extends class { a = 1 } { b = 2 } { c = 3 };
class D2 extends (class {}) {}
class E2 extends C {}
console.log(C, D2, E2, [class extends (class {}) {}], [class {}], { x: class extends D2 {} });

console.log(((x) => x)());
console.log(((a, b) => b)(1));
console.log((function (x) { return x === undefined; })());
console.log(((x, y = 3) => [x, y])());
class A { inc(n = 1) { return n; } }
class B extends A { go() { return ((_) => super.inc())(); } go2() { return ((_) => super.inc(4))(1); } }
console.log(new B().go(), new B().go2());
console.log((function f(n): string { return n === undefined ? "none" : "some"; })());
